import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Edition, Item, Picks } from '../model/edition.ts'
import type { Episode, Story } from '../model/episode.ts'
import type { Show } from '../model/show.ts'
import type { Topic } from '../model/subscription.ts'
import { telling } from '../summary/telling.ts'
import { careOfEach, type SaidCare } from '../words/shared-care.ts'
import { tidy } from '../words/tidy.ts'
import { longDate } from './calendar.ts'
import { type Candidate, candidates, textOf } from './candidate.ts'
import { care } from './care.ts'
import { editionName } from './edition-name.ts'
import { continued, plainHeadline } from './plain-headline.ts'
import { preheader } from './preheader.ts'
import { promo } from './promo.ts'
import { rank } from './rank.ts'
import { subject } from './subject.ts'
import { summary } from './summary.ts'

/** What an edition is composed from. */
export interface Composing {
  readonly show: Show
  readonly episodes: readonly Episode[]
  /** The edition's own date, ISO. */
  readonly date: string
  /** Its address; without it, its date. */
  readonly slug?: string
  /** The topic whose subscribers get it; without it, everybody does. */
  readonly topic?: Topic
  /** What stories are chosen by; noted in the edition. */
  readonly picks?: Picks
  /** Whether a story may be in it; without it, each may. */
  readonly tells?: (ref: string) => boolean
  /** Episodes after this date are left out; without it, those after the edition's date. */
  readonly until?: string
  readonly guid: string
  /** `<episode>/<story>` refs that earlier editions told. */
  readonly previousRefs?: readonly string[]
}

/**
 * Drafts an edition: picks the stories nobody was told yet, the best `top` of them by rank, oldest day first
 * and in the show's own order within a day. Each summary and analysis is verbatim from its story; subject and
 * preheader are made of headlines. The same input gives the same edition.
 */
export function composeEdition(composing: Composing): Edition {
  const { show, date, slug = date, guid, topic, picks } = composing
  const found = mayBeTold(composing)
  const ranked = rank(found).slice(0, picks?.top)
  const best = new Set(ranked)
  const picked = found.filter((candidate) => best.has(candidate))
  const headlines = ranked.map(({ story }) => story.headline)
  const texts = new Map(ranked.map((one) => [plainHeadline(one.story.headline), textOf(one)]))
  const line = subject(headlines, `${editionName(show, topic?.id)}, ${longDate(date)}`, (headline) =>
    continued(headline, texts.get(headline)),
  )
  return {
    slug,
    guid,
    date,
    subject: line,
    preheader: preheader(ranked, line),
    ...(topic && { topic: topic.id }),
    ...(picks && { picks }),
    ...spanOf(picked),
    opening: parseMarkdown(show.edition.opening).children,
    ...(show.edition.promo && { promo: promo(show.edition.promo) }),
    items: itemsOf(picked),
  }
}

/** The item that tells one story, worded as if it were the edition's only one. */
export function itemFor(candidate: Candidate): Item | undefined {
  return itemsOf([candidate])[0]
}

/** How many stories an edition could tell, if there were no `top`. */
export function tellable(composing: Composing): number {
  return mayBeTold(composing).length
}

function mayBeTold({
  episodes,
  date,
  until = date,
  picks,
  previousRefs,
  tells,
}: Composing): readonly Candidate[] {
  const since = picks?.since
  const found = candidates(episodes, {
    until,
    told: new Set(previousRefs),
    ...(since !== undefined && { since }),
  })
  return tells ? found.filter(({ ref }) => tells(ref)) : found
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
