import type { Context, Hono } from 'hono'
import type { Subscriber } from '../../model/subscriber.ts'
import { generalTopic } from '../../model/subscription.ts'
import { readToken } from '../../store/token.ts'
import { changePreferences } from '../change-preferences.ts'
import { erase } from '../erase.ts'
import { subscriberWith } from '../find-subscriber.ts'
import { leave } from '../leave.ts'
import { ownData } from '../own-data.ts'
import { secondsOf } from '../seconds.ts'
import { keepWording } from '../wording.ts'
import { type Counter, offeredTopics } from './counter.ts'
import { formOf } from './form.ts'

type Answer = (
  context: Context,
  counter: Counter,
  person: Subscriber,
  token: string,
) => Response | Promise<Response>

/** The page on which a subscriber changes what comes, leaves, takes the data along or has it erased. */
export function preferring(app: Hono, counter: Counter): void {
  const at = (answer: Answer) => (context: Context) => {
    const token = context.req.param('token') ?? ''
    const now = secondsOf(counter.now())
    const claims = readToken(counter.store.secret, token, { purpose: 'preferences', now })
    const person = typeof claims === 'string' ? undefined : subscriberWith(counter.store, claims.subscriber)
    return person
      ? answer(context, counter, person, token)
      : context.html(counter.pages.page('spent.njk'), 410)
  }
  app.get(
    '/preferences/:token',
    at((context, _, person, token) => context.html(choicePage(counter, person, { token }))),
  )
  app.post('/preferences/:token', at(chosen))
  app.post('/preferences/:token/leave', at(left))
  app.post('/preferences/:token/data', at(data))
  app.get(
    '/preferences/:token/erase',
    at((context, { pages }, { email }, token) =>
      context.html(pages.page('erase.njk', { address: email, token })),
    ),
  )
  app.post('/preferences/:token/erase', at(erased))
}

const chosen: Answer = async (context, counter, person, token) => {
  const { store, write, now, address } = counter
  const form = await formOf(context)
  if (!form) return context.html(counter.pages.page('refused.njk'), 400)
  const offered = offeredTopics(counter, form.topic)
  const topics =
    offered.length === 0 ? [generalTopic] : offered.flatMap((one) => (one.chosen ? [one.id] : []))
  const wanted = { ...person, topics, frequency: form.frequency }
  if (topics.length === 0)
    return context.html(choicePage(counter, wanted, { token, fault: counter.say('topic-missing') }), 422)
  const done = await write(() =>
    changePreferences(store, {
      ...{ subscriber: person.id, topics, frequency: form.frequency, at: now() },
      source: `${address}preferences/`,
      wording: keepWording(store, wordingOf(counter)),
    }),
  )
  return context.html(choicePage(counter, done ? wanted : person, { token, saved: done }))
}

const left: Answer = async (context, { store, write, now, address, pages }, { id }) => {
  await write(() => leave(store, { subscriber: id, at: now(), source: `${address}preferences/` }))
  return context.html(pages.page('left.njk'))
}

const data: Answer = (context, { store }, { id }) => {
  context.header('Content-Disposition', 'attachment; filename="my-data.json"')
  return context.body(`${JSON.stringify(ownData(store, id), null, 2)}\n`, 200, {
    'Content-Type': 'application/json; charset=utf-8',
  })
}

const erased: Answer = async (context, { store, write, now, pages }, { email }) => {
  await write(() => erase(store, { email, at: now() }))
  return context.html(pages.page('erased.njk'))
}

function choicePage(
  counter: Counter,
  { email, standing, topics, frequency }: Subscriber,
  {
    token,
    fault = '',
    saved = false,
  }: { readonly token: string; readonly fault?: string; readonly saved?: boolean },
): string {
  return counter.pages.page('preferences.njk', {
    ...{ address: email, token, frequency, fault, saved },
    subscribed: standing === 'confirmed',
    topics: offeredTopics(counter, topics),
  })
}

function wordingOf(counter: Counter): string {
  const { say } = counter
  const topics = offeredTopics(counter, []).map(({ name }) => name)
  const often = (['every-edition', 'first-of-month', 'nothing-now'] as const).map((key) => say(key))
  return [say('preferences-title'), ...topics, say('how-often'), ...often, say('save')].join('\n')
}
