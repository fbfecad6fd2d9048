import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import { readSettings } from './desk-settings.ts'
import { editorBundle } from './editor-bundle.ts'
import { eventRoutes } from './event-routes.ts'
import { type LateScreen, lateScreen } from './late-screen.ts'
import type { OpenDesk } from './open-desk.ts'
import { deskStyles, filledPage } from './page.ts'
import { type DeskApp, type DeskEnv, navigation } from './screen.ts'
import { securityHeaders } from './security-headers.ts'
import { isTokenOf, type Sessions } from './sessions.ts'
import { undoRoutes } from './undo-routes.ts'

/** All screens, in the order of the navigation. A new one is a file and an entry here. */
const screens: readonly LateScreen[] = [
  {
    nav: { href: '/', name: 'Home' },
    at: ['/', '/transcripts'],
    load: async () => (await import('./home-screen.ts')).homeScreen,
    first: true,
  },
  {
    nav: { href: '/queue', name: 'Queue' },
    at: ['/queue'],
    load: async () => (await import('./queue-screen.ts')).queueScreen,
    first: true,
  },
  {
    nav: { href: '/episodes', name: 'Episodes' },
    at: ['/episodes'],
    load: async () => (await import('./episode-screen.ts')).episodeScreen,
  },
  {
    nav: { href: '/editions', name: 'Editions' },
    at: ['/editions'],
    load: async () => (await import('./edition-screen.ts')).editionScreen,
  },
  {
    nav: { href: '/entities', name: 'Entities' },
    at: ['/entities', '/spellings', '/name-rules', '/overruled'],
    load: async () => (await import('./entity-screen.ts')).entityScreen,
  },
  {
    nav: { href: '/history', name: 'History' },
    at: ['/history'],
    load: async () => (await import('./history-screen.ts')).historyScreen,
  },
  { at: ['/conflicts'], load: async () => (await import('./conflict-screen.ts')).conflictScreen },
  {
    nav: { href: '/settings', name: 'Settings' },
    at: ['/settings'],
    load: async () => (await import('./settings-screen.ts')).settingsScreen,
  },
]

/** The most that a request may bring: a raw transcript and its form. */
const mostBytes = 5 * 1024 * 1024 + 64 * 1024

/** The desk's pages. What gets here has passed the guard (`guard.ts`); who it is from is found out here. */
export function deskApp(
  desk: OpenDesk,
  sessions: Sessions,
  { cookieName, err }: { readonly cookieName: string; readonly err: (text: string) => void },
): DeskApp {
  const app: DeskApp = new Hono<DeskEnv>()
  app.use(async (context, next) => {
    await next()
    // A page that is shown in a frame has a policy of its own, stricter in all but who may frame it.
    for (const [name, value] of Object.entries(securityHeaders))
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
  })
  app.use(
    bodyLimit({
      maxSize: mostBytes,
      onError: (context) =>
        context.text('This is more than 5 MB; put the file into content/transcripts yourself.', 413),
    }),
  )
  app.onError((error, context) => {
    err(error.stack ?? error.message)
    return context.text(`The desk stopped at this: ${error.message}`, 500)
  })
  assetRoutes(app, desk)
  signInRoutes(app, desk, sessions, cookieName)
  app.use(async (context, next) => {
    const session = sessions.find(getCookie(context, cookieName))
    if (!session) {
      if (context.req.method === 'GET' && context.req.header('accept')?.includes('text/html'))
        return context.html(signInPage(desk, false), 401)
      return context.text('This desk does not know you. Open it by the link in its terminal.', 401)
    }
    context.set('session', session)
    if (context.req.method === 'POST') {
      const fields = await fieldsOf(context.req)
      if (!fields) return context.text('The desk reads forms and JSON.', 415)
      if (!isTokenOf(session, context.req.header('x-copydesk-token') ?? fields.token))
        return context.text('This form has no token of this desk; load the page again.', 403)
      context.set('fields', fields)
    }
    return next()
  })
  navigation.splice(0, navigation.length, ...screens.flatMap(({ nav }) => (nav ? [nav] : [])))
  for (const screen of screens) lateScreen(app, desk, screen)
  undoRoutes(app, desk)
  eventRoutes(app, desk)
  return app
}

type Fields = Readonly<Record<string, string | File>>

async function fieldsOf(request: {
  header(name: string): string | undefined
  json(): Promise<unknown>
  parseBody(): Promise<Record<string, string | File>>
}): Promise<Fields | undefined> {
  const [type = ''] = (request.header('content-type') ?? '').split(';')
  if (type === 'application/x-www-form-urlencoded' || type === 'multipart/form-data')
    return await request.parseBody()
  if (type !== 'application/json') return undefined
  const value = await request.json().catch(() => undefined)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  )
}

function assetRoutes(app: DeskApp, desk: OpenDesk): void {
  app.get('/assets/desk.css', (context) =>
    context.body(deskStyles, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/favicon.ico', (context) => context.body(null, 204))
  app.get('/vendor/editor.js', async (context) =>
    context.body(await editorBundle(), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/assets/:name', async (context) => {
    const script = (await desk.scripts).get(context.req.param('name'))
    if (script === undefined) return context.notFound()
    return context.body(script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
  })
}

/** What somebody sees who has not been let in; `wrong`: with a link that is good no more. */
function signInPage({ place }: OpenDesk, wrong: boolean): string {
  return filledPage('sign-in.njk', { wrong, settings: readSettings(place.own) })
}

/** The key comes in the fragment of an address, which no server and no log ever sees, and is exchanged for a cookie. */
function signInRoutes(app: DeskApp, desk: OpenDesk, sessions: Sessions, cookieName: string): void {
  app.post('/sign-in', async (context) => {
    const fields = await fieldsOf(context.req)
    const key = typeof fields?.key === 'string' ? fields.key.trim().replace(/^.*#launch=/, '') : ''
    const session = sessions.exchange(key)
    if (!session) return context.html(signInPage(desk, true), 403)
    setCookie(context, cookieName, session.cookie, { httpOnly: true, sameSite: 'Strict', path: '/' })
    return context.redirect('/', 303)
  })
}
