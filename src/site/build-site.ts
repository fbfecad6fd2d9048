import { access, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlacedTemplates } from './placed-templates.ts'
import { runEleventy } from './run-eleventy.ts'
import { siteFingerprint } from './site-fingerprint.ts'
import { isFinished, shownSite, showSite, sitesFolder, sweepSites, workFolder } from './site-folder.ts'
import type { SiteViews } from './views.ts'

/** What a build has done. */
export interface BuiltSite {
  /** Pages for readers; the one for missing addresses does not count. */
  readonly pages: number
  /** The folder that `_site` now shows, absolute if `root` is. */
  readonly folder: string
  /** `same`: this very site was shown already and nothing was done. */
  readonly outcome: 'new' | 'same'
  readonly milliseconds: number
}

/**
 * Builds the site of the show in `root` and puts it in place of the old one in one step. It grows beside it,
 * in `.copydesk/sites`, and gets its name, made from all that goes into it, only when it is complete: readers
 * see the old site or the new one, never a half, a killed build leaves the old one, and an unchanged site
 * costs nothing. The site before it is kept, older ones are removed.
 *
 * Throws a SiteBuildError with Eleventy's own message, or a SiteInTheWayError if `_site` is somebody else's.
 */
export async function buildSite({
  root,
  views,
  templates = new Map(),
}: {
  readonly root: string
  readonly views: SiteViews
  /** The show's own, which stand in for built-in ones. */
  readonly templates?: PlacedTemplates
}): Promise<BuiltSite> {
  const start = performance.now()
  const shown = await shownSite(root)
  const json = JSON.stringify(views)
  const name = await siteFingerprint(json, templates)
  const finished = await isFinished(root, name)
  if (!finished) await build(root, name, json, templates)
  const outcome = finished && shown === name ? 'same' : 'new'
  if (outcome === 'new') await sweepSites(root, [name, await showSite(root, name)])
  return {
    pages: views.pages.length,
    folder: join(sitesFolder(root), name),
    outcome,
    milliseconds: performance.now() - start,
  }
}

async function build(root: string, name: string, json: string, templates: PlacedTemplates): Promise<void> {
  const work = await workFolder(root)
  try {
    const output = await runEleventy(json, work, templates)
    await access(join(output, 'index.html'))
    await rename(output, join(sitesFolder(root), name)).catch(async (error: unknown) => {
      // Another build of the same site was quicker, and its folder has the same bytes.
      if (!(await isFinished(root, name))) throw error
    })
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}
