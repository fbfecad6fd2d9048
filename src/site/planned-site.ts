import { textPrint } from '../words/text-print.ts'
import { commonViews } from './common-views.ts'
import { type MadeFile, type MadePage, madeFiles, madePages, type Printed } from './made-pages.ts'
import { type MadeRecording, madeRecordings } from './made-recordings.ts'
import { ownLists, wholeViews } from './own-lists.ts'
import { type MadePicture, madePictures } from './pictures/made-pictures.ts'
import type { PlacedTemplates } from './placed-templates.ts'
import { programPrint } from './program-print.ts'
import { type PlannedPart, plannedParts } from './search-index.ts'
import { siteFingerprint } from './site-fingerprint.ts'
import type { SiteMemory } from './site-memory.ts'
import type { SiteViews } from './views.ts'

/** All that a site is made of, with prints. */
export interface PlannedSite {
  /** Sixteen hex digits, made from all that goes into it. */
  readonly name: string
  readonly views: SiteViews
  /** The show's own, which stand in for built-in ones. */
  readonly templates: PlacedTemplates
  /** Pages that are made one by one: all but those of a show's own templates that may show anything. */
  readonly pages: readonly MadePage[]
  readonly files: readonly MadeFile[]
  readonly pictures: readonly MadePicture[]
  /** All that the show's own templates of lists may see, as JSON; nothing where it has none. */
  readonly whole?: string
  readonly recordings: readonly MadeRecording[]
  readonly search: readonly PlannedPart[]
}

/** Works out what a site is made of, and its name. */
export async function planSite(views: SiteViews, templates: PlacedTemplates): Promise<PlannedSite> {
  const program = programPrint()
  const common = await siteFingerprint(`${program}\0${JSON.stringify(commonViews(views))}`, templates)
  const own = ownLists(templates)
  const pages = madePages(views, common).filter(({ kind }) => !own.has(kind))
  const files = madeFiles(views.files, program)
  const search = plannedParts(views, common)
  const recordings = madeRecordings(views.recordings)
  const pictures = await madePictures(views.pictures)
  const prints = [...pages, ...files, ...pictures, ...recordings].map(({ url, print }) => `${url} ${print}`)
  const parts = search.map(({ name, print }) => `${name} ${print}`)
  const made = new Set(own.size === 0 ? [] : pages.map(({ url }) => url))
  const whole = own.size === 0 ? undefined : JSON.stringify(wholeViews(views, made))
  const name = textPrint([common, ...prints, ...parts, whole ?? ''].join('\0'))
  return {
    ...{ name, views, templates, pages, files, pictures, recordings, search },
    ...(whole !== undefined && { whole }),
  }
}

/** All that is made by itself. */
export function printedOf({ pages, files, pictures, recordings }: PlannedSite): readonly Printed[] {
  return [...pages, ...files, ...pictures, ...recordings]
}

/** What is to be remembered of a planned site once it is built. */
export function memoryOf(plan: PlannedSite): SiteMemory {
  return {
    pages: Object.fromEntries(printedOf(plan).map(({ url, print }) => [url, print])),
    search: Object.fromEntries(plan.search.map(({ name, print }) => [name, print])),
  }
}
