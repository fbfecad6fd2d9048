import { access, mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { allDone } from './all-done.ts'
import { checkSite } from './check-site.ts'
import { handover } from './handover.ts'
import type { Printed } from './made-pages.ts'
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
import { nothingTaken, type TakenOver, type Takeover, takeOver } from './taken-over.ts'
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
    const { kept, settle } = await during('keep', () => begin(root, output, plan, shown))
    const settling = () => during('keep', settle)
    // A show's own templates may make anything, and what they make must not be taken for what is left of earlier.
    const settled = plan.whole === undefined ? undefined : await settling()
    const made = makeFiles(work, plan, (url) => !kept.files.has(url), during)
    const parts = plan.search.filter(({ name }) => !kept.parts.has(name))
    await allDone(
      made,
      finish(work, plan, kept, made, settled ? Promise.resolve(settled) : settling(), during),
      during('search', () => writeParts(output, parts, plan.views.show.language)),
      // What is neither shown nor used again has to go anyway, and taking it away takes as long as making it.
      sweepSites(root, [shown]),
    )
    await access(join(output, 'index.html'))
    await rememberSite(root, plan.name, memoryOf(plan))
    await rename(output, join(sitesFolder(root), plan.name)).catch(async (error: unknown) => {
      // Another build of the same site was quicker, and its folder has the same bytes.
      if (!(await isFinished(root, plan.name))) throw error
    })
    return await made
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Makes those pages, files and pictures of a site that are wanted, and says how many there were. */
async function makeFiles(
  work: string,
  plan: PlannedSite,
  wanted: (url: string) => boolean,
  during: Phases['during'],
): Promise<number> {
  const output = join(work, 'site-built')
  const those = <Made extends Printed>(all: readonly Made[]) => all.filter(({ url }) => wanted(url))
  const [pages, files, pictures] = [those(plan.pages), those(plan.files), those(plan.pictures)]
  await allDone(
    during('pages', () => runEleventy(handover(plan, pages), work, plan.templates)),
    during('files', () => writeFiles(output, files)),
    during('pictures', () => drawPictures(output, pictures)),
    copyRecordings(output, those(plan.recordings)),
  )
  return pages.length + files.length + pictures.length
}

/** When all is made and taken over: makes what was to be taken over and is lost, and checks the links. */
async function finish(
  work: string,
  plan: PlannedSite,
  kept: TakenOver,
  made: Promise<unknown>,
  settled: Promise<readonly string[]>,
  during: Phases['during'],
): Promise<void> {
  await allDone(made, settled)
  const lost = new Set(await settled)
  if (lost.size > 0) await makeFiles(work, plan, (url) => lost.has(url), during)
  const files = new Set([...kept.files].filter((url) => !lost.has(url)))
  await during('links', () => checkSite(join(work, 'site-built'), plan, { ...kept, files }))
}

/** Makes the new folder, from what is left of an earlier site if there is one, and says what it has from the shown one. */
async function begin(
  root: string,
  output: string,
  plan: PlannedSite,
  shown: string | undefined,
): Promise<Takeover> {
  const before = await recallSite(root, shown)
  const spare = before && (await takeSpare(root, shown, output))
  if (spare === undefined) await mkdir(output)
  if (!before) return { kept: nothingTaken, settle: async () => [] }
  return takeOver(join(sitesFolder(root), shown ?? ''), output, plan, before, await recallSite(root, spare))
}
