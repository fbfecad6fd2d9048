import type { Context, Hono } from 'hono'
import { generalTopic } from '../../model/subscription.ts'
import { readAddress } from '../../store/mail-address.ts'
import { ask } from '../ask.ts'
import { keepWording } from '../wording.ts'
import { type Counter, offeredTopics } from './counter.ts'
import { formOf } from './form.ts'

/** The pages on which one asks for the newsletter. */
export function asking(app: Hono, counter: Counter): void {
  const blank = formPage(counter, {})
  app.get('/', (context) => context.html(blank))
  app.get('/subscribe', (context) => context.html(blank))
  app.post('/subscribe', (context) => asked(context, counter))
}

async function asked(context: Context, counter: Counter): Promise<Response> {
  const { store, write, pages, say, now } = counter
  const form = await formOf(context)
  if (!form) return context.html(pages.page('refused.njk'), 400)
  const offered = offeredTopics(counter, form.topic)
  const chosen = offered.filter(({ chosen }) => chosen).map(({ id }) => id)
  const topics = offered.length === 0 ? [generalTopic] : chosen
  const read = readAddress(form.email)
  const faults = {
    ...('fault' in read && { fault: say('address-wrong') }),
    ...(topics.length === 0 && { topicFault: say('topic-missing') }),
  }
  if (!('address' in read) || topics.length === 0)
    return context.html(
      formPage(counter, { email: form.email.slice(0, 254), topics: form.topic, ...faults }),
      422,
    )
  // A program that fills in every field is told what everybody is told.
  if (form.website === '')
    await write(() =>
      ask(store, {
        ...{ email: read.address, topics, at: now(), source: sourceOf(context, counter) },
        wording: keepWording(store, wordingOf(counter)),
      }),
    )
  return context.html(pages.page('asked.njk'))
}

function formPage(
  counter: Counter,
  {
    email = '',
    topics = [generalTopic],
    fault = '',
    topicFault = '',
  }: {
    readonly email?: string
    readonly topics?: readonly string[]
    readonly fault?: string
    readonly topicFault?: string
  },
): string {
  return counter.pages.page('subscribe.njk', {
    ...{ email, fault, topicFault },
    topics: offeredTopics(counter, topics),
  })
}

/** The form's words, as they stood when somebody agreed to them. */
function wordingOf(counter: Counter): string {
  const { show, say } = counter
  const edition = show.edition.name
  const topics = offeredTopics(counter, []).map(({ name }) => name)
  return [say('subscribe-title', { edition }), ...topics, say('subscribe-promise'), say('subscribe')].join(
    '\n',
  )
}

/**
 * The page that the form stood on, without what follows its path; the service where it is none of the show's, since
 * the letter names the place and would carry a stranger's words to anybody.
 */
function sourceOf(context: Context, { address, show }: Counter): string {
  const referer = context.req.header('referer') ?? ''
  if (!URL.canParse(referer)) return address
  const { origin, pathname } = new URL(referer)
  const own = [address, show.url].some((one) => new URL(one).origin === origin)
  return own ? `${origin}${pathname}`.slice(0, 500) : address
}
