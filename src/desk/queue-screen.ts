import type { Context } from 'hono'
import { decide, type Verdict } from './decide.ts'
import { decisionsFile, OtherVerdictError } from './decision-edit.ts'
import { answersTo, markedPair } from './item-view.ts'
import type { OpenDesk } from './open-desk.ts'
import { filledPage } from './page.ts'
import { type ItemKind, kindNames, type QueueItem } from './queue-item.ts'
import { hashOf, type SaveAnswer } from './save-change.ts'
import { type DeskEnv, field, page, type Screen, wantsJson } from './screen.ts'
import { undoStack } from './undo-stack.ts'
import type { Filter } from './waiting-index.ts'

/** The queue: one question after the other, each with its evidence, answered by one key or one button. */
export const queueScreen: Screen = {
  routes(app, desk) {
    app.get('/queue', (context) => {
      const filter = filterOf(context)
      return shown(context, desk, desk.index.items(filter, 0, 1)[0], filter)
    })
    app.get('/queue/:id', (context) => {
      const filter = filterOf(context)
      const item = desk.index.item(context.req.param('id'))
      if (item) return shown(context, desk, item, filter)
      return shown(context, desk, desk.index.items(filter, 0, 1)[0], filter, {
        notice: 'What you asked for does not wait any more. This is what comes first now.',
      })
    })
    app.post('/queue/:id', (context) => answered(context, desk, context.req.param('id')))
  },
}

type Asked = Context<DeskEnv>

/** Which items are wanted: by the address, or by the fields of a form that came from such an address. */
function filterOf(context: Asked): Filter {
  const kind = context.req.query('kind') ?? field(context, 'kind')
  const slug = context.req.query('episode') ?? field(context, 'episode')
  const text = (context.req.query('find') ?? field(context, 'find')).trim().slice(0, 200)
  return {
    ...(kind in kindNames && { kind: kind as ItemKind }),
    ...(slug !== '' && { slug }),
    ...(text !== '' && { text }),
  }
}

/** The address of an item, or of the first one, within what is wanted. */
export function queueAddress(filter: Filter, id?: string): string {
  const query = new URLSearchParams()
  if (filter.kind !== undefined) query.set('kind', filter.kind)
  if (filter.slug !== undefined) query.set('episode', filter.slug)
  if (filter.text !== undefined) query.set('find', filter.text)
  const path = id === undefined ? '/queue' : `/queue/${id}`
  return query.size === 0 ? path : `${path}?${query}`
}

/** What a page of the queue may say above the item. */
interface Said {
  readonly notice?: string
  /** A write failed: it stays on the page until it is tried again. */
  readonly failed?: { readonly why: string; readonly id: string; readonly verdict: Verdict }
  readonly other?: { readonly theirs: string; readonly verdict: Verdict }
}

function shown(
  context: Asked,
  desk: OpenDesk,
  item: QueueItem | undefined,
  filter: Filter,
  said: Said = {},
): Response {
  const about = { template: 'queue.njk', title: 'Queue', here: '/queue' }
  const status = said.failed ? 507 : said.other ? 409 : 200
  const view = queueView(desk, item, filter, said)
  if (wantsJson(context)) return fragment(context, desk, view, item, filter, said, status)
  return page(context, desk, { ...about, status }, view)
}

/** The part of the page that changes from item to item, for the desk's own script. */
function fragment(
  context: Asked,
  desk: OpenDesk,
  view: object,
  item: QueueItem | undefined,
  filter: Filter,
  said: Said,
  status: 200 | 409 | 507,
): Response {
  const { done, undone } = undoStack(desk.journal.changes)
  const html = filledPage('queue-item.njk', {
    ...view,
    token: context.get('session').token,
    last: done.slice(-10).toReversed(),
    canRedo: undone.length > 0,
  })
  const told = said.failed?.why ?? said.notice ?? ''
  return context.json(
    { html, said: told, url: queueAddress(filter, item?.id), waiting: desk.index.asked() },
    status,
  )
}

function queueView(desk: OpenDesk, item: QueueItem | undefined, filter: Filter, said: Said): object {
  const total = desk.index.count(filter)
  const done = doneWithin(desk, filter)
  const place = item ? desk.index.placeOf(item.id, filter) : 0
  const around = desk.index.items(filter, Math.max(0, place - 1), place === 0 ? 2 : 3)
  const previous = place === 0 ? undefined : around[0]
  const next = around[place === 0 ? 1 : 2]
  const kinds = desk.index.countByKind(filter)
  return {
    ...{ item, said, filter, total },
    print: item && hashOf(JSON.stringify({ ...item, place: 0 })).slice(0, 12),
    position: done + place + 1,
    of: done + total,
    kinds: Object.entries(kindNames).flatMap(([kind, name]) => {
      const count = kinds.get(kind as ItemKind) ?? 0
      const href = queueAddress({ ...filter, kind: kind as ItemKind })
      return count === 0 && filter.kind !== kind ? [] : [{ href, name, count, here: filter.kind === kind }]
    }),
    ...(previous && { previous: queueAddress(filter, previous.id) }),
    ...(next && { next: queueAddress(filter, next.id) }),
    all: queueAddress(withoutKind(filter)),
    ...(item && {
      answers: answersTo(item),
      file: item.slug === '' ? 'entities.yml' : decisionsFile(item.slug),
      ...(item.passage && item.twin && { pair: markedPair(item.passage.text, item.twin.text) }),
      sides: item.sides?.map(({ ours, theirs, line }) => ({ line, ...markedPair(ours, theirs) })),
    }),
  }
}

function withoutKind({ kind: _, ...filter }: Filter): Filter {
  return filter
}

/** How many items of these were answered since the desk was started, so that "14 of 62" counts up to 62. */
function doneWithin(desk: OpenDesk, { kind, slug, text }: Filter): number {
  const sought = text?.toLowerCase() ?? ''
  return undoStack(desk.journal.changes).done.filter(({ on, item: id }) => {
    const item = id === undefined ? undefined : desk.settledItem(id)
    if (!item || on < desk.since) return false
    if (!JSON.stringify(Object.values(item)).toLowerCase().includes(sought)) return false
    return (kind === undefined || item.kind === kind) && (slug === undefined || item.slug === slug)
  }).length
}

async function answered(context: Asked, desk: OpenDesk, id: string): Promise<Response> {
  const filter = filterOf(context)
  // A tab may still show what another one has settled: the same verdict is nothing to do, another one is asked about.
  const item = desk.index.item(id) ?? desk.settledItem(id)
  if (!item) {
    const first = desk.index.items(filter, 0, 1)[0]
    return shown(context, desk, first, filter, { notice: 'This was decided already; nothing was written.' })
  }
  const place = desk.index.placeOf(id, filter)
  const verdict = verdictOf(context)
  const answer = await decide(desk, item, verdict)
  if (answer.outcome === 'failed')
    return shown(context, desk, item, filter, { failed: { why: answer.why, id, verdict } })
  if (answer.outcome === 'refused') return shown(context, desk, item, filter, refusedBy(answer, verdict))
  // What comes next stands now where this one stood; behind the last one it goes on at the first.
  const next = desk.index.items(filter, place, 1)[0] ?? desk.index.items(filter, 0, 1)[0]
  const notice = noticeOf(answer)
  if (wantsJson(context)) return shown(context, desk, next, filter, { notice })
  return context.redirect(queueAddress(filter, next?.id), 303)
}

function verdictOf(context: Asked): Verdict {
  const [say = '', as = field(context, 'as')] = field(context, 'say').split(':')
  const known = ['agree', 'overrule', 'headline', 'begins', 'merge'] as const
  return {
    say: known.find((one) => one === say) ?? 'agree',
    ...(as !== '' && { as }),
    over: field(context, 'over') === 'yes',
  }
}

function refusedBy(answer: Extract<SaveAnswer, { outcome: 'refused' }>, verdict: Verdict): Said {
  const { why, stopped } = answer
  if (stopped instanceof OtherVerdictError)
    return { notice: why, other: { theirs: stopped.theirs.do, verdict } }
  return { notice: why }
}

function noticeOf(answer: SaveAnswer): string {
  if (answer.outcome !== 'saved') return 'The file says so already.'
  const { what, on, files } = answer.change
  const where = files.map(({ path }) => `content/${path}`).join(' and ')
  return `${what}. Saved ${new Date(on).toLocaleTimeString('en-GB')} in ${where}.`
}
