import { hashOf } from '../save-change.ts'
import { type Passage, type Settled, wordsFor } from './two-texts.ts'

/** What the field of a passage shows: what was chosen, or the editor's own words. */
export function fieldText(passage: Passage, settled: Settled | undefined): string {
  return settled?.text ?? passage.mine
}

/** The hash by which a form says what its field has shown. */
export function fieldPrint(text: string): string {
  return hashOf(text).slice(0, 12)
}

/** What an editor did: `save`, or a choice for the passage with a key; `own` is what its field says. */
export type ConflictAsk =
  | { readonly ask: 'save' }
  | { readonly ask: Settled['how'] | 'open'; readonly key: string }

/** Reads a button. What is unknown asks for nothing, and only the words that were typed are kept. */
export function askOf(given: string): ConflictAsk | undefined {
  const [ask = '', key = ''] = given.split(':')
  if (ask === 'save') return { ask }
  const known = (['mine', 'theirs', 'both', 'own', 'open'] as const).find((one) => one === ask)
  return known && { ask: known, key }
}

/**
 * What is chosen after a form was sent: what was chosen before, words that were typed into a field, and what its button
 * says. Nothing that was typed is lost, whichever button it is. `value` gives a field, undefined where it was not sent.
 */
export function chosenAfter(
  passages: readonly Passage[],
  before: ReadonlyMap<string, Settled>,
  ask: ConflictAsk | undefined,
  value: (name: string) => string | undefined,
): ReadonlyMap<string, Settled> {
  const chosen = new Map(before)
  for (const passage of passages) {
    const { key } = passage
    const [sent, print] = [value(`text-${key}`), value(`text-${key}-was`)]
    const typed = sent === undefined ? undefined : trimmed(sent)
    if (typed !== undefined && print !== undefined && fieldPrint(typed) !== print)
      chosen.set(key, { how: 'own', text: typed })
    if (!ask || ask.ask === 'save' || ask.key !== key) continue
    if (ask.ask === 'open') chosen.delete(key)
    else if (ask.ask !== 'own') chosen.set(key, { how: ask.ask, text: wordsFor(passage, ask.ask) })
    else if (typed !== undefined) chosen.set(key, { how: 'own', text: typed })
  }
  return chosen
}

/** Blank lines around a passage stand between passages and are not its own. */
function trimmed(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
}
