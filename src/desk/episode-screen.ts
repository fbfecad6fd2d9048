import type { Context } from 'hono'
import { boundaryRoutes } from './episode/boundary-routes.ts'
import { changedRows } from './episode/changed-rows.ts'
import { cutRoutes } from './episode/cut-routes.ts'
import { episodeList } from './episode/episode-list.ts'
import { answerEpisode, unknownEpisode } from './episode/episode-page.ts'
import { nameRoutes } from './episode/name-routes.ts'
import { openEpisode } from './episode/open-episode.ts'
import { previewRoutes } from './episode/preview-routes.ts'
import { textRoutes } from './episode/text-routes.ts'
import { filledPage } from './page.ts'
import { type DeskEnv, field, page, type Screen } from './screen.ts'

/** One episode: the raw transcript beside what readers get, and all that can be done about it. */
export const episodeScreen: Screen = {
  nav: { href: '/episodes', name: 'Episodes' },
  routes(app, desk) {
    app.get('/episodes', (context) => {
      const find = context.req.query('find') ?? ''
      return page(
        context,
        desk,
        { template: 'episodes.njk', title: 'Episodes', here: '/episodes' },
        { find, ...episodeList(desk, find) },
      )
    })
    app.get('/episodes/:slug', async (context: Context<DeskEnv, '/episodes/:slug'>) => {
      const sheet = await openEpisode(desk, context.req.param('slug'))
      if (!sheet) return unknownEpisode(context, desk)
      return answerEpisode(context, desk, sheet, { at: context.req.query('at') })
    })
    app.post('/episodes/:slug/rows', async (context) => {
      const sheet = await openEpisode(desk, context.req.param('slug'))
      if (!sheet) return context.notFound()
      const { slug } = sheet
      const { order, rows } = changedRows(sheet, field(context, 'shown'))
      return context.json({ order, html: filledPage('episode-rows.njk', { slug, rows }) })
    })
    cutRoutes(app, desk)
    boundaryRoutes(app, desk)
    textRoutes(app, desk)
    nameRoutes(app, desk)
    previewRoutes(app, desk)
  },
}
