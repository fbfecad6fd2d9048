import type { EntityType, Lexicon, Mention } from '../model/entity.ts'
import type { Stage } from '../rule.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { spellingsIn } from './capitals.ts'
import { ignoredKeys, typeNamed } from './editor-calls.ts'
import { entityIdOf } from './entity-id.ts'
import { isFreeOf } from './free-span.ts'
import { namesOf } from './lexicon.ts'
import { isLikelyName } from './name-filter.ts'
import { nameKey } from './name-key.ts'
import { nameType } from './name-type.ts'
import type { Prose } from './prose.ts'

/** A name that may become a tag. */
export interface Proposal {
  readonly name: string
  readonly type: EntityType
  /** How often the text has it as a run of capital words. */
  readonly count: number
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
  const proposals = [...groups].flatMap(([name, all]): readonly Proposal[] => {
    if (!all.some((candidate) => isLikelyName(candidate, spellings, refused, all.length))) return []
    return [{ name, type: typeOf(all), count: all.length, accepted: false, from: 'tagger' }]
  })
  return judged([...proposals, ...suggestedNames(proposals, refused, stage)], stage)
}

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
      : [{ name, type, count: 1, accepted: false, from: 'model' }],
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

/** What most of its places say. ORG is also what is said where nothing tells, so that it weighs half. */
function typeOf(all: readonly Candidate[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const type of all.map(nameType)) votes.set(type, (votes.get(type) ?? 0) + (type === 'ORG' ? 1 : 2))
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? 'ORG'
}

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
