import { stateOf } from '../../commands/begin-episode.ts'
import { knownRules, type OpenSettings } from '../../commands/open-show.ts'
import { readEpisode } from '../../content/episode.ts'
import { readText } from '../../content/files.ts'
import { provenanceOnDisk } from '../../content/load-provenance.ts'
import { places, provenanceFor } from '../../content/show-folder.ts'
import { episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import type { Entity, EntityType, Lexicon, Tag } from '../../model/entity.ts'
import type { Episode } from '../../model/episode.ts'
import { coverageOf } from '../../site/entity-pages.ts'
import { planEpisode } from '../../site/planned-episode.ts'
import { type Matcher, matcherOf } from '../../tag/matcher.ts'
import { tagEpisode } from '../../tag/tag-episode.ts'
import { decisionsFile } from '../decision-edit.ts'
import { hashOf } from '../save-change.ts'
import { listedLexicon } from './listed-lexicon.ts'

/** A name that an episode lists, and how it stands there. */
export interface TalliedName {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly origin: Entity['origin']
  /** Stories that name it, and whether the episode is about it. */
  readonly stories: number
  readonly about: boolean
  /** How often it stands there, by how it is written. */
  readonly as: readonly (readonly [words: string, count: number])[]
}

/** What the desk knows of the names and cuts of one episode; plain data, kept as JSON. */
export interface NameTally {
  readonly file: string
  /** Of all that it was made from: another one and it is made anew. */
  readonly print: string
  readonly slug: string
  readonly title: string
  readonly date: string
  /** Ids that its front matter lists. */
  readonly listed: readonly string[]
  readonly names: readonly TalliedName[]
  /** Names that the machine found and nobody has looked at. */
  readonly found: readonly { readonly name: string; readonly type: EntityType; readonly count: number }[]
  /** Words that rules of the registry speak of. */
  readonly phrases: readonly (readonly [words: string, count: number])[]
  readonly stories: number
  /** How much each rule has taken out. */
  readonly cuts: readonly (readonly [rule: string, count: number])[]
  /** What editors said of what rules did: `agree`, or the verb of a decision. */
  readonly calls: readonly (readonly [rule: string, verb: string, count: number])[]
}

/** What tallies are made with: a show, and its rules on words as a matcher. */
export interface Tallying {
  readonly open: OpenSettings
  readonly phrases: Matcher
  /** Of what counts in all episodes. */
  readonly print: string
}

/** Gets ready to tally the episodes of a show. */
export function tallying(open: OpenSettings): Tallying {
  const { ignore, concepts, overrides } = open.content.registry
  const words = new Set([
    ...ignore.map(({ text }) => text),
    ...concepts,
    ...Object.values(overrides).flatMap((list) => list.map(({ text }) => text)),
  ])
  const phrases = matcherOf([...words].map((text) => ({ id: text, text, case: 'exact' as const })))
  return { open, phrases, print: JSON.stringify([ignore, [...words], open.show?.markers]) }
}

/** Of all that a tally is made from, as the files are now; `listed` are the ids that the episode lists. */
export function tallyPrint({ open, print }: Tallying, file: string, listed: readonly string[]): string {
  const { entities, merged, overrides } = open.lexicon
  const slug = slugIn(file)
  const meant = listed.map((id) => entities.get(merged?.get(id) ?? id) ?? id)
  const states = [file, provenanceFor(slug), decisionsFile(slug)].map((path) => stateOf(open, path))
  return hashOf(JSON.stringify([states, meant, overrides?.get(slug), print]))
}

/** Counts one episode. A file that cannot be read has no names. Never throws for what is in it. */
export function nameTally(around: Tallying, file: string): NameTally {
  const { folder, lexicon, show } = around.open
  const before = tallyPrint(around, file, [])
  const { text = '' } = readText(folder, file)
  const { episode } = readEpisode(text, file, { markers: show?.markers ?? [] })
  const slug = slugIn(file)
  if (!episode) return { ...nothing, file, slug, title: slug, print: before }
  const listed = [...episode.entities.about, ...episode.entities.mentions]
  // From before it was read: what is saved meanwhile makes the print old.
  const print = tallyPrint(around, file, []) === before ? tallyPrint(around, file, listed) : ''
  const paragraphs = episodeParagraphs(episode).map((paragraph) => paragraph.text)
  return {
    ...{ file, print, slug, title: episode.title, date: episode.date, listed },
    names: namesIn(episode, listedLexicon(lexicon, episode)),
    found: foundIn(episode, paragraphs),
    phrases: [...countsIn(around.phrases, paragraphs)],
    stories: episode.stories.length,
    cuts: cutsOf(around.open, slug),
    calls: callsOf(around.open, slug),
  }
}

const nothing: Omit<NameTally, 'file' | 'slug' | 'title' | 'print'> = {
  date: '',
  listed: [],
  names: [],
  found: [],
  phrases: [],
  stories: 0,
  cuts: [],
  calls: [],
}

function slugIn(file: string): string {
  return file.slice(places.episodes.length + 1, -'.md'.length)
}

function namesIn(episode: Episode, lexicon: Lexicon): readonly TalliedName[] {
  const { tags } = tagEpisode(episode, lexicon)
  const taken = { episodes: new Set<string>(), stories: new Set<string>() }
  const coverage = coverageOf([planEpisode(episode, tags, lexicon, taken)])
  return tags.map(({ id, name, type, mentions }) => ({
    ...{ id, name, type, origin: lexicon.entities.get(id)?.origin ?? 'registry' },
    ...(coverage.get(id) ?? { stories: 0, about: false }),
    as: [...surfaces(mentions)],
  }))
}

function surfaces(mentions: Tag['mentions']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of mentions) counts.set(text, (counts.get(text) ?? 0) + 1)
  return counts
}

function foundIn(episode: Episode, paragraphs: readonly string[]): NameTally['found'] {
  const { unreviewed } = episode.entities
  if (unreviewed.length === 0) return []
  const matcher = matcherOf(unreviewed.map(({ name }) => ({ id: name, text: name, case: 'exact' })))
  const counts = countsIn(matcher, paragraphs)
  return unreviewed.map(({ name, type }) => ({ name, type, count: counts.get(name) ?? 0 }))
}

function countsIn(matcher: Matcher, paragraphs: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const text of paragraphs)
    for (const { ids } of matcher.find(text)) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

function cutsOf({ folder }: OpenSettings, slug: string): NameTally['cuts'] {
  const counts = new Map<string, number>()
  for (const { rule, more = 0 } of provenanceOnDisk(folder, slug).provenance?.cuts ?? [])
    counts.set(rule, (counts.get(rule) ?? 0) + 1 + more)
  return [...counts]
}

function callsOf({ content }: OpenSettings, slug: string): NameTally['calls'] {
  const { decisions, agreements } = content.decisions(slug, knownRules)
  const all = [
    ...decisions.map((one) => `${one.rule} ${one.do}`),
    ...agreements.map(({ rule }) => `${rule} agree`),
  ]
  return [...Map.groupBy(all, (call) => call)].map(([call, those]) => {
    const [rule = '', verb = ''] = call.split(' ')
    return [rule, verb, those.length] as const
  })
}
