import type { Root } from 'mdast'
import type { EntityType, Lexicon, Mention, Tag } from '../model/entity.ts'
import { blocksOf } from '../model/tree.ts'
import { rule, type Stage } from '../rule.ts'
import { type Candidate, candidatesIn } from './candidates.ts'
import { spellingsIn } from './capitals.ts'
import { ignoredKeys, typeNamed } from './editor-calls.ts'
import { entityIdOf } from './entity-id.ts'
import { firstNames } from './first-names.ts'
import { isFreeOf } from './free-span.ts'
import { namesOf } from './lexicon.ts'
import { matcherOf } from './matcher.ts'
import { isLikelyName } from './name-filter.ts'
import { nameKey } from './name-key.ts'
import { nameType } from './name-type.ts'
import { type Prose, proseOf } from './prose.ts'
import { personsOf } from './same-person.ts'
import { takenSpans, withTags } from './tags.ts'

/** Proposes names that neither registry nor gazetteer has: an editor must look at them before they are shown. */
export const unknownNames = rule({
  id: 'tag:unknown-names',
  summary: 'Proposes names that neither registry nor gazetteer has, unreviewed.',
  keeps:
    'Words that have their capital from the place they stand in, trade terms, peoples and days, acronyms that nothing explains, and everyday words.',
  decisions: ['tag', 'untag'],
  transform: (tree, stage) => {
    const prose = proseOf(tree).filter(({ heading }) => !heading)
    const taken = takenSpans(tree)
    const proposals = judged(proposalsIn(prose, taken, stage), stage)
    const persons = personsOf([...personNames(tree, stage), ...namesOfType(proposals, 'PERSON')])
    return withTags(tree, tagsOf(proposals, persons.fullName, prose, taken, tree, stage))
  },
})

/** A name that may become a tag. */
interface Proposal {
  readonly name: string
  readonly type: EntityType
  readonly count: number
  readonly accepted: boolean
}

function proposalsIn(
  prose: readonly Prose[],
  taken: ReadonlyMap<string, readonly Mention[]>,
  stage: Stage,
): readonly Proposal[] {
  const spellings = spellingsIn(prose)
  const refused = refusal(stage)
  const found: Candidate[] = []
  for (const { id, passages } of prose)
    for (const { text, start } of passages) {
      const others = taken.get(id) ?? []
      const isFree = (from: number, to: number) => isFreeOf(others, start + from, start + to)
      for (const candidate of candidatesIn(text, isFree))
        if (isWhole(candidate, isFree)) found.push(candidate)
    }
  const groups = Map.groupBy(found, ({ words }) => words.join(' '))
  return [...groups].flatMap(([name, all]) => {
    if (!all.some((candidate) => isLikelyName(candidate, spellings, refused, all.length))) return []
    return [{ name, type: typeOf(all), count: all.length, accepted: false }]
  })
}

/** What most of its places say. ORG is also what is said where nothing tells, so that it weighs half. */
function typeOf(all: readonly Candidate[]): EntityType {
  const votes = new Map<EntityType, number>()
  for (const type of all.map(nameType)) votes.set(type, (votes.get(type) ?? 0) + (type === 'ORG' ? 1 : 2))
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? 'ORG'
}

/** A single word right beside a known name is a piece of a longer one that nobody knows. */
function isWhole({ words, start, end }: Candidate, isFree: (from: number, to: number) => boolean): boolean {
  return words.length > 2 || (isFree(start - 2, start) && isFree(end, end + 2))
}

const knownKeys = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Tells which texts are no new names: known ones, ignored ones, trade terms and their plurals. */
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
  return proposals.flatMap((proposal) => {
    const decision = stage.decisions.find(
      ({ at }) => nameKey(at) === nameKey(proposal.name) || at === entityIdOf(proposal.name),
    )
    if (!decision) return [proposal]
    stage.obeyed(decision)
    if (decision.do === 'untag') return []
    const type = typeNamed(decision.as) ?? proposal.type
    return [{ ...proposal, type, accepted: true }]
  })
}

function personNames(tree: Root, stage: Stage): readonly string[] {
  const speakers = blocksOf(tree).flatMap((block) =>
    block.type === 'paragraph' && block.data?.speaker !== undefined ? [block.data.speaker] : [],
  )
  const tagged = (tree.data?.tags ?? []).filter(({ type }) => type === 'PERSON').map(({ name }) => name)
  return [...speakers, ...tagged, ...stage.show.people.map(({ name }) => name)]
}

function namesOfType(proposals: readonly Proposal[], type: EntityType): readonly string[] {
  return proposals.filter((proposal) => proposal.type === type).map(({ name }) => name)
}

function tagsOf(
  proposals: readonly Proposal[],
  fullName: (part: string) => string | undefined,
  prose: readonly Prose[],
  taken: ReadonlyMap<string, readonly Mention[]>,
  tree: Root,
  stage: Stage,
): readonly Tag[] {
  const known = new Map((tree.data?.tags ?? []).map((tag) => [tag.name, tag]))
  const mentions = mentionsOf(proposals, prose, taken)
  return proposals.flatMap((proposal): readonly Tag[] => {
    const whole = proposal.name.includes(' ') ? undefined : fullName(proposal.name)
    const isBareFirstName = firstNames.has(proposal.name) && whole === undefined
    const places = mentions.get(proposal.name) ?? []
    if (places.length === 0 || (isBareFirstName && proposal.count < 2 && !proposal.accepted)) return []
    const name = whole ?? proposal.name
    const tag: Tag = known.get(name) ?? {
      id: freeId(name, stage.lexicon),
      name,
      type: whole === undefined ? proposal.type : 'PERSON',
      aliases: [],
      role: 'mentions',
      from: proposal.accepted ? 'editor' : 'tagger',
      reviewed: proposal.accepted,
      mentions: [],
    }
    return [{ ...tag, aliases: [...tag.aliases, proposal.name], mentions: places }]
  })
}

/** The id of a new name; one that the lexicon gives to something else gets a number behind it. */
function freeId(name: string, lexicon: Lexicon): string {
  const id = entityIdOf(name)
  if (!lexicon.entities.has(id)) return id
  return `${id}-2`
}

/** All places where the proposed names stand, also those where their capital alone would tell nothing. */
function mentionsOf(
  proposals: readonly Proposal[],
  prose: readonly Prose[],
  taken: ReadonlyMap<string, readonly Mention[]>,
): ReadonlyMap<string, readonly Mention[]> {
  const matcher = matcherOf(proposals.map(({ name }) => ({ text: name, case: 'exact', id: name })))
  const found = new Map<string, Mention[]>()
  for (const { id, text, passages } of prose)
    for (const passage of passages)
      for (const hit of matcher.find(passage.text)) {
        const start = passage.start + hit.start
        const end = passage.start + hit.end
        if (!isFreeOf(taken.get(id) ?? [], start, end)) continue
        const name = hit.ids[0] ?? ''
        const row = found.get(name) ?? []
        found.set(name, row)
        row.push({ text: text.slice(start, end), paragraph: id, start, end })
      }
  return found
}
