import { Hono } from 'hono'
import type { OpenDesk } from './open-desk.ts'
import type { DeskApp, DeskEnv, Screen } from './screen.ts'

/** A screen by where it is found. What only it uses is loaded when somebody first comes there, so no start waits for it. */
export interface LateScreen {
  /** Where the navigation leads, if it is there. */
  readonly nav?: { readonly href: string; readonly name: string }
  /** The addresses that are its own, with all below them; of `/` nothing is below. */
  readonly at: readonly string[]
  readonly load: () => Promise<Screen>
  /** Everybody comes here first: it is loaded as soon as the desk listens. */
  readonly first?: boolean
}

/** Adds a screen to the desk: its addresses now, what answers there when it is needed. */
export function lateScreen(app: DeskApp, desk: OpenDesk, { at, load, first }: LateScreen): void {
  let loading: Promise<DeskApp> | undefined
  const own = (): Promise<DeskApp> => {
    loading ??= load().then((screen) => screenApp(screen, desk))
    return loading
  }
  for (const path of at)
    app.all(path === '/' ? path : `${path}/*`, async (context) => {
      const { session, fields } = context.var
      return (await own()).fetch(context.req.raw, { session, fields })
    })
  if (first) void own()
}

/** A screen's routes by themselves. Who asks and what was sent is known already; faults are heard of outside. */
function screenApp({ routes }: Screen, desk: OpenDesk): DeskApp {
  const app: DeskApp = new Hono<DeskEnv>()
  app.onError((error) => {
    throw error
  })
  app.use(async (context, next) => {
    context.set('session', context.env.session)
    context.set('fields', context.env.fields)
    await next()
  })
  routes(app, desk)
  return app
}
