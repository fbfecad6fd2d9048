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
  routes(app, desk) {
    const list = episodeList(desk.folder)
    app.get('/episodes', (context) => {
      const find = (context.req.query('find') ?? '').trim()
      const found = list(find, Number.parseInt(context.req.query('page') ?? '1', 10) || 1)
      const about = { template: 'episodes.njk', title: 'Episodes', here: '/episodes' }
      return page(context, desk, about, {
        ...{ find, ...found },
        episodes: found.episodes.map((one) => ({ ...one, asked: desk.index.askedIn(one.slug) })),
        ...(found.page > 1 && { newer: listAddress(find, found.page - 1) }),
        ...(found.page < found.pages && { older: listAddress(find, found.page + 1) }),
      })
    })
    app.get('/episodes/:slug', async (context: Context<DeskEnv, '/episodes/:slug'>) => {
      const sheet = await openEpisode(desk, context.req.param('slug'), { early: true })
      if (!sheet) return unknownEpisode(context, desk)
      return answerEpisode(context, desk, sheet, { at: context.req.query('at') })
    })
    app.post('/episodes/:slug/rows', async (context) => {
      const sheet = await openEpisode(desk, context.req.param('slug'), { early: true })
      if (!sheet) return context.notFound()
      const { slug } = sheet
      const { order, rows } = changedRows(sheet, field(context, 'shown'))
      const filled = rows.map((row) => [row.id, filledPage('episode-rows.njk', { slug, rows: [row] })])
      return context.json({ order, rows: filled })
    })
    cutRoutes(app, desk)
    boundaryRoutes(app, desk)
    textRoutes(app, desk)
    nameRoutes(app, desk)
    previewRoutes(app, desk)
  },
}

/** The address of a page of the list. */
function listAddress(find: string, number: number): string {
  const query = new URLSearchParams()
  if (find !== '') query.set('find', find)
  query.set('page', String(number))
  return `/episodes?${query}`
}
