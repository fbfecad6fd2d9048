import type { Dice } from './dice.ts'
import { fated, type Part, type Piece, wordsIn } from './labelled.ts'
import { updated } from './updates.ts'

/** What happens to the paragraphs of a copy. */
export type CopyDamage = (copy: readonly Part[], dice: Dice) => readonly Part[]

const makers = 'Merrow/Hallam/Tilde/Quince/Osprey/Larkin/Bexley/Fennel/Garnet/Juniper/Kelso/Linden'.split('/')
const trades =
  'mends boats/binds books/sells lamps/prints maps/rents tents/tunes pianos/roasts coffee/cuts keys'.split(
    '/',
  )
const places =
  'by the old harbour/above the bakery/at the north gate/behind the town hall/next to the ferry'.split('/')

type Sentence = (one: string, other: string, trade: string, place: string) => string

const adverts: readonly Sentence[] = [
  (one, other, trade, place) => `These minutes are paid for by ${one} and ${other}, which ${trade} ${place}.`,
  (one, _, trade, place) =>
    `Before we go on, a word for ${one}: it ${trade} ${place} and has done so for years.`,
  (one, other, trade) =>
    `Our thanks go to ${one}, which ${trade}, and to the people of ${other} who lent us the hall.`,
  (one, _, trade, place) =>
    `Visit ${one} this week; whoever ${trade} ${place} will give you a tenth off if you ask.`,
]
const news: readonly Sentence[] = [
  (one, other, trade, place) =>
    `Since then the owner of ${one}, who ${trade}, has moved to ${other} and lives ${place}.`,
  (one, other, _, place) =>
    `A listener writes that the sign of ${one} was seen ${place}, next to that of ${other}.`,
  (one, _, trade, place) =>
    `Last night it came out that ${one} no longer ${trade} and has let the room ${place}.`,
  (one, other, trade) =>
    `We have asked ${one} about it, and a clerk there says that ${other} ${trade} as before.`,
  (one, _, __, place) => `The council will now vote on the shed ${place}, which ${one} wants to pull down.`,
]

function sentenceOf(templates: readonly Sentence[], dice: Dice): string {
  const [one = '', other = ''] = dice.shuffled(makers)
  return dice.pick(templates)(one, other, dice.pick(trades), dice.pick(places))
}

const isText = ({ kind }: Part): boolean => kind === 'text'

/** Changes one in so many parts of a kind. */
function some(
  share: number,
  kind: Part['kind'],
  change: (part: Part, dice: Dice) => readonly Part[],
): CopyDamage {
  return (copy, dice) =>
    copy.flatMap((part) => (part.kind === kind && dice.chance(share) ? change(part, dice) : [part]))
}

const merged: CopyDamage = (copy, dice) => {
  const out: Part[] = []
  for (const part of copy) {
    const before = out.at(-1)
    if (before && isText(before) && isText(part) && before.pieces.length < 12 && dice.chance(0.4))
      out[out.length - 1] = { ...before, pieces: [...before.pieces, ...part.pieces] }
    else out.push(part)
  }
  return out
}

const split = some(0.5, 'text', (part, dice) => {
  if (part.pieces.length < 2) return [part]
  const at = 1 + dice.below(part.pieces.length - 1)
  return [
    { ...part, pieces: part.pieces.slice(0, at) },
    { ...part, label: '', pieces: part.pieces.slice(at) },
  ]
})

const lostFirst = some(0.3, 'text', (part, dice) => {
  const [, next, ...rest] = part.pieces
  if (!next) return [part]
  const text = dice.chance(0.5) ? `.   ${next.text}` : next.text
  return [{ ...part, pieces: [{ ...next, text }, ...rest] }]
})

const lostLast = some(0.3, 'text', (part) =>
  part.pieces.length > 1 ? [{ ...part, pieces: part.pieces.slice(0, -1) }] : [part],
)

const lostHeadings = some(0.7, 'heading', () => [])
const otherHeadings = some(0.7, 'heading', (part, dice) => {
  const text = dice.pick(['More of the same', 'The long version', 'Read on below', 'What was said'])
  return [{ ...part, pieces: [{ text, fate: 'either', id: 'other heading' }] }]
})

const lostLabels: CopyDamage = (copy) => copy.map((part) => ({ ...part, label: '' }))
const otherLabels: CopyDamage = (copy) =>
  copy.map((part) => ({
    ...part,
    label: part.label.replace(/[^:* ][^:*]*/u, (name) => `Speaker ${1 + (name.length % 3)}`),
  }))

const advert: CopyDamage = (copy, dice) => {
  const at = 1 + dice.below(Math.max(1, copy.length - 1))
  const text = sentenceOf(adverts, dice)
  const line: Part = { kind: 'text', label: '', pieces: [{ text, fate: 'keep', id: text }] }
  return [...copy.slice(0, at), line, ...copy.slice(at)]
}

const newSentence: CopyDamage = (copy, dice) => {
  const long = copy.filter((part) => isText(part) && wordsIn(part) >= 20)
  if (long.length === 0) return copy
  const chosen = dice.pick(long)
  const text = sentenceOf(news, dice)
  const piece: Piece = { text, fate: 'keep', id: text }
  const at = dice.chance(0.6) ? chosen.pieces.length : dice.below(chosen.pieces.length)
  // What it runs into, for want of a mark that ends it, is one sentence with it.
  const pieces = chosen.pieces.map((one, nth): Piece => {
    const runsOn = nth === at - 1 && !/[.!?]["'”’)]*$/.test(one.text.replace(/\.\.+$/, ''))
    return runsOn || one.text.split(' ').length < 12 ? { ...one, fate: 'either' } : one
  })
  return copy.map((part) =>
    part === chosen ? { ...part, pieces: [...pieces.slice(0, at), piece, ...pieces.slice(at)] } : part,
  )
}

const hasNews = ({ pieces }: Part): boolean => pieces.some(({ fate }) => fate === 'keep')

/** Every fifth paragraph is an update, unless news was added to it; short lines beside one may stay or go. */
const updates: CopyDamage = (copy, dice) => {
  const changed = copy.map((part) =>
    isText(part) && !hasNews(part) && wordsIn(part) >= 15 && dice.chance(0.2) ? updateOf(part, dice) : part,
  )
  const size = (parts: readonly Part[]) => parts.filter(isText).reduce((sum, part) => sum + wordsIn(part), 0)
  // Where much was rewritten, what was not may stay with it.
  if (size(changed.filter((part) => part.update)) > 0.3 * size(changed))
    return changed.map((part) => (part.update ? part : fated(part, 'either')))
  return changed.map((part, at) => {
    const beside = changed.slice(Math.max(0, at - 3), at + 4).some(({ update }) => update)
    return !part.update && beside && (!isText(part) || wordsIn(part) < 12) ? fated(part, 'either') : part
  })
}

/** The same paragraph with a fact changed in one of its sentences, or the paragraph as it is. */
export function updateOf(part: Part, dice: Dice): Part {
  for (const nth of dice.shuffled(part.pieces.map((_, at) => at))) {
    const text = updated(part.pieces[nth]?.text ?? '', dice)
    if (text === undefined) continue
    const pieces = part.pieces.map((piece, at) => ({
      ...piece,
      text: at === nth ? text : piece.text,
      id: `${at === nth ? 'changed' : 'new'} ${piece.id}`,
    }))
    return fated({ ...part, pieces, update: true }, 'keep')
  }
  return part
}

/** By the name that a report gives it. */
export const copyDamages: Readonly<Record<string, CopyDamage>> = {
  merged,
  split,
  lostFirst,
  lostLast,
  lostHeadings,
  otherHeadings,
  lostLabels,
  otherLabels,
  advert,
  newSentence,
  updates,
}
