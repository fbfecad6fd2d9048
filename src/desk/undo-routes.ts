import type { OpenDesk } from './open-desk.ts'
import { type DeskApp, field, wantsJson } from './screen.ts'

/**
 * `POST /undo` (with `id` that change, else the latest) and `POST /redo`. Without script they lead back to the page that
 * asked, or to the item that came back.
 */
export function undoRoutes(app: DeskApp, desk: OpenDesk): void {
  for (const path of ['/undo', '/redo'] as const)
    app.post(path, (context) => {
      const id = field(context, 'id')
      const answer = path === '/redo' ? desk.redo() : desk.undo(id === '' ? undefined : id)
      const item = answer.outcome === 'saved' && path === '/undo' ? answer.change.item : undefined
      const back =
        item !== undefined && desk.index.item(item) ? `/queue/${item}` : backTo(field(context, 'back'))
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

/** An address of the desk's own; anything else leads to the queue. */
function backTo(path: string): string {
  return /^\/(?![/\\])[\w/?=&.%+-]*$/.test(path) ? path : '/queue'
}
