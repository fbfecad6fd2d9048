import { streamSSE } from 'hono/streaming'
import type { OpenDesk } from './open-desk.ts'
import type { DeskApp } from './screen.ts'

/** `GET /events`: server-sent events by which an open page hears that something has changed. */
export function eventRoutes(app: DeskApp, desk: OpenDesk): void {
  app.get('/events', (context) =>
    streamSSE(context, async (stream) => {
      const ended = Promise.withResolvers<void>()
      const stop = desk.listen((event) => void stream.writeSSE({ data: JSON.stringify(event) }))
      stream.onAbort(() => ended.resolve())
      await stream.writeSSE({ data: JSON.stringify({ waiting: desk.index.asked(), left: desk.left() }) })
      await ended.promise
      stop()
    }),
  )
  // A page that gets the focus back asks for a look at the disk: hints of the system may be missing.
  app.post('/recheck', (context) => {
    desk.recheck()
    return context.body(null, 204)
  })
}
