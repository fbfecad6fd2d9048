import type { Root } from 'mdast'
import type { Lexicon, Mention, Tag } from '../model/entity.ts'
import { blocksOf } from '../model/tree.ts'
import { rule, type Stage } from '../rule.ts'
import { entityIdOf } from './entity-id.ts'
import { firstNames } from './first-names.ts'
import { isFreeOf } from './free-span.ts'
import { acronymBehind } from './learned-names.ts'
import { matcherOf } from './matcher.ts'
import { type Proposal, proposalsIn, type Taken } from './proposals.ts'
import { type Prose, proseOf } from './prose.ts'
import { type Persons, personsOf } from './same-person.ts'
import { takenSpans, withTags } from './tags.ts'

/** Proposes names that neither registry nor gazetteer has: an editor must look at them before they are shown. */
export const unknownNames = rule({
  id: 'tag:unknown-names',
  summary: 'Proposes names that neither registry nor gazetteer has, unreviewed.',
  keeps:
    'Words that have their capital from the place they stand in, trade terms, peoples and days, acronyms that nothing explains, everyday words, and names that stand only in an outro.',
  decisions: ['tag', 'untag'],
  example: {
    before: [
      'Among the buyers is the provider Ostrava Metrics, and Frida Halloran, who runs it, said so herself.',
    ],
    finds: [
      'Frida Halloran: PERSON, mentions, from tagger, unreviewed',
      'Ostrava Metrics: ORG, mentions, from tagger, unreviewed',
    ],
    overrule: { at: 'Ostrava Metrics', do: 'untag', why: 'It is the title of a song.' },
  },
  transform: (tree, stage) => {
    const prose = proseOf(tree).filter(({ heading }) => !heading)
    const taken = takenSpans(tree)
    const proposals = proposalsIn(prose, taken, stage)
    const found = mentionsOf(
      proposals.map(({ name }) => [name, name]),
      prose,
      taken,
    )
    const acronyms = acronymsIn(found, prose)
    const short = mentionsOf(acronyms, prose, taken)
    const tags = tagsOf(
      proposals,
      { found, short, acronyms: new Map(acronyms.map(([a, name]) => [name, a])) },
      tree,
      stage,
    )
    return withTags(tree, tags, prose)
  },
})

/** The places of the proposed names and of their acronyms, by name; the acronym of a name that has one. */
interface Places {
  readonly found: ReadonlyMap<string, readonly Mention[]>
  readonly short: ReadonlyMap<string, readonly Mention[]>
  readonly acronyms: ReadonlyMap<string, string>
}

function tagsOf(
  proposals: readonly Proposal[],
  { found, short, acronyms }: Places,
  tree: Root,
  stage: Stage,
): readonly Tag[] {
  const known = new Map((tree.data?.tags ?? []).map((tag) => [tag.name, tag]))
  const persons = personsOf([
    ...personNames(tree, stage),
    ...proposals.filter(({ type }) => type === 'PERSON').map(({ name }) => name),
  ])
  return proposals.flatMap((proposal): readonly Tag[] => {
    const whole = proposal.name.includes(' ') ? undefined : persons.fullName(proposal.name)
    const mentions = [...(found.get(proposal.name) ?? []), ...(short.get(proposal.name) ?? [])]
    if (mentions.length === 0 || (whole === undefined && isNobody(proposal, persons))) return []
    const acronym = acronyms.get(proposal.name)
    const tag = known.get(whole ?? proposal.name) ?? newTag(proposal, whole, stage.lexicon)
    // What a model says adds nothing to a name that is settled.
    if (proposal.from === 'model' && !proposal.accepted && tag.reviewed) return []
    const aliases = [...tag.aliases, proposal.name, ...(acronym === undefined ? [] : [acronym])]
    return [{ ...tag, aliases: aliases.filter((alias) => alias !== tag.name), mentions }]
  })
}

/**
 * Somebody spoken to once by a first name is nobody that a reader could look up, nor is one of whom the text says a
 * surname once and nothing else, nor a whole family.
 */
function isNobody({ name, type, count, accepted, titled }: Proposal, persons: Persons): boolean {
  if (accepted || name.includes(' ')) return false
  if (persons.isFamily(name)) return true
  return count < 2 && (firstNames.has(name) || (type === 'PERSON' && !titled))
}

function newTag({ name, type, accepted, from }: Proposal, whole: string | undefined, lexicon: Lexicon): Tag {
  const id = entityIdOf(whole ?? name)
  return {
    // An id that the lexicon gives to something else is not taken over.
    id: lexicon.entities.has(id) ? `${id}-2` : id,
    name: whole ?? name,
    type: whole === undefined ? type : 'PERSON',
    aliases: [],
    role: 'mentions',
    from: accepted ? 'editor' : from,
    reviewed: accepted,
    mentions: [],
  }
}

/** People whom a first name or surname in the text may mean: speakers, the show's own, those tagged already. */
function personNames(tree: Root, stage: Stage): readonly string[] {
  const speakers = blocksOf(tree).flatMap((block) =>
    block.type === 'paragraph' && block.data?.speaker !== undefined ? [block.data.speaker] : [],
  )
  const tagged = (tree.data?.tags ?? []).filter(({ type }) => type === 'PERSON').map(({ name }) => name)
  return [...speakers, ...tagged, ...stage.show.people.map(({ name }) => name)]
}

/** All free places of some surfaces, by the name that each stands for; also where a capital tells nothing. */
function mentionsOf(
  surfaces: readonly (readonly [surface: string, name: string])[],
  prose: readonly Prose[],
  taken: Taken,
): ReadonlyMap<string, readonly Mention[]> {
  const matcher = matcherOf(surfaces.map(([text, id]) => ({ text, case: 'exact', id })))
  const found = new Map<string, Mention[]>()
  for (const { id, text, passages } of prose)
    for (const passage of passages)
      for (const hit of matcher.find(passage.text)) {
        const start = passage.start + hit.start
        const end = passage.start + hit.end
        const name = hit.ids[0]
        if (name === undefined || hit.ids.length > 1 || !isFreeOf(taken.get(id) ?? [], start, end)) continue
        const row = found.get(name) ?? []
        found.set(name, row)
        row.push({ text: text.slice(start, end), paragraph: id, start, end })
      }
  return found
}

/** The acronyms that the text explains in brackets, each with its long name. */
function acronymsIn(found: Places['found'], prose: readonly Prose[]): readonly (readonly [string, string])[] {
  const texts = new Map(prose.map(({ id, text }) => [id, text]))
  return [...found].flatMap(([name, mentions]) => {
    const all = mentions.map((mention) => acronymBehind(mention, texts.get(mention.paragraph) ?? ''))
    const acronym = all.find((form) => form !== undefined)
    return acronym === undefined ? [] : [[acronym, name] as const]
  })
}
