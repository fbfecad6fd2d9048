import { isApprovedAsItStands } from '../content/approval.ts'
import { loadProvenance } from '../content/load-provenance.ts'
import { readOwnTemplates } from '../content/own-templates.ts'
import { readRecordings } from '../content/recordings.ts'
import { places } from '../content/show-folder.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import type { Show } from '../model/show.ts'
import { type BuiltSite, buildSite } from '../site/build-site.ts'
import { BrokenLinksError } from '../site/check-site.ts'
import { pictureMessages } from '../site/pictures/picture-messages.ts'
import { placedTemplates } from '../site/placed-templates.ts'
import { podcastMessages } from '../site/podcast/podcast-messages.ts'
import { programPrint } from '../site/program-print.ts'
import { SiteBuildError } from '../site/run-eleventy.ts'
import { SiteInTheWayError } from '../site/site-folder.ts'
import { siteViews } from '../site/views.ts'
import { type OpenParts, openParts } from '../store/open-parts.ts'
import type { Call, ExitCode } from './command.ts'
import { freshPreview } from './fresh-preview.ts'
import { ingestLines } from './ingest-lines.ts'
import { ingestTranscripts } from './ingest-transcripts.ts'
import { modelDesk, modelKey } from './model-desk.ts'
import { fromRoot, type OpenShow, openSettings, openShow } from './open-show.ts'
import { publishedTags } from './published-tags.ts'
import { messagesOfOpen, type RenderedEdition, renderEditions } from './render-editions.ts'
import { counted, exitCode, messageLines } from './report.ts'
import { refreshReview } from './review-show.ts'
import { spentLine } from './spent-line.ts'

/** Nobody works on more editions at a time than these, the newest. */
const mostPreviews = 4

/** `copydesk build`: ingest what is new, build site and previews, say what happened. */
export async function build({ root, terminal, strict }: Call): Promise<ExitCode> {
  const before = openSettings(root)
  const model = modelDesk(before, modelKey(), 'ask')
  const results = await terminal.during('Reading transcripts', (say) =>
    ingestTranscripts(before, before.content.transcripts, {
      save: true,
      say,
      ...(model && { model }),
    }),
  )
  using parts = openParts(root, programPrint())
  const open = openShow(root, parts.of('read'))
  terminal.out(
    [
      terminal.paint('bold', open.show?.title ?? root),
      ...ingestLines(results, terminal.paint),
      ...spentLine(model, terminal.paint),
    ].join('\n'),
  )
  const published = open.show ? await publish(open, open.show, terminal, parts) : []
  parts.forgetOthers()
  const review = refreshReview(open)
  if (review.items.length > 0)
    terminal.out(`${terminal.paint('bold', 'Review')}    ${reviewLine(review.items.length, terminal)}`)
  const messages = [
    ...open.messages,
    ...results.flatMap((result) => result.messages),
    ...published,
    ...review.messages,
  ]
  reportMessages(messages, terminal)
  return exitCode(messages, strict)
}

function reviewLine(names: number, { paint }: Call['terminal']): string {
  return `content/${places.review}  ${paint('dim', `${counted(names, 'name')} that nobody has looked at; answer with a letter each, then "copydesk review"`)}`
}

/** Infos that only say what was done anyway would bury what needs a look: the desk's report leaves them out. */
function reportMessages(messages: readonly Message[], terminal: Call['terminal']): void {
  const loud = messages.filter(({ severity }) => severity !== 'info')
  const quiet = messages.length - loud.length
  if (loud.length > 0)
    terminal.out(
      ['', terminal.paint('bold', 'Needs a look'), ...messageLines(loud, terminal.paint)].join('\n'),
    )
  if (quiet > 0)
    terminal.out(
      terminal.paint('dim', `\n${counted(quiet, 'further note')}: "copydesk ingest" shows them all.`),
    )
}

async function publish(
  open: OpenShow,
  show: Show,
  terminal: Call['terminal'],
  parts: OpenParts,
): Promise<readonly Message[]> {
  const { root, content } = open
  const { episodes } = content
  const rendered = renderEditions(open, show)
  const previews = await openPreviews(open, show, rendered)
  const { lexicon, tags, prints, messages } = publishedTags(open, parts.of('tags'))
  const known = loadProvenance(open.folder, episodes)
  const recordings = readRecordings(open.folder)
  const views = siteViews(
    {
      ...{ show, episodes, tags, lexicon, recordings },
      editions: rendered,
      provenance: known.bySlug,
      prints: printsOf(prints, known.prints),
      ...(content.logo !== undefined && { logo: content.logo }),
    },
    parts.of('site'),
  )
  const own = readOwnTemplates(open.folder)
  const placed = await placedTemplates(own.templates)
  const built = await terminal.during('Building the site', () =>
    buildSite({ root, views, templates: placed.templates }).catch(siteFaults),
  )
  const site = 'reasons' in built ? [] : siteLines(built, episodes, views.entities.length, terminal)
  terminal.out(['', ...site, ...previewLines(previews, terminal)].join('\n'))
  const ofShow = [...pictureMessages(show), ...podcastMessages(show, episodes, recordings)]
  const ofFiles = [...known.messages, ...own.messages, ...placed.messages, ...ofShow]
  return [
    ...('reasons' in built ? built.reasons : []),
    ...ofFiles.map(fromRoot),
    ...messages,
    ...messagesOfOpen(open, rendered),
  ]
}

/** Prints of episodes, their tags and what the machine knows of them, by slug. */
function printsOf(
  tags: ReadonlyMap<string, string>,
  provenance: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...tags].map(([slug, print]) => [slug, `${print} ${provenance.get(slug) ?? ''}`]))
}

/** Previews of the editions that are still open: those that nobody has approved, of the newest only. */
async function openPreviews(
  { root, folder }: OpenShow,
  show: Show,
  rendered: readonly RenderedEdition[],
): Promise<readonly string[]> {
  const open = rendered
    .toSorted((one, other) => (one.edition.date < other.edition.date ? 1 : -1))
    .slice(0, mostPreviews)
    .filter(({ edition }) => !isApprovedAsItStands(folder, edition.slug))
  const paths: string[] = []
  for (const one of open) paths.push(await freshPreview(root, show, one))
  return paths.toReversed()
}

/** Why there is no new site, where that is the editor's to put right; the old one is still shown. */
function siteFaults(error: unknown): { readonly reasons: readonly Message[] } {
  if (error instanceof BrokenLinksError)
    return { reasons: error.sentences.map((reason) => ({ rule: 'site:links', severity: 'error', reason })) }
  if (error instanceof SiteInTheWayError || error instanceof SiteBuildError)
    return { reasons: [{ rule: 'site:build', severity: 'error', reason: error.message }] }
  throw error
}

function siteLines(
  { pages, outcome, milliseconds }: BuiltSite,
  episodes: readonly Episode[],
  entities: number,
  { paint }: Call['terminal'],
): readonly string[] {
  const stories = episodes.reduce((sum, episode) => sum + episode.stories.length, 0)
  const what = [
    counted(episodes.length, 'episode'),
    counted(stories, 'story', 'stories'),
    counted(entities, 'entity', 'entities'),
    counted(pages, 'page'),
  ]
  const how = outcome === 'same' ? 'unchanged' : `built in ${(milliseconds / 1000).toFixed(1)} s`
  return [`${paint('bold', 'Site')}      _site/index.html  ${paint('dim', `${what.join(', ')}; ${how}`)}`]
}

function previewLines(previews: readonly string[], { paint }: Call['terminal']): readonly string[] {
  return previews.map((path) => `${paint('bold', 'Edition')}   ${path}`)
}
