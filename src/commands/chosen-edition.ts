import type { Edition } from '../model/edition.ts'
import type { Show } from '../model/show.ts'
import { type Call, UsageError } from './command.ts'
import { type OpenShow, openShow } from './open-show.ts'
import { messageLines } from './report.ts'

/** A show that can be rendered. */
export interface ReadyShow {
  readonly open: OpenShow
  readonly show: Show
}

/** An edition that somebody named, or the newest. */
export interface ChosenEdition extends ReadyShow {
  readonly edition: Edition
}

/** The show; what is wrong with its files is said, and without settings nothing can be rendered: a UsageError. */
export function readyShow({ root, terminal }: Call): ReadyShow {
  const open = openShow(root)
  const errors = open.messages.filter(({ severity }) => severity === 'error')
  for (const line of messageLines(errors, terminal.paint)) terminal.err(line)
  if (!open.show) throw new UsageError('The show’s settings (content/show.md) cannot be used; see above.')
  return { open, show: open.show }
}

/** The edition with this slug; without one, the newest by date. A UsageError names what there is instead. */
export function chosenEdition(call: Call, slug: string | undefined): ChosenEdition {
  const ready = readyShow(call)
  const { editions } = ready.open.content
  const edition = slug === undefined ? newest(editions) : editions.find((one) => one.slug === slug)
  if (edition) return { ...ready, edition }
  const known = editions.map((one) => one.slug).join(', ')
  throw new UsageError(
    slug === undefined || known === ''
      ? 'There is no edition yet; "copydesk edition new" drafts one.'
      : `There is no readable edition "${slug}"; there are ${known}.`,
  )
}

/** Of several on one day the general one. */
function newest(editions: readonly Edition[]): Edition | undefined {
  const last = editions
    .map(({ date }) => date)
    .sort()
    .at(-1)
  const day = editions.filter(({ date }) => date === last)
  return day.find(({ topic, picks }) => topic === undefined && picks?.entity === undefined) ?? day[0]
}
