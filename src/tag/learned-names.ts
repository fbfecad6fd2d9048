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

/** The acronym that a text gives in brackets behind a long name: `Long Name (LN)`. */
export function acronymBehind({ text, end }: Mention, block: string): string | undefined {
  if (!/\s/.test(text)) return undefined
  const behind = block.slice(end, end + 24)
  const acronym = /^\s?\(["“]?([\p{Lu}][\p{Lu}\p{N}&.-]{1,9})["”]?\)/u.exec(behind)?.[1]
  return acronym?.startsWith(firstLetter(text)) === true ? acronym : undefined
}

const firstLetter = (text: string): string => /\p{Lu}/u.exec(text)?.[0] ?? ''
