import { fileParts } from './file-parts.ts'
import { lineEndsOf, plainLines, withLineEnds } from './line-ends.ts'
import { mergeKeys } from './merge-keys.ts'
import { type Merged, mergeLines, type Settle, unsettled } from './merge-lines.ts'

/**
 * Three-way merge of a file that an editor owns: `base` is what the machine wrote last, `ours` the file as it
 * is, `theirs` what the machine would write now. What the editor changed stays byte for byte, what they left
 * alone follows the machine; what both changed in different ways is a conflict, and then the text is of no
 * use. Front matter is merged by key, the rest by lines or as `mergeBody` says. Byte-order mark and line ends stay
 * ours. What `settle` has words for is no conflict.
 *
 * The front matter of all three must be readable: see `frontMatterOf`.
 */
export function merge(
  base: string,
  ours: string,
  theirs: string,
  mergeBody = mergeLines,
  settle: Settle = unsettled,
): Merged {
  const ends = lineEndsOf(ours)
  const [old, mine, other] = [plainLines(base), plainLines(ours), plainLines(theirs)]
  if (mine === other || other === old) return { text: ours, conflicts: [] }
  if (mine === old) return { text: withLineEnds(other, ends), conflicts: [] }
  const parts = { old: fileParts(old), mine: fileParts(mine), other: fileParts(other) }
  const keys = mergeKeys(parts.old, parts.mine, parts.other, settle)
  const first = mine.slice(0, mine.length - parts.mine.body.length).split('\n').length
  const body = mergeBody(parts.old.body, parts.mine.body, parts.other.body, first, settle)
  const conflicts = [...keys.conflicts, ...body.conflicts]
  if (conflicts.length > 0) return { text: ours, conflicts }
  const { open, close } = parts.mine.fenced || keys.text === '' ? parts.mine : parts.other
  return { text: withLineEnds(open + keys.text + close + body.text, ends), conflicts }
}
