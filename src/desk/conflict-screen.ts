import type { Context } from 'hono'
import { askOf, chosenAfter, fieldPrint, fieldText } from './conflict/conflict-form.ts'
import { conflictList } from './conflict/conflict-list.ts'
import { episodeTexts } from './conflict/episode-texts.ts'
import { lateTexts } from './conflict/late-texts.ts'
import { saveSettled } from './conflict/save-settled.ts'
import { keepSettlings, readSettlings } from './conflict/settlings.ts'
import { type Passage, passagesOf, type Settled, type TwoTexts } from './conflict/two-texts.ts'
import { typedTexts } from './conflict/typed-texts.ts'
import { markedPair } from './item-view.ts'
import type { OpenDesk } from './open-desk.ts'
import { filledPage } from './page.ts'
import { hashOf } from './save-change.ts'
import { type DeskEnv, field, page, type Screen, wantsJson } from './screen.ts'
import { undoStack } from './undo-stack.ts'

type Asked = Context<DeskEnv>

/** Conflicts: the list, and one of them, its passages one after the other, each with both versions and what is to stand. */
export const conflictScreen: Screen = {
  routes(app, desk) {
    app.get('/conflicts', (context) => listed(context, desk, context.req.query('saved')))
    app.get('/conflicts/:kind/:id', async (context) => {
      const texts = await textsOf(desk, context.req.param('kind'), context.req.param('id'))
      if (!texts) return listed(context, desk, undefined, 404)
      return shown(context, desk, texts, { at: context.req.query('at') })
    })
    app.post('/conflicts/:kind/:id', async (context) => {
      const texts = await textsOf(desk, context.req.param('kind'), context.req.param('id'))
      if (!texts) return listed(context, desk, undefined, 404)
      return answered(context, desk, texts)
    })
  },
}

async function textsOf(desk: OpenDesk, kind: string, id: string): Promise<TwoTexts | undefined> {
  if (kind === 'episode') return episodeTexts(desk, id)
  if (kind === 'words') return typedTexts(desk, id)
  return kind === 'late' ? lateTexts(desk, id) : undefined
}

/** What a page may say above the passages. */
interface Said {
  /** The passage that is worked at. */
  readonly at?: string | undefined
  readonly notice?: string
  /** Nothing was written, and why. */
  readonly why?: string
  /** The disk said no. */
  readonly failed?: string
}

/** The part of a page that the desk's own script asks for, or the whole page. */
function answer(
  context: Asked,
  desk: OpenDesk,
  {
    part,
    title,
    url,
    status = 200,
  }: { part: string; title: string; url: string; status?: 200 | 404 | 409 | 507 },
  view: { readonly said?: Said },
): Response {
  const about = { template: 'conflicts.njk', title, here: '/history', scripts: ['edition.ts'], status }
  if (!wantsJson(context)) return page(context, desk, about, { ...view, part })
  const { done, undone } = undoStack(desk.journal.changes)
  const html = filledPage(part, {
    ...view,
    token: context.get('session').token,
    last: done.slice(-10).toReversed(),
    canRedo: undone.length > 0,
  })
  const { failed, why, notice } = view.said ?? {}
  return context.json(
    { html, said: failed ?? why ?? notice ?? '', url, failed: failed !== undefined },
    status,
  )
}

function listed(
  context: Asked,
  desk: OpenDesk,
  saved: string | undefined,
  status: 200 | 404 = 200,
): Response {
  const change = desk.journal.changes.find(({ id }) => id === saved)
  const notice =
    change &&
    `${change.what}. Saved ${new Date(change.on).toLocaleTimeString('en-GB')} in ${change.files.map(({ path }) => `content/${path}`).join(' and ')}.`
  const view = {
    conflicts: conflictList(desk),
    gone: status === 404,
    said: { ...(notice !== undefined && { notice }) },
  }
  const url = saved === undefined ? '/conflicts' : `/conflicts?saved=${saved}`
  return answer(
    context,
    desk,
    { part: 'conflict-list.njk', title: 'Conflicts', url, status: wantsJson(context) ? 200 : status },
    view,
  )
}

function shown(
  context: Asked,
  desk: OpenDesk,
  texts: TwoTexts,
  said: Said,
  chosen: ReadonlyMap<string, Settled> = readSettlings(desk.place.own, texts.address),
): Response {
  const passages = passagesOf(texts)
  const open = passages.filter(({ key }) => !chosen.has(key))
  const now = passages.find(({ key }) => key === said.at) ?? open[0]
  const at = now ? passages.indexOf(now) : passages.length
  const { address, title, path, others, reason, slug, typed } = texts
  const status = said.failed !== undefined ? 507 : said.why !== undefined ? 409 : 200
  return answer(
    context,
    desk,
    {
      ...{ part: 'conflict.njk', title: `Two texts of ${title}`, status },
      url: now ? `/conflicts/${address}?at=${now.key}` : `/conflicts/${address}`,
    },
    {
      said,
      ...{ address, name: title, path, others, reason, slug, typed },
      print: hashOf(JSON.stringify([passages, [...chosen], texts.text])).slice(0, 12),
      done: passages.length - open.length,
      passages: passages.map((one, nth) => viewOf(one, nth, chosen.get(one.key), one === now)),
      ...(at > 0 && { previous: passages[at - 1]?.key }),
      ...(passages[at + 1] && { next: passages[at + 1]?.key }),
    } as { readonly said: Said },
  )
}

const chosenWords: Readonly<Record<Settled['how'], string>> = {
  mine: 'yours stays',
  theirs: 'theirs stays',
  both: 'both stay',
  own: 'your own words',
}

function viewOf(passage: Passage, nth: number, settled: Settled | undefined, isNow: boolean): object {
  const { key, line, inHead, mine, theirs } = passage
  const text = fieldText(passage, settled)
  const rows = text.split('\n').reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / 90)), 0)
  return {
    ...{ key, line, inHead, isNow, text, number: nth + 1, was: fieldPrint(text) },
    rows: Math.max(2, Math.min(24, rows)),
    pair: markedPair(mine, theirs, true),
    ...{ noMine: mine === '', noTheirs: theirs === '' },
    ...(settled && { how: settled.how, chosen: chosenWords[settled.how] }),
  }
}

function answered(context: Asked, desk: OpenDesk, texts: TwoTexts): Response {
  const { own } = desk.place
  const ask = askOf(field(context, 'do'))
  const passages = passagesOf(texts)
  const before = readSettlings(own, texts.address)
  const chosen = chosenAfter(passages, before, ask, (name) => {
    const value = context.get('fields')[name]
    return typeof value === 'string' ? value : undefined
  })
  try {
    keepSettlings(own, texts.address, chosen)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return shown(context, desk, texts, { failed: `It was not kept: ${error.message}.` }, chosen)
  }
  const open = passages.filter(({ key }) => !chosen.has(key))
  if (ask?.ask === 'save') return saved(context, desk, texts, chosen, open)
  const at = ask && ask.ask !== 'open' ? nextOpen(passages, open, ask.key) : ask?.key
  if (wantsJson(context)) return shown(context, desk, texts, { at }, chosen)
  const place = at === undefined ? '#save' : `?at=${at}#c-${at}`
  return context.redirect(`/conflicts/${texts.address}${place}`, 303)
}

/** The next passage that is still open, behind this one or else from the start. */
function nextOpen(passages: readonly Passage[], open: readonly Passage[], key: string): string | undefined {
  const at = passages.findIndex((one) => one.key === key)
  return (passages.slice(at + 1).find((one) => open.includes(one)) ?? open[0])?.key
}

function saved(
  context: Asked,
  desk: OpenDesk,
  texts: TwoTexts,
  chosen: ReadonlyMap<string, Settled>,
  [first, ...rest]: readonly Passage[],
): Response {
  if (first) {
    const shownKeys = Object.keys(context.get('fields')).filter((name) => name.startsWith('text-'))
    const isNew = shownKeys.length > 0 && !shownKeys.includes(`text-${first.key}-was`)
    const why = isNew
      ? 'The file or what stands against it was changed again meanwhile. What you had settled stays so; what is new is marked.'
      : `${rest.length + 1} still to settle.`
    return shown(context, desk, texts, { at: first.key, why }, chosen)
  }
  const answer = saveSettled(desk, texts, chosen)
  if (answer.outcome === 'failed') return shown(context, desk, texts, { failed: answer.why }, chosen)
  if (answer.outcome === 'refused') return shown(context, desk, texts, { why: answer.why }, chosen)
  const id = answer.outcome === 'saved' ? answer.change.id : undefined
  if (wantsJson(context)) return listed(context, desk, id)
  return context.redirect(id === undefined ? '/conflicts' : `/conflicts?saved=${id}`, 303)
}
