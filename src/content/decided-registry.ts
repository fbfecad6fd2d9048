import type { Entity, EntityType, Lexicon } from '../model/entity.ts'
import type { Message } from '../model/message.ts'
import { type ReviewLetter, reviewLetters } from '../model/review.ts'
import { slugOf } from '../words/slug.ts'
import type { ReviewCall } from './review-list.ts'
import { places } from './show-folder.ts'
import { withEntry, withItem } from './yaml-insert.ts'

/** The registry's text with an editor's answers in it. */
export interface DecidedRegistry {
  readonly text: string
  /** The answers that were taken over. */
  readonly taken: readonly ReviewCall[]
  /** Why others were not; they stay in the list. */
  readonly messages: readonly Message[]
}

/**
 * Writes the answers of `review.yml` into the text of `entities.yml`, one after the other, and leaves all else in it
 * as it is. An answer that cannot be followed is an error and does not stop the others. Throws a YAMLException if
 * the registry is not valid YAML.
 */
export function decidedRegistry(
  text: string,
  calls: readonly ReviewCall[],
  lexicon: Lexicon,
): DecidedRegistry {
  const taken: ReviewCall[] = []
  const messages: Message[] = []
  const given = new Set<string>()
  let current = text
  for (const call of calls) {
    if (call.decide === undefined) continue
    const next = follow(current, call, call.decide, lexicon, given)
    if (typeof next === 'string') {
      current = next
      taken.push(call)
    } else messages.push(refused(call, next.why))
  }
  return { text: current, taken, messages }
}

type Followed = string | { readonly why: string }

function follow(
  text: string,
  call: ReviewCall,
  letter: ReviewLetter,
  lexicon: Lexicon,
  given: Set<string>,
): Followed {
  const answer = reviewLetters[letter]
  if (answer === 'reject') return withItem(text, ['ignore'], call.name)
  if (answer === 'merge') return merged(text, call, lexicon)
  const type: EntityType = answer === 'accept' ? call.type : answer
  if (type === 'CONCEPT') return withItem(text, ['concepts'], call.name)
  const id = slugOf(call.name)
  const other = lexicon.entities.get(lexicon.merged?.get(id) ?? id)
  if (other || given.has(id))
    return {
      why: `${other?.name ?? 'another name'} has the id ${id} already; answer m with \`into: ${id}\` if it is the same`,
    }
  given.add(id)
  return withEntry(text, ['entities'], id, { name: call.name, type })
}

/** Another name of something that the registry has, or of something from the gazetteer, which comes into it so. */
function merged(text: string, { name, into }: ReviewCall, lexicon: Lexicon): Followed {
  if (into === undefined) return { why: 'a merge needs the id of the other one behind `into:`' }
  const id = lexicon.merged?.get(into) ?? into
  const entity = lexicon.entities.get(id)
  if (!entity) return { why: `there is no entity with the id ${into}` }
  if (entity.origin !== 'registry') return withEntry(text, ['entities'], id, fromGazetteer(entity, name))
  return withItem(text, ['entities', id, 'aliases'], name)
}

function fromGazetteer({ name, type, subtype }: Entity, alias: string) {
  return { name, type, ...(subtype !== undefined && { subtype }), aliases: [alias] }
}

function refused({ name, line }: ReviewCall, why: string): Message {
  return {
    rule: 'content:review',
    severity: 'error',
    reason: `The answer for "${name}" was not taken: ${why}.`,
    file: places.review,
    place: { line, column: 1 },
  }
}
