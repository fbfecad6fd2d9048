import type { OpenDesk } from './open-desk.ts'
import type { QueueItem } from './queue-item.ts'
import { type DeskApp, field, wantsJson } from './screen.ts'

/**
 * `POST /undo` (with `id` that change, else the latest) and `POST /redo`. Without script they lead back to the page that
 * asked, or to the item that came back.
 */
export function undoRoutes(app: DeskApp, desk: OpenDesk): void {
  for (const path of ['/undo', '/redo'] as const)
    app.post(path, (context) => {
      const change = field(context, 'id')
      const answer = path === '/redo' ? desk.redo() : desk.undo(change === '' ? undefined : change)
      const id = answer.outcome === 'saved' && path === '/undo' ? answer.change.item : undefined
      const item = id === undefined ? undefined : desk.index.item(id)
      const from = backTo(field(context, 'back'))
      const back = item ? addressOf(item, from) : from
      const said =
        answer.outcome === 'saved'
          ? answer.change.what
          : answer.outcome === 'same'
            ? 'The file is as it was already.'
            : answer.why
      if (wantsJson(context))
        return context.json(
          { said, url: back, failed: answer.outcome === 'failed' },
          answer.outcome === 'failed' ? 507 : 200,
        )
      if (answer.outcome === 'failed' || answer.outcome === 'refused') return context.text(said, 409)
      return context.redirect(back, 303)
    })
}

/** Where a question that came back is answered: on the page of its two texts, if it was answered there. */
function addressOf({ id, kind, slug }: QueueItem, from: string): string {
  if (!from.startsWith('/conflicts')) return `/queue/${id}`
  if (kind === 'merge-conflict') return `/conflicts/episode/${slug}`
  return kind === 'late-save' ? `/conflicts/late/${id}` : `/queue/${id}`
}

/** An address of the desk's own; anything else leads to the queue. */
function backTo(path: string): string {
  return /^\/(?![/\\])[\w/?=&.%+-]*$/.test(path) ? path : '/queue'
}
