import type { EntityType, Lexicon, Mention } from '../model/entity.ts'
import type { Stage } from '../rule.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { spellingsIn } from './capitals.ts'
import { ignoredKeys, typeNamed } from './editor-calls.ts'
import { entityIdOf } from './entity-id.ts'
import { firstNames } from './first-names.ts'
import { isFreeOf } from './free-span.ts'
import { type HeardName, heardNames } from './heard-names.ts'
import { namesOf } from './lexicon.ts'
import { isLikelyName } from './name-filter.ts'
import { nameKey } from './name-key.ts'
import { nameType } from './name-type.ts'
import type { Prose } from './prose.ts'
import { titles } from './titles.ts'

/** A name that may become a tag. */
export interface Proposal {
  readonly name: string
  readonly type: EntityType
  /** How often the text has it as a run of capital words. */
  readonly count: number
  /** A title stands before it somewhere, as in `Senator Halloran`. */
  readonly titled: boolean
  /** An editor's decision says that it is one. */
  readonly accepted: boolean
  /** Who proposes it: the words alone, or a language model where those did not. */
  readonly from: 'tagger' | 'model'
}

/** Places that names have already, by paragraph, in order. */
export type Taken = ReadonlyMap<string, readonly Mention[]>

/**
 * The runs of capital words that are likely to be names, less those that an editor refused. An outro thanks
 * people: names that stand only there are none that a reader looks for.
 */
export function proposalsIn(prose: readonly Prose[], taken: Taken, stage: Stage): readonly Proposal[] {
  const spellings = spellingsIn(prose)
  const spoken = prose.filter(({ section }) => section !== 'outro')
  const refused = refusal(stage)
  const groups = Map.groupBy(allCandidates(spoken, taken), ({ text }) => text)
  const heard = Map.groupBy(heardNames(spoken), ({ text }) => text)
  const proposals = [...groups].flatMap(([name, all]): readonly Proposal[] => {
    if (!all.some((candidate) => isLikelyName(candidate, spellings, refused, all.length))) return []
    const type = votedType(all, heard.get(name) ?? [])
    const titled = all.some(({ before }) => titles.has(before))
    return [{ name, type, count: all.length, titled, accepted: false, from: 'tagger' }]
  })
  const found = [...proposals, ...surelyHeard(heard, groups, taken, refused)]
  return judged([...found, ...suggestedNames(found, refused, stage)], stage)
}

/**
 * Names that only the tagger finds, where it is sure: of several words, and no piece of a known name or of a run of
 * capital words that the rules have weighed. Before such a run it need be less sure of a given name, which at the start
 * of a sentence is taken for the word that it is too: `Will`, `Mark`.
 */
function surelyHeard(
  heard: ReadonlyMap<string, readonly HeardName[]>,
  weighed: ReadonlyMap<string, unknown>,
  taken: Taken,
  refused: (text: string) => boolean,
): readonly Proposal[] {
  return [...heard].flatMap(([name, all]): readonly Proposal[] => {
    const [first = '', ...more] = name.split(/\s+/)
    const opens = firstNames.has(first) && weighed.has(more.join(' '))
    const sure = all.filter(
      ({ type, sureness, paragraph, start, end }) =>
        sureness >= (opens && type === 'PERSON' ? heardWell : sureEnough) &&
        isFreeOf(taken.get(paragraph) ?? [], start, end),
    )
    const type = sure[0]?.type
    if (type === undefined || more.length === 0 || weighed.has(name) || refused(name)) return []
    if (titles.has(first) || !/^\p{Lu}/u.test(name)) return []
    return [{ name, type, count: all.length, titled: false, accepted: false, from: 'tagger' }]
  })
}

/** Of spans so sure nine in ten are right, by the tagger's own sets. */
const sureEnough = 0.9

/** Names that only a model proposes: none that is known, refused or proposed already. */
function suggestedNames(
  proposals: readonly Proposal[],
  refused: (text: string) => boolean,
  { suggestions }: Stage,
): readonly Proposal[] {
  const proposed = new Set(proposals.map(({ name }) => nameKey(name)))
  return (suggestions?.names ?? []).flatMap(({ name, type }): readonly Proposal[] =>
    refused(name) || proposed.has(nameKey(name))
      ? []
      : [{ name, type, count: 1, titled: false, accepted: false, from: 'model' }],
  )
}

function allCandidates(prose: readonly Prose[], taken: Taken): readonly Candidate[] {
  return prose.flatMap(({ id, passages }) => {
    const others = taken.get(id) ?? []
    return passages.flatMap(({ text, start }) => {
      const isFree = (from: number, to: number) => isFreeOf(others, start + from, start + to)
      return candidatesIn(text, isFree).filter((candidate) => isWhole(candidate, isFree))
    })
  })
}

/** A word or two right beside a known name are a piece of a longer one that nobody knows. */
function isWhole({ words, start, end }: Candidate, isFree: (from: number, to: number) => boolean): boolean {
  return words.length > 2 || (isFree(start - 2, start) && isFree(end, end + 2))
}

/**
 * What most of its places say, by their form and the words around them, and what the tagger hears there. A company,
 * where nothing tells; what the tagger knows as neither a person nor an organisation nor a place is made by one.
 */
function votedType(all: readonly Candidate[], heard: readonly HeardName[]): EntityType {
  const votes = new Map<EntityType, number>()
  const vote = (type: EntityType, weight: number) => votes.set(type, (votes.get(type) ?? 0) + weight)
  for (const candidate of all) {
    const { type, weight } = nameType(candidate)
    vote(type, weight)
  }
  for (const { type = 'PRODUCT', sureness } of heard) if (sureness >= heardWell) vote(type, 2 * sureness)
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? 'ORG'
}

/** Less sure, the tagger knows where a name is and not yet what: half of its types would be wrong. */
const heardWell = 0.6

const knownKeys = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Tells which texts are no new names: known ones, ignored ones, trade terms, and the plurals of all these. */
function refusal(stage: Stage): (text: string) => boolean {
  const { lexicon } = stage
  const known =
    knownKeys.get(lexicon) ??
    new Set([...[...lexicon.entities.values()].flatMap(namesOf), ...lexicon.concepts].map(nameKey))
  knownKeys.set(lexicon, known)
  const ignored = ignoredKeys(lexicon, stage.meta.slug)
  return (text) => {
    const key = nameKey(text)
    return [key, key.replace(/s$/, '')].some((form) => known.has(form) || ignored.has(form))
  }
}

/** Applies the editor's decisions: what is untagged goes, what is tagged gets its type and is reviewed. */
function judged(proposals: readonly Proposal[], stage: Stage): readonly Proposal[] {
  if (stage.decisions.length === 0) return proposals
  const byName = new Map(stage.decisions.map((decision) => [nameKey(decision.at), decision]))
  return proposals.flatMap((proposal) => {
    const decision = byName.get(nameKey(proposal.name)) ?? byName.get(entityIdOf(proposal.name))
    if (!decision) return [proposal]
    stage.obeyed(decision)
    if (decision.do === 'untag') return []
    return [{ ...proposal, type: typeNamed(decision.as) ?? proposal.type, accepted: true }]
  })
}
