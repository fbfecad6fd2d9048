import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Edition, Item } from '../model/edition.ts'
import type { Episode, Story } from '../model/episode.ts'
import type { Show } from '../model/show.ts'
import { telling } from '../summary/telling.ts'
import { careOfEach, type SaidCare } from '../words/shared-care.ts'
import { tidy } from '../words/tidy.ts'
import { longDate } from './calendar.ts'
import { type Candidate, candidates } from './candidate.ts'
import { care } from './care.ts'
import { preheader } from './preheader.ts'
import { promo } from './promo.ts'
import { rank } from './rank.ts'
import { subject } from './subject.ts'
import { summary } from './summary.ts'

/** What an edition is composed from. */
export interface Composing {
  readonly show: Show
  readonly episodes: readonly Episode[]
  /** The edition's own date, ISO; also its slug. */
  readonly date: string
  /** Episodes of this date and before are left out. */
  readonly since?: string
  /** Episodes after this date are left out; without it, those after the edition's date. */
  readonly until?: string
  readonly guid: string
  /** At most so many items, the highest ranked; without it, all. */
  readonly top?: number
  /** `<episode>/<story>` refs that earlier editions told. */
  readonly previousRefs?: readonly string[]
}

/**
 * Drafts an edition: picks the stories nobody was told yet, the best `top` of them by rank, oldest day first
 * and in the show's own order within a day. Each summary and analysis is verbatim from its story; subject and
 * preheader are made of headlines. The same input gives the same edition.
 */
export function composeEdition(composing: Composing): Edition {
  const { show, episodes, date, since, until = date, guid, top, previousRefs = [] } = composing
  const told = new Set(previousRefs)
  const found = candidates(episodes, { until, told, ...(since !== undefined && { since }) })
  const ranked = rank(found).slice(0, top)
  const best = new Set(ranked)
  const picked = found.filter((candidate) => best.has(candidate))
  const headlines = ranked.map(({ story }) => story.headline)
  const line = subject(headlines, `${show.edition.name}, ${longDate(date)}`)
  return {
    slug: date,
    guid,
    date,
    subject: line,
    preheader: preheader(ranked, line),
    ...spanOf(picked),
    opening: parseMarkdown(show.edition.opening).children,
    ...(show.edition.promo && { promo: promo(show.edition.promo) }),
    items: itemsOf(picked),
  }
}

function itemsOf(picked: readonly Candidate[]): readonly Item[] {
  const weigh = telling(picked.map(({ report }) => report.map(({ text }) => text).join('\n')))
  return picked.map((candidate, at) => ({
    story: candidate.ref,
    headline: tidy(candidate.story.headline),
    summary: summary(candidate.report, candidate.episode.date, (words) => weigh(at, words)),
    ...care(analysed(candidate, picked), candidate.episode.speakers.length > 1),
  }))
}

/** The story whose analysis an item gives: its own, or one that serves both and has no item to give it itself. */
function analysed({ episode, story, place }: Candidate, picked: readonly Candidate[]): Story {
  const other = episode.stories[careOfEach(episode.stories.map(saidCare))[place] ?? place]
  return other && !picked.some((one) => one.story === other) ? other : story
}

function saidCare({ sections }: Story): SaidCare | undefined {
  const care = sections.find(({ kind }) => kind === 'why-we-care')
  const [first] = care?.blocks ?? []
  return care && { heading: care.heading ?? '', opening: first ? plainText(first) : '' }
}

/** Dates of the first and last episode that an item comes from. */
function spanOf(picked: readonly Candidate[]): { readonly since?: string; readonly until?: string } {
  const since = picked[0]?.episode.date
  const until = picked.at(-1)?.episode.date
  return since === undefined || until === undefined ? {} : { since, until }
}
