import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSite } from './check-site.ts'
import { handover } from './handover.ts'
import { copyRecordings } from './made-recordings.ts'
import { type Phases, phases } from './phases.ts'
import { drawPictures } from './pictures/draw-pictures.ts'
import type { PlacedTemplates } from './placed-templates.ts'
import { memoryOf, type PlannedSite, planSite } from './planned-site.ts'
import { runEleventy } from './run-eleventy.ts'
import { writeParts } from './search-index.ts'
import {
  isFinished,
  shownSite,
  showSite,
  sitesFolder,
  sweepSites,
  takeSpare,
  workFolder,
} from './site-folder.ts'
import { forgetSites, recallSite, rememberSite } from './site-memory.ts'
import { nothingTaken, type TakenOver, takeOver } from './taken-over.ts'
import type { SiteViews } from './views.ts'
import { writeFiles } from './written-files.ts'

/** What a build has done. */
export interface BuiltSite {
  /** Pages for readers; the one for missing addresses does not count. */
  readonly pages: number
  /** How many pages, files and pictures were made anew; the others were taken over from the site before. */
  readonly made: number
  /** The folder that `_site` now shows, absolute if `root` is. */
  readonly folder: string
  /** `same`: this very site was shown already and nothing was done. */
  readonly outcome: 'new' | 'same'
  readonly milliseconds: number
  /** How long each part of the work took, in milliseconds; nothing where nothing was done. */
  readonly phases: Readonly<Record<string, number>>
}

/**
 * Builds the site of the show in `root` and puts it in place of the old one in one step. It grows beside it,
 * in `.copydesk/sites`, and gets its name, made from all that goes into it, only when it is complete and its links
 * are checked: readers see the old site or the new one, never a half, a killed build leaves the old one, and an
 * unchanged site costs nothing. Pages whose views did not change are taken over from the site that is shown; the
 * bytes are those of a build from nothing. The site before it is kept, older ones are removed.
 *
 * Throws a SiteBuildError with Eleventy's own message, a BrokenLinksError, or a SiteInTheWayError if `_site` is
 * somebody else's.
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
  const { during, taken } = phases()
  const shown = await shownSite(root)
  const plan = await during('plan', () => planSite(views, templates))
  const { name } = plan
  const finished = await isFinished(root, name)
  const made = finished ? 0 : await build(root, plan, shown, during)
  const outcome = finished && shown === name ? 'same' : 'new'
  if (outcome === 'new')
    await during('swap', async () => {
      const keep = [name, await showSite(root, name)]
      await sweepSites(root, keep)
      await forgetSites(root, keep)
    })
  return {
    pages: views.pages.length,
    made,
    folder: join(sitesFolder(root), name),
    outcome,
    milliseconds: performance.now() - start,
    phases: taken,
  }
}

async function build(
  root: string,
  plan: PlannedSite,
  shown: string | undefined,
  during: Phases['during'],
): Promise<number> {
  const work = await workFolder(root)
  try {
    const output = join(work, 'site-built')
    const kept = await during('keep', () => begin(root, output, plan, shown))
    const pages = plan.pages.filter(({ url }) => !kept.files.has(url))
    const parts = plan.search.filter(({ name }) => !kept.parts.has(name))
    const { language } = plan.views.show
    const files = plan.files.filter(({ url }) => !kept.files.has(url))
    const eleventy = during('pages', () => runEleventy(handover(plan, pages), work, plan.templates))
    const written = during('files', () => writeFiles(output, files))
    const pictures = plan.pictures.filter(({ url }) => !kept.files.has(url))
    const recordings = plan.recordings.filter(({ url }) => !kept.files.has(url))
    const copied = copyRecordings(output, recordings)
    const drawn = during('pictures', () => drawPictures(output, pictures))
    const checks = Promise.all([eleventy, written, drawn, copied]).then(() =>
      during('links', () => checkSite(output, plan, kept)),
    )
    await allDone(
      eleventy,
      written,
      drawn,
      copied,
      checks,
      during('search', () => writeParts(output, parts, language)),
      // What is neither shown nor used again has to go anyway, and taking it away takes as long as making it.
      sweepSites(root, [shown]),
    )
    await access(join(output, 'index.html'))
    await rememberSite(root, plan.name, memoryOf(plan))
    await rename(output, join(sitesFolder(root), plan.name)).catch(async (error: unknown) => {
      // Another build of the same site was quicker, and its folder has the same bytes.
      if (!(await isFinished(root, plan.name))) throw error
    })
    return pages.length + files.length + pictures.length
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Puts into a new folder what the site has from the one that is shown. */
async function begin(
  root: string,
  output: string,
  plan: PlannedSite,
  shown: string | undefined,
): Promise<TakenOver> {
  const before = await recallSite(root, shown)
  const spare = before && (await takeSpare(root, shown, output))
  if (spare === undefined) await mkdir(output)
  if (!before) return nothingTaken
  return takeOver(join(sitesFolder(root), shown ?? ''), output, plan, before, await recallSite(root, spare))
}

/** Waits for all also where one fails: nothing may write into a folder that is about to be removed. */
async function allDone(...work: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work))
    if (outcome.status === 'rejected') throw outcome.reason
}
