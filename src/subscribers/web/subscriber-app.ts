import { getConnInfo } from '@hono/node-server/conninfo'
import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { asking } from './asking.ts'
import { clientAddress, clientKey } from './client-address.ts'
import { confirming } from './confirming.ts'
import type { Counter } from './counter.ts'
import { type EventsHook, eventsHook } from './events-hook.ts'
import { longestForm } from './form.ts'
import { pageHeaders } from './headers.ts'
import { leaving } from './leaving.ts'
import { ownForms } from './own-forms.ts'
import { preferring } from './preferring.ts'
import { rateLimit } from './rate-limit.ts'

/** One client may ask this often in ten minutes; an office has more people than a home, not hundreds. */
const asksOfClient = { most: 20, seconds: 600 }

/**
 * The service of a show's subscribers. GET and HEAD change nothing: whatever changes something is a button on the page
 * that they show. `failed` hears of errors that are the program's own. `events`: a sender's service may tell what came
 * back.
 */
export function subscriberApp(counter: Counter, failed: (error: Error) => void, events?: EventsHook): Hono {
  const { pages, address, show } = counter
  const app = new Hono().basePath(new URL(address).pathname)
  app.use(pageHeaders())
  app.use(methodNotAllowed({ app }))
  app.get('/health', (context) => health(context, counter))
  app.get('/style.css', (context) =>
    context.body(pages.style, 200, {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
    }),
  )
  app.get('/robots.txt', (context) => context.text('User-agent: *\nDisallow: /\n'))
  if (events) eventsHook(app, events)
  const refused = (context: Context, status: 403 | 413) => context.html(pages.page('refused.njk'), status)
  app.use(bodyLimit({ maxSize: longestForm, onError: (context) => refused(context, 413) }))
  leaving(app, counter)
  const own = new URL(address).origin
  app.use('/subscribe', ownForms([own, new URL(show.url).origin]))
  app.use('/confirm/*', ownForms([own]))
  app.use('/preferences/*', ownForms([own]))
  limitAsking(app, counter)
  asking(app, counter)
  confirming(app, counter)
  preferring(app, counter)
  app.notFound((context) => context.html(pages.page('missing.njk'), 404))
  app.onError((error, context) => {
    if (error instanceof HTTPException && error.status === 403) return refused(context, 403)
    failed(error)
    return context.html(pages.page('failed.njk'), 503)
  })
  return app
}

function limitAsking(app: Hono, { proxies, now, pages }: Counter): void {
  const limit = rateLimit(asksOfClient)
  app.post('/subscribe', async (context, next) => {
    const connected = getConnInfo(context).remote.address
    const client = clientAddress(connected, context.req.header('x-forwarded-for'), proxies)
    const wait = limit.take(clientKey(client), now())
    if (wait === 0) return next()
    context.header('Retry-After', String(wait))
    return context.html(pages.page('too-often.njk'), 429)
  })
}

/** Says that the process runs and its store can be read; nothing about who is in it. */
function health(context: Context, { store }: Counter): Response {
  store.database.prepare('SELECT 1 FROM setting').get()
  return context.text('ok\n')
}
