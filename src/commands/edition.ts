import { randomUUID } from 'node:crypto'
import { editionFile } from '../content/edition.ts'
import { type Saved, saveProposal } from '../content/propose.ts'
import { composeEdition } from '../edition/compose.ts'
import type { Edition } from '../model/edition.ts'
import type { Show } from '../model/show.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { fromRoot, type OpenShow, openShow } from './open-show.ts'
import { type RenderedEdition, renderEditions, writePreview } from './render-editions.ts'
import { counted, exitCode, messageLines } from './report.ts'

const did: Readonly<Record<Saved['outcome'], string>> = {
  new: 'drafted',
  updated: 'composed anew',
  merged: 'composed anew, your words stayed',
  unchanged: 'unchanged',
  conflict: 'left as it is',
  kept: 'kept as it is',
}

/**
 * `copydesk edition new`: drafts the edition of a date from the stories that no earlier edition told; where it
 * exists, composes it anew and merges. Refuses to draft an empty one.
 */
export function editionNew(
  call: Call,
  { date = today(), since, top }: { readonly date?: string; readonly since?: string; readonly top?: number },
): ExitCode {
  for (const given of [date, since]) if (given !== undefined) refuseNoDate(given)
  if (top !== undefined && !(Number.isInteger(top) && top > 0))
    throw new UsageError('--top takes a whole number from 1 on.')
  const { open, show } = openedShow(call)
  const edition = composed(open, show, {
    date,
    ...(since !== undefined && { since }),
    ...(top !== undefined && { top }),
  })
  if (edition.items.length === 0) {
    call.terminal.out(
      `There is no story that an earlier edition has not told up to ${date}; nothing was drafted.`,
    )
    return 1
  }
  const { outcome, messages } = saveProposal(open.folder, 'editions', date, editionFile(edition, show))
  const named = messages.map(fromRoot)
  const told = counted(edition.items.length, 'story', 'stories')
  call.terminal.out(`content/editions/${date}.md  ${told}, ${did[outcome]}`)
  for (const line of messageLines(named, call.terminal.paint)) call.terminal.out(line)
  return outcome === 'conflict' ? exitCode(named, call.strict) : editionPreview(call, date)
}

function composed(
  { content }: OpenShow,
  show: Show,
  { date, since, top }: { readonly date: string; readonly since?: string; readonly top?: number },
): Edition {
  const earlier = content.editions.filter((edition) => edition.date < date)
  const current = content.editions.find((edition) => edition.slug === date)
  const previousRefs = earlier.flatMap(({ items }) => items.flatMap(({ story }) => story ?? []))
  return composeEdition({
    ...{ show, episodes: content.episodes, date, previousRefs },
    guid: current?.guid ?? `urn:uuid:${randomUUID()}`,
    ...(since === undefined ? lastTold(earlier) : { since }),
    ...(top !== undefined && { top }),
  })
}

/** Stories from before the last edition's own date were its to tell; what it left out stays out. */
function lastTold(earlier: readonly Edition[]): { readonly since?: string } {
  const since = earlier
    .map(({ until, date }) => until ?? date)
    .sort()
    .at(-1)
  return since === undefined ? {} : { since }
}

/** `copydesk edition preview`: renders an edition and names where to look at it. */
export function editionPreview(call: Call, slug: string | undefined): ExitCode {
  const one = renderedEdition(call, slug)
  const path = writePreview(call.root, one)
  call.terminal.out(`${one.edition.subject}\n  preview  ${path}`)
  return checked(one, call)
}

/** `copydesk edition check`: names what must not go out. */
export function editionCheck(call: Call, slug: string | undefined): ExitCode {
  const one = renderedEdition(call, slug)
  if (one.messages.length === 0) call.terminal.out(`${one.edition.slug}: nothing stands in its way.`)
  return checked(one, call)
}

function checked({ messages }: RenderedEdition, { terminal, strict }: Call): ExitCode {
  for (const line of messageLines(messages, terminal.paint)) terminal.out(line)
  return exitCode(messages, strict)
}

function renderedEdition(call: Call, slug: string | undefined): RenderedEdition {
  const { open, show } = openedShow(call)
  const { editions, episodes } = open.content
  const edition = slug === undefined ? editions.at(-1) : editions.find((one) => one.slug === slug)
  const [rendered] = edition ? renderEditions(show, episodes, [edition]) : []
  if (rendered) return rendered
  const known = editions.map((one) => one.slug).join(', ')
  throw new UsageError(
    slug === undefined || known === ''
      ? 'There is no edition yet; "copydesk edition new" drafts one.'
      : `There is no readable edition "${slug}"; there are ${known}.`,
  )
}

/** The show; what is wrong with its files is said, and without settings nothing can be rendered. */
function openedShow({ root, terminal }: Call): { readonly open: OpenShow; readonly show: Show } {
  const open = openShow(root)
  const errors = open.messages.filter(({ severity }) => severity === 'error')
  for (const line of messageLines(errors, terminal.paint)) terminal.err(line)
  if (!open.show) throw new UsageError('The show’s settings (content/show.md) cannot be used; see above.')
  return { open, show: open.show }
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
