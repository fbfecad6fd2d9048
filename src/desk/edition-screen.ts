import type { Context } from 'hono'
import { UsageError } from '../commands/command.ts'
import { type Drafted, drafted } from '../commands/edition-new.ts'
import { approvalStanding } from '../content/approval.ts'
import { readText } from '../content/files.ts'
import { fileFor } from '../content/show-folder.ts'
import { storyPrints } from '../content/story-print.ts'
import { isSlug } from '../words/slug.ts'
import { ClashError } from './edition-change.ts'
import { approveEdition, saveEdition } from './edition-deed.ts'
import { type SentEdition, sentEdition } from './edition-form.ts'
import { editionParts } from './edition-parts.ts'
import { fieldsOf, findingsOf, frameOf, mailFacts, sentFields } from './edition-view.ts'
import { mailAtHand } from './mail-at-hand.ts'
import type { OpenDesk } from './open-desk.ts'
import { filledPage } from './page.ts'
import { hashOf, type SaveAnswer } from './save-change.ts'
import { type DeskEnv, field, page, type Screen, wantsJson } from './screen.ts'
import { mailHeaders } from './security-headers.ts'
import { showAtHand } from './show-at-hand.ts'
import { type TestAnswer, testAddresses, testMail } from './test-mail.ts'
import { undoStack } from './undo-stack.ts'
import { untoldStories } from './untold-stories.ts'

type Asked = Context<DeskEnv>

/** Editions: the list, and the board on which one is arranged, worded, checked, looked at, approved and tried out. */
export const editionScreen: Screen = {
  routes(app, desk) {
    app.get('/editions', (context) => listed(context, desk, {}))
    app.post('/editions', (context) => composed(context, desk))
    app.get('/editions/:slug', (context) => shown(context, desk, context.req.param('slug'), {}))
    app.post('/editions/:slug', (context) => answered(context, desk, context.req.param('slug')))
    app.get('/editions/:slug/mail/:view', async (context) => {
      const slug = context.req.param('slug')
      const mail = isSlug(slug) ? await mailAtHand(desk, slug) : undefined
      if (!mail) return context.notFound()
      return context.html(frameOf(mail.rendered.html, context.req.param('view')), 200, mailHeaders)
    })
  },
}

interface ListSaid {
  readonly why?: string
  readonly form?: Readonly<Record<string, string>>
  readonly made?: Drafted
}

function listed(context: Asked, desk: OpenDesk, said: ListSaid): Response {
  const open = showAtHand(desk)
  const storyPrint = storyPrints(open.content.episodes)
  const about = { template: 'editions.njk', title: 'Editions', here: '/editions' }
  const status = said.why === undefined ? 200 : 422
  return page(
    context,
    desk,
    { ...about, status },
    {
      ...said,
      editions: open.content.editions
        .toReversed()
        .slice(0, 200)
        .map(({ slug, subject, items }) => ({
          ...{ slug, subject, stories: items.length },
          standing: approvalStanding(slug, { folder: desk.folder, storyPrint }).standing,
        })),
      unreadable: open.messages.filter(
        ({ file, severity }) => severity === 'error' && file?.includes('editions/'),
      ),
      topics: open.show?.subscribers?.topics ?? [],
    },
  )
}

function composed(context: Asked, desk: OpenDesk): Response {
  const form = {
    date: field(context, 'date'),
    since: field(context, 'since'),
    topic: field(context, 'topic'),
  }
  const open = showAtHand(desk)
  if (!open.show)
    return listed(context, desk, { form, why: 'The show’s settings (content/show.md) cannot be used.' })
  try {
    const wish = Object.fromEntries(Object.entries(form).filter(([, value]) => value !== ''))
    const made = drafted({ open, show: open.show }, wish)
    if (made.outcome === undefined) return listed(context, desk, { form, why: made.said })
    const [conflict] = made.messages.filter(({ severity }) => severity === 'error')
    if (conflict) return listed(context, desk, { form, made, why: conflict.reason })
    return context.redirect(`/editions/${made.slug}?made=${made.outcome}`, 303)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return listed(context, desk, { form, why: error.message })
  }
}

/** What the page of an edition says besides the edition. */
interface Said {
  readonly notice?: string
  /** Nothing was written, and why; what was sent stays on the page. */
  readonly why?: string
  readonly sent?: SentEdition
  readonly answer?: SaveAnswer
  readonly test?: TestAnswer
  /** The item that was moved stands here now, and by which button it got here. */
  readonly focus?: number
  readonly up?: boolean
}

const made: Readonly<Record<string, string>> = {
  new: 'It is drafted: arrange it, change its words, approve it.',
  updated: 'It was composed anew.',
  merged: 'It was composed anew, and your words stayed.',
  unchanged: 'Composed anew, it is the same.',
  kept: 'It was kept as it is.',
}

async function shown(context: Asked, desk: OpenDesk, slug: string, said: Said): Promise<Response> {
  if (!isSlug(slug)) return context.notFound()
  const file = fileFor('editions', slug)
  const { text, messages } = readText(desk.folder, file)
  if (text === undefined && messages.length === 0) return context.notFound()
  const about = {
    template: 'edition.njk',
    title: `Edition ${slug}`,
    here: '/editions',
    scripts: ['edition.ts'],
  }
  const status = said.answer?.outcome === 'failed' ? 507 : said.why === undefined ? 200 : 409
  const notice = said.notice ?? made[context.req.query('made') ?? '']
  const view = { ...(await editionView(desk, slug, text ?? '', said)), said: { ...said, notice } }
  if (!wantsJson(context)) return page(context, desk, { ...about, status }, view)
  const token = context.get('session').token
  const { undone } = undoStack(desk.journal.changes)
  const html = filledPage('edition-board.njk', { ...view, token, canRedo: undone.length > 0 })
  const told = said.why ?? said.notice ?? ''
  return context.json(
    { html, said: told, url: `/editions/${slug}`, failed: said.answer?.outcome === 'failed' },
    status,
  )
}

async function editionView(desk: OpenDesk, slug: string, text: string, said: Said): Promise<object> {
  const open = showAtHand(desk)
  const { parted, messages } = editionParts(text, fileFor('editions', slug), open.show?.markers ?? [])
  const mail = await mailAtHand(desk, slug)
  const { stopped } = said.answer?.outcome === 'refused' ? said.answer : {}
  const clashes = stopped instanceof ClashError ? stopped.clashes : []
  const fields =
    said.sent && said.why !== undefined
      ? sentFields(said.sent.fields, clashes)
      : fieldsOf(parted ?? emptyParts)
  const { done } = undoStack(desk.journal.changes)
  const paths = [fileFor('editions', slug), `.approved/${slug}.json`]
  return {
    ...{ slug, fields, text },
    items: fields.filter(({ kind }) => kind === 'item').length,
    clashes: clashes.length,
    readable: parted !== undefined,
    faults: messages.filter(({ severity }) => severity === 'error'),
    lastHere: done
      .filter(({ files }) => files.some(({ path }) => paths.includes(path)))
      .slice(-10)
      .toReversed(),
    print: hashOf(`${text} ${mail?.content} ${mail?.standing} ${JSON.stringify(mail?.fallen)}`).slice(0, 16),
    ...(mail && {
      mail: mailFacts(mail),
      standing: mail.standing,
      approvedAt: mail.approvedAt?.slice(0, 16).replace('T', ' '),
      fallen: mail.fallen,
      findings: findingsOf(mail.messages, mail.edition.lines ?? {}, parted),
      errors: mail.messages.filter(({ severity }) => severity === 'error').length,
      untold: untoldStories(open, mail.edition),
    }),
    addresses: open.show ? testAddresses(open.show) : [],
  }
}

const emptyParts = { head: '', parts: [], gaps: [''], newline: '\n', subject: '', preheader: '' } as const

async function answered(context: Asked, desk: OpenDesk, slug: string): Promise<Response> {
  if (!isSlug(slug)) return context.notFound()
  const sent = sentEdition((name) => field(context, name))
  const { ask } = sent.ask
  const answer = saveEdition(desk, slug, sent)
  if (answer.outcome === 'failed') return shown(context, desk, slug, { sent, answer, why: answer.why })
  if (answer.outcome === 'refused') return shown(context, desk, slug, { sent, answer, why: answer.why })
  const notice =
    answer.outcome === 'saved' ? noticeOf(answer) : ask === 'save' ? 'The file says so already.' : ''
  if (ask !== 'approve' && ask !== 'test' && ask !== 'confirm')
    return done(context, desk, slug, { notice, ...focusOf(sent) })
  if (answer.outcome === 'saved')
    return done(context, desk, slug, { notice: `${notice} Look at it as it is now, and ask again.` })
  if (ask === 'approve') {
    const approval = await approveEdition(desk, slug, sent.content)
    if (approval.outcome === 'refused' || approval.outcome === 'failed')
      return shown(context, desk, slug, { answer: approval, why: approval.why })
    return done(context, desk, slug, { notice: 'Approved: these bytes and no others may go out.' })
  }
  const test = await testMail(desk, slug, {
    content: sent.content,
    to: sent.to,
    confirmed: ask === 'confirm',
  })
  if (test.outcome === 'refused')
    return shown(context, desk, slug, { sent: { ...sent, fields: [] }, test, notice: test.why })
  return shown(context, desk, slug, {
    test,
    notice: test.outcome === 'sent' ? test.said : `Confirm: ${test.said}`,
  })
}

/** Post, redirect, get; where the desk's own script asks, the answer is the page's part at once. */
function done(context: Asked, desk: OpenDesk, slug: string, said: Said): Response | Promise<Response> {
  if (wantsJson(context)) return shown(context, desk, slug, said)
  const place = said.focus === undefined ? '' : `#item-${said.focus}`
  return context.redirect(`/editions/${slug}${place}`, 303)
}

/** Where the focus goes when an item has been moved; it stood before the move as the fields say. */
function focusOf({ ask, fields }: SentEdition): Pick<Said, 'focus' | 'up'> {
  if (ask.ask !== 'move') return {}
  const items = fields.filter(({ id, key }) => id.startsWith('part-') && key !== 'opening' && key !== 'promo')
  const from = items.findIndex(({ id }) => id === ask.id) + 1
  return { focus: Math.max(1, Math.min(items.length, ask.to)), up: ask.to < from }
}

function noticeOf(answer: Extract<SaveAnswer, { outcome: 'saved' }>): string {
  const { what, on, files } = answer.change
  const where = files.map(({ path }) => `content/${path}`).join(' and ')
  const did = what.replace(/^Edition \S+: /, '')
  return `${did.charAt(0).toUpperCase()}${did.slice(1)}. Saved ${new Date(on).toLocaleTimeString('en-GB')} in ${where}.`
}
