import { hash } from 'node:crypto'
import type { Context } from 'hono'
import { fileFor } from '../../content/show-folder.ts'
import type { OpenDesk } from '../open-desk.ts'
import { filledPage } from '../page.ts'
import type { SaveAnswer } from '../save-change.ts'
import { type DeskEnv, page, wantsJson } from '../screen.ts'
import { seenHash } from '../seen-edit.ts'
import { undoStack } from '../undo-stack.ts'
import type { BoundaryVerb } from './boundary-edit.ts'
import type { EpisodeSheet } from './episode-sheet.ts'
import { rowOf } from './open-episode.ts'
import { rowView, rowViews } from './row-view.ts'

/** What stands in the panel beside the rows, besides what can be done with the row. */
export interface PanelSaid {
  readonly at?: string | undefined
  /** Said above the buttons. */
  readonly notice?: string
  /** A write failed. */
  readonly failed?: string
  /** A change of separators with what it does, not made yet. */
  readonly plan?: {
    readonly verb: BoundaryVerb
    readonly title: string
    readonly as: string
    readonly asks: boolean
    readonly sentences: readonly string[]
    readonly why?: string
    readonly file?: string
    readonly over?: boolean
  }
  /** Something that needs a second word. */
  readonly sure?: {
    readonly why: string
    readonly action: string
    readonly verb: string
    readonly button: string
  }
  readonly name?: object
}

/** The address of an episode's screen, at a row. */
export function episodeAddress(slug: string, at?: string): string {
  return at === undefined ? `/episodes/${slug}` : `/episodes/${slug}?at=${encodeURIComponent(at)}#${at}`
}

/** Answers with the screen of an episode, or with its panel where the desk's script asks. */
export function answerEpisode(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  sheet: EpisodeSheet,
  said: PanelSaid,
): Response {
  const view = viewOf(sheet, said)
  const status = said.failed === undefined ? (said.sure || said.plan?.why ? 409 : 200) : 507
  if (wantsJson(context)) {
    const { done, undone } = undoStack(desk.journal.changes)
    const html = filledPage('episode-panel.njk', {
      ...view,
      token: context.get('session').token,
      last: done.slice(-10).toReversed(),
      canRedo: undone.length > 0,
    })
    // What only asks has the address of the row: loading it again asks for nothing.
    const url = episodeAddress(sheet.slug, view.row?.id)
    return context.json({ html, said: said.failed ?? said.notice ?? '', url }, status === 409 ? 200 : status)
  }
  return page(
    context,
    desk,
    {
      template: 'episode.njk',
      title: sheet.title,
      here: '/episodes',
      scripts: ['fresh-rows.ts', 'episode.ts', 'words.ts'],
      status,
    },
    { ...view, rows: rowViews(sheet), stories: storiesOf(sheet) },
  )
}

function viewOf(sheet: EpisodeSheet, said: PanelSaid) {
  const row = rowOf(sheet, said.at)
  const { slug, title, date, transcript, trouble, text, early = false } = sheet
  return {
    ...{ slug, title, date, transcript, trouble, said, early },
    file: fileFor('episodes', slug),
    ...(row && { row: rowView(row) }),
    seen: seenHash(text),
    print: hash('sha256', JSON.stringify([sheet.rows, early])).slice(0, 12),
    cuts: sheet.rows.filter(({ kind }) => kind === 'cut').length,
    back: episodeAddress(slug, row?.id).replace(/#.*$/, ''),
  }
}

function storiesOf({ rows }: EpisodeSheet): readonly object[] {
  return rows.flatMap(({ id, story }) => (story ? [{ id, ...story }] : []))
}

/** Answers where there is no such episode. */
export function unknownEpisode(context: Context<DeskEnv>, desk: OpenDesk): Response {
  return page(
    context,
    desk,
    { template: 'episodes.njk', title: 'No such episode', here: '/episodes', status: 404 },
    { unknown: true },
  )
}

/** What the panel says of a save. */
export function saidOf(answer: SaveAnswer): Pick<PanelSaid, 'notice' | 'failed'> {
  if (answer.outcome === 'failed') return { failed: answer.why }
  if (answer.outcome === 'refused') return { notice: answer.why }
  if (answer.outcome === 'same') return { notice: 'The file says so already.' }
  const { what, on, files } = answer.change
  const where = files.map(({ path }) => `content/${path}`).join(' and ')
  return { notice: `${what}. Saved ${new Date(on).toLocaleTimeString('en-GB')} in ${where}.` }
}
