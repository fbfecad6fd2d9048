import { randomUUID } from 'node:crypto'
import { editionFile } from '../content/edition.ts'
import { type Saved, saveProposal } from '../content/propose.ts'
import { type Composing, composeEdition, tellable } from '../edition/compose.ts'
import type { Edition, Picks } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import type { Show } from '../model/show.ts'
import type { Topic } from '../model/subscription.ts'
import { type ReadyShow, readyShow } from './chosen-edition.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { editionPreview } from './edition-preview.ts'
import { contentFolder, fromRoot } from './open-show.ts'
import { counted, exitCode, messageLines } from './report.ts'
import { storiesNaming } from './stories-naming.ts'

/** What may be said of the edition that is to be drafted. */
export interface EditionWish extends Picks {
  /** ISO; without it, today. */
  readonly date?: string
  /** The id of a topic in `show.md`, whose subscribers alone get it. */
  readonly topic?: string
}

const did: Readonly<Record<Saved['outcome'], string>> = {
  new: 'drafted',
  updated: 'composed anew',
  merged: 'composed anew, your words stayed',
  unchanged: 'unchanged',
  conflict: 'left as it is',
  kept: 'kept as it is',
}

/** A reader takes in about so many stories; what an editor wants more of is one option away. */
const usualTop = 8
/** How far the first edition of a show looks back, in days. */
const usualSpan = 7

/**
 * `copydesk edition new`: drafts the edition of a date from the stories that no earlier one told; where it exists,
 * composes it anew by what it was drafted by and merges. Editions of a topic tell stories by themselves: what they
 * told is news for the general one, and the other way round. Refuses to draft an empty one.
 */
export async function editionNew(call: Call, wish: EditionWish): Promise<ExitCode> {
  const { out, paint } = call.terminal
  const { slug, said, outcome, messages } = drafted(readyShow(call), wish)
  out(said)
  if (outcome === undefined) return 1
  for (const line of messageLines(messages, paint)) out(line)
  return outcome === 'conflict' ? exitCode(messages, call.strict) : editionPreview(call, slug)
}

/** An edition that was drafted or composed anew, and what to say of it. */
export interface Drafted {
  readonly slug: string
  readonly said: string
  /** Absent where there was no story to tell and nothing was written. */
  readonly outcome?: Saved['outcome']
  readonly messages: readonly Message[]
}

/** Drafts an edition, or composes it anew around an editor's words, and writes it. A UsageError says what is amiss. */
export function drafted(ready: ReadyShow, wish: EditionWish): Drafted {
  refuseNonsense(wish)
  const composing = composingOf(ready, wish)
  const { open, show } = ready
  const edition = composeEdition(composing)
  const { slug } = edition
  if (edition.items.length === 0) return { slug, said: emptyLine(composing), messages: [] }
  const { outcome, messages } = saveProposal(open.folder, 'editions', slug, editionFile(edition, show))
  const told = toldLine(edition, tellable(composing))
  return {
    ...{ slug, outcome, messages: messages.map(fromRoot) },
    said: `${contentFolder}/editions/${slug}.md  ${told}, ${did[outcome]}`,
  }
}

function toldLine({ items, picks }: Edition, all: number): string {
  const told = counted(items.length, 'story', 'stories')
  const since = picks?.since === undefined ? '' : ` since ${picks.since}`
  return items.length < all ? `the best ${items.length} of ${all} stories${since}` : `${told}${since}`
}

function emptyLine({ date, topic, picks }: Composing): string {
  const about = picks?.entity === undefined ? '' : ` that names "${picks.entity}"`
  const whose = topic ? ` of the topic "${topic.id}"` : ''
  return `Between ${picks?.since ?? 'the first day'} and ${date} there is no story${about} that an earlier edition${whose} has not told; nothing was drafted. With --since it looks further back.`
}

function composingOf({ open, show }: ReadyShow, wish: EditionWish): Composing {
  const { date = today() } = wish
  const topic = topicOf(show, wish.topic)
  const suffix = topic?.id ?? wish.entity
  const slug = suffix === undefined ? date : `${date}-${suffix}`
  const { editions, episodes } = open.content
  const current = editions.find((one) => one.slug === slug)
  refuseOther(current, slug, topic, wish.entity)
  const lane = editions.filter((one) => one.topic === topic?.id && one.slug !== slug && one.date <= date)
  const picks = picksOf(wish, current, lane, date)
  const names = topic?.follows ?? picks.entity
  const naming = names === undefined ? undefined : storiesNaming(open, names)
  return {
    ...{ show, episodes, date, slug, picks },
    guid: current?.guid ?? `urn:uuid:${randomUUID()}`,
    previousRefs: lane.flatMap(({ items }) => items.flatMap(({ story }) => story ?? [])),
    ...(topic && { topic }),
    ...(naming && { tells: (ref: string) => naming.has(ref) }),
  }
}

/** What is said now, else what the edition was drafted by, else what is usual. */
function picksOf(
  wish: EditionWish,
  current: Edition | undefined,
  lane: readonly Edition[],
  date: string,
): Picks {
  const entity = wish.entity ?? current?.picks?.entity
  return {
    since: wish.since ?? current?.picks?.since ?? lastTold(lane) ?? daysBefore(date, usualSpan),
    top: wish.top ?? current?.picks?.top ?? usualTop,
    ...(entity !== undefined && { entity }),
  }
}

/**
 * Stories from before the last edition's own date were its to tell; what it left out stays out. One about a single
 * entity left out all others, so it does not count.
 */
function lastTold(lane: readonly Edition[]): string | undefined {
  return lane
    .filter(({ picks }) => picks?.entity === undefined)
    .map(({ until, date }) => until ?? date)
    .sort()
    .at(-1)
}

function topicOf({ subscribers }: Show, id: string | undefined): Topic | undefined {
  if (id === undefined) return undefined
  const topics = subscribers?.topics ?? []
  const topic = topics.find((one) => one.id === id)
  if (topic) return topic
  const known = topics.map((one) => one.id).join(', ')
  throw new UsageError(
    known === ''
      ? 'This show has no topics; list them in content/show.md under `subscribers: topics:`.'
      : `There is no topic "${id.slice(0, 80)}" in content/show.md; there are ${known}.`,
  )
}

/** An edition of the same address that is for others: composing it anew would change who gets it. */
function refuseOther(
  current: Edition | undefined,
  slug: string,
  topic: Topic | undefined,
  entity: string | undefined,
): void {
  if (!current || (current.topic === topic?.id && (topic || current.picks?.entity === entity))) return
  const how = current.topic === undefined ? '--entity' : '--topic'
  throw new UsageError(
    `content/editions/${slug}.md is for ${current.topic === undefined ? 'all subscribers' : `the topic "${current.topic}"`}; compose it anew with ${how}, or take another --date.`,
  )
}

function refuseNonsense({ date, since, top, topic, entity }: EditionWish): void {
  for (const given of [date, since]) if (given !== undefined) refuseNoDate(given)
  if (top !== undefined && !(Number.isInteger(top) && top > 0))
    throw new UsageError('--top takes a whole number from 1 on.')
  if (topic !== undefined && entity !== undefined)
    throw new UsageError('A topic follows its entity already: give --topic or --entity, not both.')
}

function refuseNoDate(text: string): void {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text)) return
  throw new UsageError(`"${text}" is no date; write it like 2021-07-09.`)
}

/** The day on the wall calendar here. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)
}
