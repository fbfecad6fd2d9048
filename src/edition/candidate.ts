import type { RootContent } from 'mdast'
import { type EpisodeParagraph, episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Episode, Story } from '../model/episode.ts'
import { wordCount } from '../summary/excerpt.ts'
import { foldedWords } from '../words/fold.ts'

/** A story that may become an item, with what ranking and summarising ask about it. */
export interface Candidate {
  /** `<episode slug>/<story slug>`. */
  readonly ref: string
  readonly episode: Episode
  readonly story: Story
  /** Its place in the episode, from 0. */
  readonly place: number
  /** Its running text; what stands in lists and quotations only where there is nothing else. */
  readonly report: readonly EpisodeParagraph[]
  readonly care: readonly EpisodeParagraph[]
  /** Words of the analysis. */
  readonly careWords: number
  /** How many of the entities that the episode is about are named in this story. */
  readonly about: number
}

/** A name that stands behind so many characters is not what the story is about. */
const looked = 20_000

/** Which stories an edition may draw on. */
export interface Window {
  /** The date of the last episode that is too old. */
  readonly since?: string
  /** The date of the last episode that counts. */
  readonly until: string
  /** Refs that earlier editions told. */
  readonly told: ReadonlySet<string>
}

/** The stories of a stretch of time that no earlier edition told, oldest episode first, in the show's own order. */
export function candidates(episodes: readonly Episode[], window: Window): readonly Candidate[] {
  const { since = '', until, told } = window
  return episodes
    .filter(({ date }) => date > since && date <= until)
    .toSorted((one, other) => compare(one.date, other.date) || compare(one.slug, other.slug))
    .flatMap(candidatesOf)
    .filter(({ ref, report, care }) => !told.has(ref) && report.length + care.length > 0)
}

function candidatesOf(episode: Episode): readonly Candidate[] {
  const paragraphs = Map.groupBy(episodeParagraphs(episode), ({ story }) => story)
  return episode.stories.map((story, place) => {
    const own = (paragraphs.get(story.slug) ?? []).filter(({ text }) => text !== '')
    const report = own.filter(({ section }) => section === 'report')
    const blocks = new Set<RootContent>(story.sections.flatMap((section) => section.blocks))
    const running = report.filter(({ node }) => blocks.has(node))
    const care = own.filter(({ section }) => section === 'why-we-care')
    return {
      ref: `${episode.slug}/${story.slug}`,
      episode,
      story,
      place,
      report: running.length > 0 ? running : report,
      care,
      careWords: care.reduce((sum, { text }) => sum + wordCount(text), 0),
      about: namedIn(episode.entities.about, [story.headline, ...own.map(({ text }) => text)]),
    }
  })
}

/** The words of a story, as far as they are looked at. */
export function textOf({ report, care }: Candidate): string {
  return [...report, ...care]
    .map(({ text }) => text)
    .join('\n')
    .slice(0, looked)
}

/** An entity's id is its name in lower case with dashes, which is enough to see whether a story speaks of it. */
function namedIn(ids: readonly string[], texts: readonly string[]): number {
  const words = texts.flatMap((text) => foldedWords(text.slice(0, looked)))
  const text = ` ${words.join(' ')} `
  return ids.filter((id) => text.includes(` ${id.replaceAll('-', ' ')} `)).length
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
