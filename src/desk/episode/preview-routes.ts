import { readText } from '../../content/files.ts'
import { fileFor } from '../../content/show-folder.ts'
import type { OpenDesk } from '../open-desk.ts'
import { type DeskApp, page } from '../screen.ts'
import { seenHash } from '../seen-edit.ts'
import { episodeAddress, unknownEpisode } from './episode-page.ts'
import type { PagePreview } from './page-preview.ts'

/** What a page in a frame may do: show itself with its own styles. It runs nothing, sends nothing and loads nothing. */
const framed =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; form-action 'none'; base-uri 'none'; frame-ancestors 'self'"

/** `GET /episodes/<slug>/preview`: an episode and its stories as readers will see them, at the width of one's choice. */
export function previewRoutes(app: DeskApp, desk: OpenDesk): void {
  const made = new Map<string, Promise<PagePreview>>()
  const preview = async (slug: string): Promise<PagePreview> => {
    const key = `${slug} ${seenHash(readText(desk.folder, fileFor('episodes', slug)).text)} ${seenHash(readText(desk.folder, 'show.md').text)} ${seenHash(readText(desk.folder, 'entities.yml').text)}`
    const known = made.get(key)
    if (known) return known
    // The site's views and all known names are loaded with it, which the start need not wait for.
    const { pagePreview } = await import('./page-preview.ts')
    const next = pagePreview(desk.root, slug).catch((error: Error) => ({
      pages: new Map<string, string>(),
      why: error.message,
    }))
    // What is looked at is looked at again; what was before it is not.
    made.clear()
    made.set(key, next)
    return next
  }
  app.get('/episodes/:slug/preview', async (context) => {
    const slug = context.req.param('slug')
    const text = readText(desk.folder, fileFor('episodes', slug)).text
    if (text === undefined) return unknownEpisode(context, desk)
    const { pages, why } = await preview(slug)
    const addresses = [...pages.keys()]
    const asked = context.req.query('page') ?? ''
    const shown = addresses.includes(asked) ? asked : addresses[0]
    const wide = context.req.query('width') === 'phone' ? 'phone' : 'desktop'
    return page(
      context,
      desk,
      { template: 'episode-preview.njk', title: 'As readers see it', here: '/episodes' },
      { slug, addresses, shown, wide, why, back: episodeAddress(slug) },
    )
  })
  app.get('/episodes/:slug/page', async (context) => {
    const slug = context.req.param('slug')
    if (readText(desk.folder, fileFor('episodes', slug)).text === undefined) return context.notFound()
    const html = (await preview(slug)).pages.get(context.req.query('page') ?? '')
    if (html === undefined) return context.notFound()
    return context.html(html, 200, { 'Content-Security-Policy': framed })
  })
}
