import type { Context } from 'hono'
import { places } from '../../content/show-folder.ts'
import type { OpenDesk } from '../open-desk.ts'
import { filledPage } from '../page.ts'
import { type DeskEnv, page, wantsJson } from '../screen.ts'
import { undoStack } from '../undo-stack.ts'
import type { NamesAtHand } from './names-at-hand.ts'

/** Which of the screen's four parts is shown, and its template without what stands around it. */
export interface EntityPart {
  readonly template: 'names' | 'entity' | 'spellings' | 'name-rules' | 'overruled'
  readonly title: string
  /** Its own address, to come back to. */
  readonly url: string
}

/** What is said above a part, and what became of what was sent. */
export interface EntitySaid {
  readonly notice?: string | undefined
  readonly failed?: string | undefined
}

/** Answers with a part of the screen: the whole page, or where the desk's own script asks what has changed of it. */
export function answerPart(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  names: NamesAtHand,
  { template, title, url }: EntityPart,
  view: EntitySaid & Readonly<Record<string, unknown>>,
  missing = false,
): Response {
  const { done, undone } = undoStack(desk.journal.changes)
  const own = [places.entities, places.review] as readonly string[]
  const whole = {
    ...view,
    ...{ part: `part-${template}.njk`, back: url, title, left: desk.left(), counting: names.left },
    faults: names.messages.filter(({ severity }) => severity === 'error'),
    here: '/entities',
    lastHere: done
      .filter(({ files }) => files.some(({ path }) => own.includes(path)))
      .slice(-10)
      .toReversed(),
    canRedo: undone.length > 0,
  }
  const status = view.failed === undefined ? (missing ? 404 : 200) : 507
  const about = { template: 'entities.njk', title, here: '/entities', status } as const
  if (!wantsJson(context)) return page(context, desk, about, whole)
  const html = filledPage('entities-region.njk', { ...whole, token: context.get('session').token })
  const told = view.failed ?? view.notice ?? ''
  return context.json(
    { html, said: told, url, failed: view.failed !== undefined },
    status === 507 ? 507 : 200,
  )
}
