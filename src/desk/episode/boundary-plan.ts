import type { WrittenDecision } from '../../content/decision-lines.ts'
import { readEpisode } from '../../content/episode.ts'
import { episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import type { Episode } from '../../model/episode.ts'
import { sentenceSpans } from '../../words/sentences.ts'
import { shortened } from '../../words/shortened.ts'
import { freeSlug, slugOf } from '../../words/slug.ts'
import { type BoundaryVerb, boundaryEdit } from './boundary-edit.ts'
import type { EpisodeSheet, SheetRow } from './episode-sheet.ts'

/** A change of separators that can be made: what the episode becomes, and how that is written down. */
export interface BoundaryPlan {
  readonly before: Episode
  readonly after: Episode
  /** A decision that the pipeline obeys, where one does it; else the text of the episode file. */
  readonly decision?: WrittenDecision
  readonly text?: string
}

/** What a plan needs besides the sheet. */
export interface BoundaryContext {
  readonly markers: readonly string[]
  /** Whether another story of the show has an address. */
  readonly taken: (slug: string) => boolean
  /** The sheet as it would be with a decision. */
  readonly tried: (decision: WrittenDecision) => Promise<EpisodeSheet>
}

/**
 * Works out a change of separators. The episode file with its heading moved says what is wanted; where a decision makes
 * the pipeline come to the same, that is written, and else the file.
 */
export async function boundaryPlan(
  sheet: EpisodeSheet,
  row: SheetRow,
  verb: BoundaryVerb,
  as: string,
  { markers, taken, tried }: BoundaryContext,
): Promise<BoundaryPlan | { readonly why: string }> {
  const { text, slug } = sheet
  if (text === undefined) return { why: 'There is no episode file yet.' }
  if (verb === 'headline' && as === '') return { why: 'A story needs a headline; write one.' }
  const read = (words: string) => readEpisode(words, `${slug}.md`, { markers }).episode
  const before = read(text)
  if (!before) return { why: 'The episode file has an error; put that right first.' }
  const edit = boundaryEdit(text, sheet.rows, row, verb, headingFor(row, verb, as, before, taken))
  if ('why' in edit) return edit
  const wanted = read(edit.text)
  if (!wanted) return { why: 'The episode file would have an error then; nothing is changed.' }
  for (const decision of candidates(sheet.rows, row, verb, as)) {
    const { next } = await tried(decision)
    const after = next === undefined ? undefined : read(next)
    if (after && isSame(before, wanted, after)) return { before, after, decision }
  }
  return { before, after: wanted, text: edit.text }
}

function headingFor(
  row: SheetRow,
  verb: BoundaryVerb,
  as: string,
  before: Episode,
  taken: BoundaryContext['taken'],
): { readonly headline: string; readonly slug: string; readonly proposed: boolean } {
  if (verb === 'headline') return { headline: as, slug: row.story?.slug ?? '', proposed: false }
  const headline = as || shortened(firstSentence(row.clean?.text ?? ''), 80) || 'A story'
  const own = new Set(before.stories.map(({ slug }) => slug))
  let slug = freeSlug(slugOf(headline), own)
  while (taken(slug)) {
    own.add(slug)
    slug = freeSlug(slugOf(headline), own)
  }
  return { headline, slug, proposed: as === '' }
}

/** The decisions that may do what is wanted. None moves a separator. */
function candidates(
  rows: readonly SheetRow[],
  row: SheetRow,
  verb: BoundaryVerb,
  as: string,
): readonly WrittenDecision[] {
  const first = rows.slice(rows.indexOf(row) + 1).find(({ kind }) => kind === 'paragraph')
  const places = [row.at, first?.at].filter((at): at is string => at !== undefined)
  const stories = { rule: 'structure:stories' }
  const care = { rule: 'structure:care-sections', do: 'section' as const }
  if (verb === 'headline') return places.map((at) => ({ ...stories, at, do: 'headline', as }))
  if (verb === 'join' && row.kind === 'headline') return places.map((at) => ({ ...stories, at, do: 'join' }))
  if (verb === 'join') return places.slice(-1).map((at) => ({ ...care, at, as: 'report' }))
  const own = row.at
  if (own === undefined) return []
  if (verb === 'care') return [{ ...care, at: own, as: 'why-we-care' }]
  if (verb === 'split')
    return [as === '' ? { ...stories, at: own, do: 'split' } : { ...stories, at: own, do: 'headline', as }]
  return []
}

/** Whether two changes come to the same, but for the headline and address of a story that is new. */
function isSame(before: Episode, one: Episode, other: Episode): boolean {
  const known = new Set(before.stories.map(({ slug }) => slug))
  const shape = (episode: Episode): string =>
    JSON.stringify([
      episode.title,
      episode.stories.map(({ slug, headline }) => (known.has(slug) ? [slug, headline] : 'new')),
      episodeParagraphs(episode).map(({ id, story = '', section }) => [
        id,
        episode.stories.findIndex(({ slug }) => slug === story),
        section,
      ]),
    ])
  return shape(one) === shape(other)
}

function firstSentence(text: string): string {
  const [first] = sentenceSpans(text)
  return first ? text.slice(first.start, first.end).replace(/[.!?…]+$/, '') : text
}
