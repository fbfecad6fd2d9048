import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openSettings } from '../../commands/open-show.ts'
import { readEpisode } from '../../content/episode.ts'
import { readText } from '../../content/files.ts'
import { provenanceOnDisk } from '../../content/load-provenance.ts'
import { readOwnTemplates } from '../../content/own-templates.ts'
import { fileFor } from '../../content/show-folder.ts'
import { handover } from '../../site/handover.ts'
import { placedTemplates } from '../../site/placed-templates.ts'
import { planSite } from '../../site/planned-site.ts'
import { runEleventy } from '../../site/run-eleventy.ts'
import { workFolder } from '../../site/site-folder.ts'
import { siteViews } from '../../site/views.ts'
import { withPatternEntities } from '../../tag/pattern-entities.ts'
import { tagEpisode } from '../../tag/tag-episode.ts'

/** The pages of one episode as the site makes them, by their address, with the site's styles in them. */
export interface PagePreview {
  readonly pages: ReadonlyMap<string, string>
  /** Why there are none. */
  readonly why?: string
}

/**
 * Makes the pages of one episode and of its stories with the site's own views and templates, those of the show too, as
 * `copydesk build` does. What the rest of the show puts on them (the episodes before and after, pages of names) is not
 * there. Nothing of the site that is shown is touched.
 */
export async function pagePreview(root: string, slug: string): Promise<PagePreview> {
  const none = (why: string): PagePreview => ({ pages: new Map(), why })
  const { show, folder, lexicon: names } = openSettings(root)
  if (!show) return none('The show has an error in show.md; put that right first.')
  const file = fileFor('episodes', slug)
  const { text } = readText(folder, file)
  if (text === undefined) return none('There is no episode file yet.')
  const { episode, messages } = readEpisode(text, `${slug}.md`, { markers: show.markers })
  if (!episode) return none(messages.find(({ severity }) => severity === 'error')?.reason ?? '')
  const lexicon = withPatternEntities(names, [episode])
  const { provenance } = provenanceOnDisk(folder, slug)
  const views = siteViews({
    ...{ show, lexicon, episodes: [episode], editions: [] },
    tags: new Map([[slug, tagEpisode(episode, lexicon).tags]]),
    provenance: new Map(provenance ? [[slug, provenance]] : []),
  })
  const { templates } = await placedTemplates(readOwnTemplates(folder).templates)
  const plan = await planSite(views, templates)
  const wanted = plan.pages.filter(({ kind }) => kind === 'episodes' || kind === 'stories')
  const work = await workFolder(root)
  try {
    await mkdir(join(work, 'site-built'))
    await runEleventy(handover(plan, wanted), work, plan.templates)
    const read = (path: string) => readFile(join(work, 'site-built', path), 'utf8')
    const styles = await read('style.css')
    const made = wanted.map(
      async ({ url }) => [url, withStyles(await read(`${url}index.html`), styles)] as const,
    )
    return { pages: new Map(await Promise.all(made)) }
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/**
 * A page that needs nothing from anywhere: its styles stand in it, for a frame without an origin may load none. Its own
 * policy, which forbids that, gives way to the stricter one that it is sent with.
 */
function withStyles(html: string, styles: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>\n?/, '')
    .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${styles.replaceAll('</', '<\\/')}</style>`)
}
