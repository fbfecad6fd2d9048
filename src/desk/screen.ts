import type { Context, Hono } from 'hono'
import { readSettings } from './desk-settings.ts'
import type { OpenDesk } from './open-desk.ts'
import { filledPage } from './page.ts'
import type { Session } from './sessions.ts'
import { undoStack } from './undo-stack.ts'

/** What routes of the desk know of the request besides itself. */
export interface DeskEnv {
  /** What a screen is told when a request is passed on to it; see `late-screen.ts`. */
  readonly Bindings: DeskEnv['Variables']
  readonly Variables: {
    readonly session: Session
    /** Fields of the form or of the JSON that was sent; set where something was. */
    readonly fields: Readonly<Record<string, string | File>>
  }
}

/** The desk as routes are added to it. */
export type DeskApp = Hono<DeskEnv>

/** One screen: its routes. */
export interface Screen {
  readonly routes: (app: DeskApp, desk: OpenDesk) => void
}

/** What a page is shown with besides its own view. */
export interface PageAbout {
  /** The template, a file of `templates/desk/`; it extends `layout.njk`. */
  readonly template: string
  readonly title: string
  /** The address of the navigation that leads here. */
  readonly here: string
  /** Scripts of the page besides those of all pages: names in `browser/`. */
  readonly scripts?: readonly string[]
  readonly status?: 200 | 404 | 409 | 422 | 500 | 507
}

/** The navigation, filled in by `desk-app.ts`, which knows all screens. */
export const navigation: { readonly href: string; readonly name: string }[] = []

/** Answers with a page: the screen's template within the frame of all. */
export function page(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  { template, title, here, scripts = [], status = 200 }: PageAbout,
  view: object,
): Response {
  const { done, undone } = undoStack(desk.journal.changes)
  const html = filledPage(template, {
    ...view,
    ...{ title, here, scripts, navigation },
    settings: readSettings(desk.place.own),
    token: context.get('session').token,
    waiting: desk.index.asked(),
    left: desk.left(),
    last: done.slice(-10).toReversed(),
    canRedo: undone.length > 0,
  })
  return context.html(html, status)
}

/** Whether the desk's own script asks, which wants JSON instead of a page. */
export function wantsJson(context: Context<DeskEnv>): boolean {
  return context.req.header('accept')?.startsWith('application/json') === true
}

/** A field of a form as text; what is missing or is a file is the empty text. */
export function field(context: Context<DeskEnv>, name: string): string {
  const value = context.get('fields')?.[name]
  return typeof value === 'string' ? value : ''
}
