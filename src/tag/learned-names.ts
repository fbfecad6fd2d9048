import type { Mention } from '../model/entity.ts'
import { calendarWords } from './calendar.ts'
import type { FoundName } from './found-name.ts'
import type { Name } from './matcher.ts'
import { nameKey } from './name-key.ts'
import type { Prose } from './prose.ts'

/**
 * Short forms that a text itself explains: the surname of a person named in full, the acronym in brackets
 * behind a long name. A form that would stand for two entities is not learned, nor is one that already is a
 * name of something.
 */
export function learnedNames(found: readonly FoundName[], prose: readonly Prose[]): readonly Name[] {
  const known = new Map<string, string>()
  for (const { entity, mention } of found) known.set(nameKey(mention.text), entity.id)
  const owners = new Map<string, Set<string>>()
  for (const name of found)
    for (const form of [surnameIn(name), acronymBehind(name.mention, prose[name.block]?.text ?? '')])
      if (form !== undefined && (known.get(nameKey(form)) ?? name.entity.id) === name.entity.id)
        owners.set(form, (owners.get(form) ?? new Set()).add(name.entity.id))
  return [...owners]
    .filter(([, ids]) => ids.size === 1)
    .flatMap(([text, ids]) => [...ids].map((id) => ({ text, case: 'exact' as const, id })))
}

function surnameIn({ entity, mention }: FoundName): string | undefined {
  if (entity.type !== 'PERSON') return undefined
  const words = mention.text.split(/\s+/)
  const last = words.at(-1)
  if (words.length < 2 || last === undefined || calendarWords.has(last)) return undefined
  return /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(last) ? last : undefined
}

/** The acronym that a text gives behind a long name: `Long Name (LN)`, `the Long Name, or LN, …`, `LN for short`. */
export function acronymBehind({ text, end }: Mention, block: string): string | undefined {
  if (!/\s/.test(text)) return undefined
  const behind = block.slice(end, end + 36)
  const bracketed = /^\s?\(["“]?([\p{Lu}][\p{Lu}\p{N}&.-]{1,9})["”]?\)/u.exec(behind)?.[1]
  if (bracketed !== undefined) return bracketed.startsWith(firstLetter(text)) ? bracketed : undefined
  const said =
    /^, (?:or|known as|called) (?:the )?(\p{Lu}{2,8})(?=[,.;:])/u.exec(behind)?.[1] ??
    /^, (\p{Lu}{2,8}) for short/u.exec(behind)?.[1]
  return said !== undefined && standsFor(said, text) ? said : undefined
}

/** Whether the letters of an acronym come in a name in this order, the first of them first. */
function standsFor(acronym: string, name: string): boolean {
  let at = 0
  for (const letter of name.toUpperCase()) if (letter === acronym[at]) at++
  return at === acronym.length && acronym.startsWith(firstLetter(name))
}

const firstLetter = (text: string): string => /\p{Lu}/u.exec(text)?.[0] ?? ''
