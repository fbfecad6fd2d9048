import type { Dice } from './dice.ts'

const names = [
  'Zurich',
  'Ottilie',
  'Marlowe',
  'Kestrel',
  'Varga',
  'Bellweather',
  'Quillon',
  'Tamsin',
  'Oslo',
  'Hadley',
]
const auxiliaries =
  /\b(is|was|are|were|will|would|can|could|should|has|have|had|did|does|do)\b(?! not|n't|n’t)/g
const opposites =
  'more/less higher/lower before/after first/last always/never up/down increase/decrease better/worse open/closed'
    .split(' ')
    .map((pair) => pair.split('/'))

type Change = (text: string, dice: Dice) => string | undefined

const figure: Change = (text, dice) =>
  changedAt(text, /\d+/g, dice, (found) => {
    const at = dice.below(found.length)
    const digit = (Number(found.charAt(at)) + 1 + dice.below(8)) % 10
    return found.slice(0, at) + (digit === 0 && at === 0 ? 7 : digit) + found.slice(at + 1)
  })

const name: Change = (text, dice) =>
  changedAt(text, /(?<=[a-z,] )[A-Z][a-z]{2,}(?=[ ,.!?])/g, dice, (found) =>
    dice.pick(names.filter((other) => other !== found)),
  )

const negation: Change = (text, dice) =>
  dice.chance(0.3) && / not /.test(text)
    ? changedAt(text, / not /g, dice, () => ' ')
    : changedAt(text, auxiliaries, dice, (found) =>
        found === 'can' && dice.chance(0.5) ? 'cannot' : `${found} not`,
      )

const opposite: Change = (text, dice) => {
  for (const [one = '', other = ''] of dice.shuffled(opposites)) {
    const changed = changedAt(text, new RegExp(`\\b${one}\\b`, 'g'), dice, () => other)
    if (changed !== undefined) return changed
  }
  return undefined
}

const changes: readonly Change[] = [figure, name, negation, opposite]

/** The same text with a figure, a name, a negation or an opposite changed; nothing where it has none of them. */
export function updated(text: string, dice: Dice): string | undefined {
  for (const change of dice.shuffled(changes)) {
    const other = change(text, dice)
    if (other !== undefined) return other
  }
  return undefined
}

function changedAt(
  text: string,
  pattern: RegExp,
  dice: Dice,
  other: (found: string) => string,
): string | undefined {
  const found = [...text.matchAll(pattern)]
  if (found.length === 0) return undefined
  const one = dice.pick(found)
  return text.slice(0, one.index) + other(one[0]) + text.slice(one.index + one[0].length)
}
