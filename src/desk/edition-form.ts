import type { EditionWish, TypedField } from './edition-change.ts'
import { oneLine } from './edition-change.ts'

/** What an edition's form asks for besides saving its words. */
export type EditionAsk =
  | { readonly ask: 'save' | 'approve' | 'test' | 'confirm' }
  | { readonly ask: 'add'; readonly ref: string }
  | { readonly ask: 'move'; readonly id: string; readonly to: number }
  | { readonly ask: 'cut'; readonly id: string }

/** What an editor sent. */
export interface SentEdition {
  readonly fields: EditionWish['fields']
  readonly ask: EditionAsk
  /** What the page showed when approval or a test was asked for: `contentPrint` of the mail. */
  readonly content: string
  /** Where a test goes. */
  readonly to: string
}

/** No edition has more parts than this. */
const mostParts = 1000

/** Reads the fields of an edition's form. `value` gives a field's text, empty where there is none. */
export function sentEdition(value: (name: string) => string): SentEdition {
  const ids = ['subject', 'preheader']
  for (let at = 0; at < mostParts && value(`part-${at}-was`) !== ''; at++) ids.push(`part-${at}`)
  return {
    fields: ids.filter((id) => value(`${id}-was`) !== '').map((id) => fieldOf(id, value)),
    ask: askOf(value('do'), value('story')),
    content: value('content'),
    to: value('to').trim(),
  }
}

function fieldOf(id: string, value: (name: string) => string): TypedField {
  const pick = value(`${id}-pick`)
  const typed = value(id).replaceAll('\r\n', '\n')
  const isPart = id.startsWith('part-')
  return {
    id,
    was: value(`${id}-was`),
    key: value(`${id}-key`),
    // Blank lines around a part stand between the parts and are not its own.
    text: isPart ? typed.replace(/^(?:[ \t]*\n)+/, '').trimEnd() : oneLine(typed),
    ...((pick === 'mine' || pick === 'theirs') && { pick, theirs: value(`${id}-theirs`) }),
  }
}

function askOf(given: string, ref: string): EditionAsk {
  const [ask, id = '', to = ''] = given.split(':')
  if (ask === 'approve' || ask === 'test' || ask === 'confirm') return { ask }
  if (ask === 'add') return { ask, ref }
  if (ask === 'cut') return { ask, id }
  if (ask === 'move' && /^\d{1,4}$/.test(to)) return { ask, id, to: Number(to) }
  return { ask: 'save' }
}
