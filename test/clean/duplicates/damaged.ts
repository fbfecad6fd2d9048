import { copyDamages } from './copy-damage.ts'
import type { Dice } from './dice.ts'
import { isDoubtful } from './doubt.ts'
import { fated, type Labelled, labelled, type Part, wordsIn } from './labelled.ts'
import { body, type Layout } from './source-text.ts'
import {
  curly,
  mojibake,
  noBreakSpaces,
  retranscribed,
  shouted,
  typos,
  untouched,
  type WordDamage,
} from './word-damage.ts'

const wordDamages: Readonly<Record<string, WordDamage>> = {
  untouched,
  typos1: typos(0.01),
  typos3: typos(0.03),
  typos8: typos(0.08),
  retranscribed,
  curly,
  noBreakSpaces,
  mojibake,
  shouted,
}

type CopyOf = (parts: readonly Part[]) => readonly Part[]

/** Where the copy of a body, or of a block of it, stands. */
type Place = (parts: readonly Part[], copyOf: CopyOf, dice: Dice) => readonly Part[]

const places: Readonly<Record<string, Place>> = {
  twice: (parts, copyOf) => [...parts, ...copyOf(parts)],
  thrice: (parts, copyOf) => [...parts, ...copyOf(parts), ...copyOf(parts)],
  beside(parts, copyOf, dice) {
    const { start, end } = block(parts, dice)
    return [...parts.slice(0, end), ...copyOf(parts.slice(start, end)), ...parts.slice(end)]
  },
  atEnd(parts, copyOf, dice) {
    const { start, end } = block(parts, dice)
    return [...parts, ...copyOf(parts.slice(start, end))]
  },
  fromMiddle: (parts, copyOf) => [...parts, ...copyOf(parts.slice(parts.length >> 1))],
  interleaved: (parts, copyOf) => chunks(parts, 60).flatMap((chunk) => [...chunk, ...copyOf(chunk)]),
  inOtherOrder: (parts, copyOf, dice) => [
    ...parts,
    ...dice.shuffled(chunks(parts, 150)).flatMap((chunk) => copyOf(chunk)),
  ],
}

/** A block of at least three long paragraphs that can prove a copy, at most half of the body. */
function block(parts: readonly Part[], dice: Dice): { readonly start: number; readonly end: number } {
  const start = dice.below(Math.max(1, parts.length >> 1))
  let end = start
  let words = 0
  let long = 0
  const most = start + 4 + dice.below(Math.max(1, parts.length >> 1))
  for (; end < parts.length && (long < 3 || words < 160 || end < most); end++) {
    const part = parts[end]
    const size = part && part.kind === 'text' ? wordsIn(part) : 0
    words += size
    if (size >= 12) long++
  }
  while (end > start + 1 && parts[end - 1]?.kind === 'heading') end--
  return { start, end }
}

/** Runs of at least two long paragraphs and so many words; a lesser rest joins the last. */
function chunks(parts: readonly Part[], fewest: number): readonly (readonly Part[])[] {
  const out: (readonly Part[])[] = []
  let open: Part[] = []
  const isEnough = () =>
    open.filter((part) => wordsIn(part) >= 12).length >= 2 &&
    open.reduce((sum, part) => sum + (part.kind === 'text' ? wordsIn(part) : 0), 0) >= fewest
  for (const part of parts) {
    if (part.kind === 'heading' && isEnough()) {
      out.push(open)
      open = []
    }
    open.push(part)
    if (part.kind === 'text' && isEnough()) {
      out.push(open)
      open = []
    }
  }
  const last = out.pop() ?? []
  return [...out, [...last, ...open]]
}

/** A document with a damaged copy in it, and what should become of each of its sentences. */
export function damaged(text: string, dice: Dice): Labelled {
  const layout: Layout = {
    markdown: dice.chance(0.5),
    labels: dice.pick(['bold', 'plain', 'none']),
    headings: dice.chance(0.4),
  }
  const parts = longEnough(text, layout, dice)
  const place = dice.pick(Object.keys(places))
  const words = dice.pick(Object.keys(wordDamages))
  const damages = [...dice.shuffled(Object.keys(copyDamages))].slice(0, dice.pick([0, 0, 1, 1, 2]))
  damages.sort((a, b) => Number(a === 'updates') - Number(b === 'updates'))
  const copyOf: CopyOf = (block) => {
    const structured = damages.reduce<readonly Part[]>(
      (copy, name) => copyDamages[name]?.(copy, dice) ?? copy,
      block.map((part) => fated(part, 'cut')),
    )
    return withDoubts(structured.map((part) => misspelt(part, wordDamages[words] ?? untouched, dice)))
  }
  const made = places[place]?.(parts, copyOf, dice) ?? parts
  const kind = [place, words, ...damages].join(' ')
  return labelled(kind, made, layout.markdown && layout.labels !== 'plain')
}

/** A body of which each half can prove a copy. */
function longEnough(text: string, layout: Layout, dice: Dice): readonly Part[] {
  let size = 8 + dice.below(40)
  for (;;) {
    const parts = body(text, size, layout, dice)
    const half = parts.slice(parts.length >> 1).filter((part) => part.kind === 'text' && wordsIn(part) >= 12)
    if (size > 200 || (half.length >= 3 && half.reduce((sum, part) => sum + wordsIn(part), 0) >= 150))
      return parts
    size += 8
  }
}

/** Words are damaged in what is a copy; news and adverts stay as they are. */
function misspelt(part: Part, damage: WordDamage, dice: Dice): Part {
  let doubtful = false
  const pieces = part.pieces.flatMap((piece) => {
    if (piece.fate === 'keep' && (!part.update || piece.id.startsWith('changed'))) return [piece]
    const text = damage(piece.text, dice).trim()
    if (piece.fate === 'cut' && damage !== retranscribed && isDoubtful(piece.text, text)) doubtful = true
    return /[\p{L}\p{N}]/u.test(text) ? [{ ...piece, text }] : []
  })
  return { ...part, pieces, ...(doubtful ? { doubtful } : {}) }
}

/** Short lines beside what is in doubt go or stay with it; where much is, all does, as beside updates. */
function withDoubts(copy: readonly Part[]): readonly Part[] {
  const size = (parts: readonly Part[]) => parts.reduce((sum, part) => sum + wordsIn(part), 0)
  if (size(copy.filter(({ doubtful }) => doubtful)) > 0.3 * size(copy))
    return copy.map((part) => ({ ...part, doubtful: true }))
  return copy.map((part, at) => {
    const isLine = part.kind === 'heading' || wordsIn(part) < 12
    const beside = isLine && copy.slice(Math.max(0, at - 3), at + 4).some(({ doubtful }) => doubtful)
    return beside ? { ...part, doubtful: true } : part
  })
}
