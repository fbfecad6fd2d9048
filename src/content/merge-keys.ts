import { isDeepStrictEqual } from 'node:util'
import type { FrontMatter } from '../markdown/front-matter.ts'
import { mergeEntities } from './merge-entities.ts'
import { type Conflict, type Merged, type Settle, unsettled } from './merge-lines.ts'
import { isSameTexts, mergeModelShare, mergeSummaries } from './merge-model-share.ts'
import { type Chunk, type Chunks, withValue, yamlChunks } from './yaml-chunks.ts'

/** Front matter as values and as it is written between its fences. */
export interface WrittenFrontMatter extends Pick<FrontMatter, 'data' | 'lineOf'> {
  readonly raw: string
}

/** What is to stand under a key: what one side has, another value, lines that an editor chose, or both in conflict. */
type Choice = 'ours' | 'theirs' | 'conflict' | { readonly value: unknown } | { readonly lines: string }

/** The machine alone knows these: how much it cut, from which bytes, and what it chose stories by (from ours). */
const machineKeys = new Set(['cuts', 'source', 'picks'])

/** Lines that an editor writes anew for every edition; whatever the machine would say then, theirs stay. */
const editorsKeys = new Set(['subject', 'preheader', 'since', 'until'])

/** What is merged piece by piece where both sides changed it. */
const byPiece: ReadonlyMap<string, (base: unknown, ours: unknown, theirs: unknown) => unknown> = new Map<
  string,
  typeof mergeEntities | typeof mergeModelShare
>([
  ['entities', mergeEntities],
  ['modelWrote', mergeModelShare],
])

/** Minted once; a new one from the machine would break every link and feed. */
const mintedKeys = new Set(['guid'])

/**
 * Three-way merge of front matter by key. The editor's lines, comments and order stay as they are; only the
 * lines of a key that takes the machine's value are written anew. `settle` gives the lines of a key that both changed.
 */
export function mergeKeys(
  base: WrittenFrontMatter,
  ours: WrittenFrontMatter,
  theirs: WrittenFrontMatter,
  settle: Settle = unsettled,
): Merged {
  if (ours.raw === base.raw) return { text: theirs.raw, conflicts: [] }
  if (theirs.raw === base.raw || ours.raw === theirs.raw) return { text: ours.raw, conflicts: [] }
  const keys = [...new Set([...Object.keys(ours.data), ...Object.keys(theirs.data)])]
  const choices = new Map(
    keys.map((key) => {
      const values = [base.data[key], ours.data[key], theirs.data[key]] as const
      return [key, chooseSummaries(key, values, ours.data.modelWrote) ?? choose(key, ...values)]
    }),
  )
  const [old, mine, other] = [base, ours, theirs].map(({ raw, data }) => yamlChunks(raw, Object.keys(data)))
  if (!old || !mine || !other) return asWhole(base, ours, theirs, settle)
  const conflicts = keys.flatMap((key): Conflict[] => {
    if (choices.get(key) !== 'conflict' && !losesComment(key, choices, old, mine)) return []
    const conflict = { ours: textOf(mine, key), theirs: textOf(other, key), line: ours.lineOf([key]) }
    const lines = settle(conflict)
    if (lines === undefined) return [conflict]
    choices.set(key, lines === conflict.ours ? 'ours' : { lines: lines === '' ? '' : `${lines}\n` })
    return []
  })
  return {
    text: conflicts.length > 0 ? ours.raw : written(choices, old, mine, other, theirs.data),
    conflicts,
  }
}

function choose(key: string, base: unknown, ours: unknown, theirs: unknown): Choice {
  if (isDeepStrictEqual(ours, theirs)) return 'ours'
  if (machineKeys.has(key)) return 'theirs'
  if (mintedKeys.has(key)) return ours === undefined ? 'theirs' : 'ours'
  if (isDeepStrictEqual(theirs, base)) return 'ours'
  if (isDeepStrictEqual(ours, base)) return 'theirs'
  if (editorsKeys.has(key)) return 'ours'
  const merge = byPiece.get(key)
  const value = merge?.(base, ours, theirs)
  return value ? { value } : 'conflict'
}

/** Summaries are merged also where the editor changed none: one that they took over stays whatever the machine says. */
function chooseSummaries(
  key: string,
  [base, ours, theirs]: readonly [unknown, unknown, unknown],
  share: unknown,
): Choice | undefined {
  const merged = key === 'storySummaries' ? mergeSummaries(base, ours, theirs, share) : undefined
  if (!merged) return undefined
  if (isSameTexts(merged, ours)) return 'ours'
  return isSameTexts(merged, theirs) ? 'theirs' : { value: merged }
}

/** Front matter that cannot be taken apart is merged only where one side left all its values alone. */
function asWhole(
  base: WrittenFrontMatter,
  ours: WrittenFrontMatter,
  theirs: WrittenFrontMatter,
  settle: Settle,
): Merged {
  const changed = !isDeepStrictEqual(theirs.data, base.data) && !isDeepStrictEqual(theirs.data, ours.data)
  const conflict = { ours: ours.raw.trimEnd(), theirs: theirs.raw.trimEnd(), line: 1 }
  const lines = changed ? settle(conflict) : undefined
  if (lines !== undefined) return { text: `${lines}\n`, conflicts: [] }
  return { text: ours.raw, conflicts: changed ? [conflict] : [] }
}

function textOf({ chunks }: Chunks, key: string): string {
  return chunks.find((chunk) => chunk.key === key)?.text.trimEnd() ?? ''
}

/** The editor wrote a comment inside lines that the machine wants to take away: nobody but them can decide. */
function losesComment(key: string, choices: ReadonlyMap<string, Choice>, old: Chunks, mine: Chunks): boolean {
  if (choices.get(key) !== 'theirs' || machineKeys.has(key)) return false
  const text = textOf(mine, key)
  return text !== textOf(old, key) && /(?:^|\s)#/.test(text)
}

function written(
  choices: ReadonlyMap<string, Choice>,
  old: Chunks,
  mine: Chunks,
  other: Chunks,
  theirs: Readonly<Record<string, unknown>>,
): string {
  const parts = mine.chunks.map((chunk) => {
    const choice = choices.get(chunk.key)
    if (choice === 'theirs') return { ...chunk, text: taken(chunk, old, other, theirs) }
    if (typeof choice !== 'object') return chunk
    const lines = 'lines' in choice ? choice.lines : withValue(chunk.text, chunk.key, choice.value)
    return { ...chunk, text: lines }
  })
  const known = new Set(mine.chunks.map(({ key }) => key))
  for (const [index, { key, text }] of other.chunks.entries()) {
    const choice = choices.get(key)
    const lines = typeof choice === 'object' && 'lines' in choice ? choice.lines : undefined
    if (known.has(key) || (choice !== 'theirs' && lines === undefined)) continue
    const before = parts.findIndex((part) => part.key === other.chunks[index - 1]?.key)
    parts.splice(before < 0 ? parts.length : before + 1, 0, { key, head: '', text: lines ?? text })
  }
  return parts.map(({ head, text }) => head + text).join('') + mine.tail
}

/** A key's lines with the machine's value: the machine's own lines where the editor had not touched them. */
function taken(chunk: Chunk, old: Chunks, other: Chunks, theirs: Readonly<Record<string, unknown>>): string {
  const { key, text } = chunk
  const proposed = other.chunks.find((one) => one.key === key)?.text ?? ''
  if (proposed === '' || text === old.chunks.find((one) => one.key === key)?.text) return proposed
  return withValue(text, key, theirs[key])
}
