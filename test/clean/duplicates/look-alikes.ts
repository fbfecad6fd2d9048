import { updateOf } from './copy-damage.ts'
import type { Dice } from './dice.ts'
import { type Labelled, labelled, type Part, wordsIn } from './labelled.ts'
import { body, type Layout } from './source-text.ts'

type Build = (parts: readonly Part[], dice: Dice) => readonly Part[]

const text = (said: string, id: string): Part => ({
  kind: 'text',
  label: '',
  pieces: [{ text: said, fate: 'keep', id }],
})

const spread = (parts: readonly Part[], line: Part, every: number): readonly Part[] =>
  parts.flatMap((part, at) => (at % every === every - 1 ? [part, line] : [part]))

const builds: Readonly<Record<string, Build>> = {
  clean: (parts) => parts,
  updatedStory(parts, dice) {
    const start = dice.below(Math.max(1, parts.length >> 1))
    const end = start + 3 + dice.below(8)
    const retold = parts
      .slice(start, end)
      .filter(({ kind }) => kind === 'text')
      .map((part) => updateOf(part, dice))
      .filter(({ update }) => update)
    const at = dice.chance(0.5) ? end : parts.length
    return [...parts.slice(0, at), ...retold, ...parts.slice(at)]
  },
  refrain: (parts, dice) =>
    spread(
      parts,
      text(
        'And the sea comes in, and the sea goes out, and the lamp on the pier is lit by the same old hand as before. Nobody asks him why, and he never says.',
        'refrain',
      ),
      3 + dice.below(4),
    ),
  questions: (parts) =>
    parts.flatMap((part, at) => {
      if (at % 4 !== 0 || wordsIn(part) > 60) return [part]
      const [first = ''] = part.pieces.map((piece) => piece.text)
      return [
        part,
        text('Can you read that once more, please?', `ask ${at}`),
        text(`One more time: ${first}`, `again ${at}`),
      ]
    }),
  quotation(parts, dice) {
    const quoted = parts.filter((part) => wordsIn(part) > 15 && wordsIn(part) < 80)
    if (quoted.length === 0) return parts
    const quote: Part = { ...dice.pick(quoted), label: '> ' }
    const said = parts.findIndex((part) => part.pieces === quote.pieces)
    const at = [said + 4, said - 4].find((place) => place > 0 && place < parts.length) ?? 0
    return [...parts.slice(0, at), quote, ...parts.slice(at), text('Let me read that again.', 'read'), quote]
  },
  list(parts, dice) {
    const items = [
      'rope, forty metres, tarred on both ends',
      'two lamps with spare wicks for the long nights',
      'a chart of the bay that shows the new wreck',
    ].map((item) => ({ ...text(item, item), label: '- ' }))
    const at = dice.below(parts.length)
    return [...parts.slice(0, at), ...items, ...parts.slice(at), ...items]
  },
  markers: (parts, dice) =>
    spread(
      parts,
      text(dice.pick(['Why do we care?', 'What it means for you', 'Back to the studio']), 'marker'),
      3,
    ),
  teaser(parts, dice) {
    const later = parts.slice(6).filter((part) => part.kind === 'text' && wordsIn(part) >= 25)
    if (later.length === 0) return parts
    const chosen = dice.pick(later)
    const pieces = dice.chance(0.5)
      ? chosen.pieces
      : chosen.pieces.slice(0, 1 + dice.below(chosen.pieces.length))
    return [{ ...chosen, pieces: pieces.map((piece) => ({ ...piece, id: `clip ${piece.id}` })) }, ...parts]
  },
  rows: (_, dice) =>
    Array.from({ length: 40 }, (_, at) =>
      text(
        `Parcel ${1000 + dice.below(9000)} left pier ${1 + dice.below(30)} on day ${1 + dice.below(28)} and paid ${dice.below(500)} crowns at the gate.`,
        `row ${at}`,
      ),
    ),
}

/** A document in which something comes again, or seems to, and all of which must stay. */
export function lookAlike(source: string, dice: Dice): Labelled {
  const layout: Layout = { markdown: true, labels: dice.pick(['bold', 'none']), headings: dice.chance(0.3) }
  const parts = body(source, 10 + dice.below(40), layout, dice)
  const kind = dice.chance(0.3) ? 'updatedStory' : dice.pick(Object.keys(builds))
  return labelled(kind, builds[kind]?.(parts, dice) ?? parts, true)
}
