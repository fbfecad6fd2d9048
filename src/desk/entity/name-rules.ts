import type { Path } from '../../content/yaml-places.ts'
import type { Override } from '../../model/entity.ts'
import type { Registry } from '../../model/registry.ts'
import { gazetteer } from '../../tag/gazetteer/gazetteer.ts'
import { namesOf } from '../../tag/lexicon.ts'
import { nameKey } from '../../tag/name-key.ts'
import { hashOf } from '../save-change.ts'
import type { NamesAtHand } from './names-at-hand.ts'
import { phraseReach, type Reach, reachOf, reachTogether } from './reached-episodes.ts'

/** What a rule of the registry is, as an editor says it. */
export const ruleKinds = {
  ignore: 'No name',
  merge: 'The same',
  apart: 'Kept apart',
  concept: 'Term of the trade',
  override: 'In one episode',
} as const

/** A rule that an editor has made of names: all of `entities.yml` but the names themselves. */
export interface NameRule {
  /** Made of what it says, so that it stays while others come and go. */
  readonly id: string
  readonly kind: keyof typeof ruleKinds
  /** What it says, in a sentence. */
  readonly says: string
  /** The words or ids that it speaks of. */
  readonly about: readonly string[]
  /** The episodes to which it is limited. */
  readonly slugs?: readonly string[]
  /** Where it stands in the file. */
  readonly path: Path
}

/** The rules of a registry in the order of the file. */
export function nameRules({ ignore, merge, neverMerge, concepts, overrides }: Registry): readonly NameRule[] {
  return [
    ...ignore.map(({ text, in: slugs }, at) => {
      const where = slugs === undefined ? 'anywhere' : `in ${slugs.join(', ')}`
      return ruleOf('ignore', `“${text}” is no name ${where}`, [text], ['ignore', at], slugs)
    }),
    ...Object.entries(merge).map(([from, to]) =>
      ruleOf('merge', `${from} is the same as ${to}`, [from, to], ['merge', from]),
    ),
    ...neverMerge.map((group, at) =>
      ruleOf('apart', `${group.join(' and ')} are different`, group, ['never-merge', at]),
    ),
    ...concepts.map((text, at) =>
      ruleOf('concept', `“${text}” is a term of the trade`, [text], ['concepts', at]),
    ),
    ...Object.entries(overrides).flatMap(([slug, list]) =>
      list.map((one, at) =>
        ruleOf('override', overrideWords(one, slug), [one.text], ['overrides', slug, at], [slug]),
      ),
    ),
  ]
}

/** Where a rule acts: the mentions that would be others, or none, without it. */
export function ruleReach(names: NamesAtHand, { kind, about, slugs }: NameRule): Reach {
  const [one = '', other = ''] = about
  if (kind === 'merge') {
    const keys = new Set(namesOfId(names, one).map(nameKey))
    return reachOf(names, other, (words) => keys.has(nameKey(words)))
  }
  if (kind === 'apart') return reachTogether(about.map((id) => reachOf(names, id)))
  return phraseReach(names, one, slugs)
}

/** What it does to take a rule back, in a sentence. */
export function withoutRuleWords({ kind, about }: NameRule): string {
  const [one = '', other = ''] = about
  if (kind === 'ignore') return `“${one}” may be found as a name again, and be asked about.`
  if (kind === 'merge') return `${one} and ${other} are two names again, each with its own page and mentions.`
  if (kind === 'apart') return `Whether ${about.join(' and ')} are one may be asked again.`
  if (kind === 'concept') return `“${one}” may be found as a name, and be asked about.`
  return `“${one}” is in this episode what it is in all others.`
}

function ruleOf(
  kind: NameRule['kind'],
  says: string,
  about: readonly string[],
  path: Path,
  slugs?: readonly string[],
): NameRule {
  const id = hashOf(JSON.stringify([kind, says])).slice(0, 12)
  return { id, kind, says, about, path, ...(slugs && { slugs }) }
}

function overrideWords({ text, nth, type, entity, drop }: Override, slug: string): string {
  const which = nth === undefined ? `“${text}”` : `“${text}”, the ${nth}. time,`
  const what = drop === true ? 'no name' : [entity, type?.toLowerCase()].filter(Boolean).join(', ')
  return `${which} is ${what} in ${slug}`
}

function namesOfId({ registry }: NamesAtHand, id: string): readonly string[] {
  const own = registry.entities.find((entity) => entity.id === id)
  if (own) return [own.name, ...own.aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text))]
  const known = gazetteer.entities.find((entity) => entity.id === id)
  return known ? namesOf(known) : []
}
