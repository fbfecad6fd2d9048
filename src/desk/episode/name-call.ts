import type { EntityType } from '../../model/entity.ts'
import { type ReviewLetter, reviewLetters } from '../../model/review.ts'
import { isSlug } from '../../words/slug.ts'
import { decisionEdit } from '../decision-edit.ts'
import type { FileEdit } from '../save-change.ts'
import type { RowName } from './episode-sheet.ts'

/** What an editor says of a name in an episode. */
export type NameVerb = 'type' | 'into' | 'not-here' | 'nowhere'

/** A name as it stands in the text: one that was found, or one that an editor selected. */
export interface CalledName extends Partial<Pick<RowName, 'id' | 'type' | 'reviewed' | 'from'>> {
  readonly name: string
}

/** The change that carries a call out, or a sentence that says why there is none. */
export type NameWish =
  | { readonly what: string; readonly edits: readonly FileEdit[] }
  | { readonly why: string }

/**
 * A name that nobody has looked at goes into the registry, as the queue does it. What is said of a known one counts in
 * this episode: it stands in the registry too, under `overrides`, for the site reads that and no decisions. That one
 * which only the machine proposes is none here is a decision. "Nowhere" is the registry's list of names that are none.
 */
export async function nameCall(
  slug: string,
  called: CalledName,
  verb: NameVerb,
  as: string,
): Promise<NameWish> {
  const { name, reviewed = false, from } = called
  if (name === '') return { why: 'There is no name to say anything of; write or select one.' }
  // All known names are loaded with it, which the start need not wait for.
  const { nameEdits, overrideEdit } = await import('../registry-edit.ts')
  const call = { name, type: called.type ?? 'ORG', line: 1 }
  if (verb === 'nowhere')
    return { what: `Nowhere a name: ${name}`, edits: nameEdits({ ...call, decide: 'r' }) }
  const here = (call: Readonly<Record<string, string | boolean>>): readonly FileEdit[] => [
    overrideEdit(slug, name, call),
  ]
  if (verb === 'not-here')
    return {
      what: `No name here: ${name}`,
      edits: reviewed
        ? here({ drop: true })
        : [decisionEdit(slug, [{ rule: ruleOf(from), at: name, do: 'untag' }], true)],
    }
  if (verb === 'into') {
    if (as === '') return { why: 'Which one is it the same as? Write its id.' }
    if (!isSlug(as)) return { why: `“${as}” is no id; it has small letters, digits and dashes.` }
    if (!reviewed)
      return { what: `Another name of ${as}: ${name}`, edits: nameEdits({ ...call, decide: 'm', into: as }) }
    return { what: `Here it is ${as}: ${name}`, edits: here({ entity: as }) }
  }
  const type = typeOf(as)
  if (!type) return { why: 'There is no such kind of name.' }
  if (!reviewed) return { what: `A name: ${name}`, edits: nameEdits({ ...call, decide: as as ReviewLetter }) }
  return { what: `Here of another kind: ${name}`, edits: here({ type }) }
}

function ruleOf(from: RowName['from'] | undefined): string {
  return from === 'tagger' || from === 'model' ? 'tag:unknown-names' : 'tag:known-names'
}

function typeOf(letter: string): EntityType | undefined {
  const answer = letter in reviewLetters ? reviewLetters[letter as ReviewLetter] : undefined
  return answer === undefined || answer === 'accept' || answer === 'reject' || answer === 'merge'
    ? undefined
    : answer
}
