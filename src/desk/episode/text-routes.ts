import type { Context } from 'hono'
import { readText } from '../../content/files.ts'
import { fileFor } from '../../content/show-folder.ts'
import { mergedLines } from '../conflict/merged-lines.ts'
import { dropSettlings } from '../conflict/settlings.ts'
import { markedPair } from '../item-view.ts'
import type { OpenDesk } from '../open-desk.ts'
import { filledPage } from '../page.ts'
import { type DeskApp, type DeskEnv, field, page, wantsJson } from '../screen.ts'
import { seenEdit, seenHash } from '../seen-edit.ts'
import { answerEpisode, episodeAddress, saidOf, unknownEpisode } from './episode-page.ts'
import type { EpisodeSheet } from './episode-sheet.ts'
import { openEpisode } from './open-episode.ts'
import { placeOfPassage } from './passage-place.ts'
import { dropDraft, keepDraft, readDraft, typedAddress } from './text-draft.ts'
import { asShown, type TextEdit, textEdit, textFaults, wholeText } from './text-edit.ts'

/**
 * `/episodes/<slug>/text` is where words are edited: those of a passage (`at`), or the whole file. What is typed is kept
 * as a draft until it is saved; where somebody else changed the same words meanwhile, both are shown.
 */
export function textRoutes(app: DeskApp, desk: OpenDesk): void {
  const { own } = desk.place
  app.get('/episodes/:slug/text', async (context) => {
    const sheet = await openEpisode(desk, context.req.param('slug'))
    if (!sheet || sheet.text === undefined) return unknownEpisode(context, desk)
    const at = context.req.query('at') ?? ''
    return shown(context, desk, sheet, formOf(sheet, at, own))
  })
  app.post('/episodes/:slug/text', async (context) => {
    const sheet = await openEpisode(desk, context.req.param('slug'))
    if (!sheet || sheet.text === undefined) return unknownEpisode(context, desk)
    if (field(context, 'drop') !== '') {
      dropDraft(own, sheet.slug, field(context, 'at'))
      dropSettlings(own, typedAddress(sheet.slug, field(context, 'at')))
      return context.redirect(episodeAddress(sheet.slug, field(context, 'at') || undefined), 303)
    }
    return saved(context, desk, sheet)
  })
  app.post('/episodes/:slug/draft', (context) => {
    const slug = context.req.param('slug')
    if (readText(desk.folder, fileFor('episodes', slug)).text === undefined) return context.notFound()
    const [at, text, was, seen] = ['at', 'text', 'was', 'seen'].map((name) => field(context, name))
    const kept = { text: asShown(text ?? ''), was: asShown(was ?? ''), seen: seen ?? '' }
    if (kept.text === kept.was) dropDraft(own, slug, at ?? '')
    else keepDraft(own, slug, at ?? '', { ...kept, on: desk.place.now().toISOString() })
    return context.body(null, 204)
  })
}

/** A form for words: what they were, what they are to be. */
interface TextForm {
  readonly at: string
  readonly was: string
  readonly text: string
  readonly seen: string
  readonly start: number
  /** When the draft was typed that it shows, ISO. */
  readonly draft?: string
}

function formOf({ rows, slug, text = '' }: EpisodeSheet, at: string, own: string): TextForm {
  const clean = rows.find(({ id }) => id === at)?.clean
  const was = asShown(clean ? text.slice(clean.start, clean.end) : text)
  const form = { at: clean ? at : '', was, text: was, seen: seenHash(text), start: clean?.start ?? 0 }
  const draft = readDraft(own, slug, form.at)
  if (!draft || draft.text === was) return form
  return { ...form, text: draft.text, was: draft.was, seen: draft.seen, draft: draft.on }
}

interface TextSaid {
  readonly faults?: readonly string[]
  readonly failed?: string
  readonly theirs?: string
}

function shown(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  sheet: EpisodeSheet,
  form: TextForm,
  said: TextSaid = {},
): Response {
  const { slug, title, trouble } = sheet
  const { theirs } = said
  const status = said.failed !== undefined ? 507 : theirs !== undefined ? 409 : said.faults ? 422 : 200
  const view = {
    ...{ slug, form, said, trouble, file: fileFor('episodes', slug), token: context.get('session').token },
    episode: title,
    ...(theirs !== undefined && {
      pair: markedPair(theirs, form.text),
      apart: `/conflicts/${typedAddress(slug, form.at)}`,
    }),
    back: episodeAddress(slug, form.at || undefined),
    readonly: trouble.length > 0 && sheet.rows.every(({ clean }) => clean === undefined),
  }
  if (wantsJson(context)) return context.json({ html: filledPage('episode-words.njk', view), words: true })
  const about = { template: 'episode-text.njk', title: `Words of ${title}`, here: '/episodes' }
  return page(context, desk, { ...about, scripts: ['words.ts'], status }, view)
}

async function saved(context: Context<DeskEnv>, desk: OpenDesk, sheet: EpisodeSheet): Promise<Response> {
  const { slug, markers, text: now = '' } = sheet
  const form: TextForm = {
    at: field(context, 'at'),
    was: asShown(field(context, 'was')),
    text: asShown(field(context, 'text')),
    seen: field(context, 'seen'),
    start: Number(field(context, 'start')) || 0,
  }
  const conflict = (): Response => {
    keepDraft(desk.place.own, slug, form.at, {
      ...{ text: form.text, was: form.was, seen: form.seen, on: desk.place.now().toISOString() },
    })
    const theirs = form.at === '' ? undefined : placeOfPassage(sheet, form.at, form)
    // The whole text, and a passage that is gone, are put together on a page of their own.
    if (!theirs || theirs.start === theirs.end) {
      const url = `/conflicts/${typedAddress(slug, form.at)}`
      return wantsJson(context) ? context.json({ url, leave: true }) : context.redirect(url, 303)
    }
    // What stands there now is what the next try goes over: it has been shown.
    const was = asShown(now.slice(theirs.start, theirs.end))
    const next = { ...form, was, start: theirs.start, seen: seenHash(now) }
    return shown(context, desk, sheet, next, { theirs: was })
  }
  const edit = form.at === '' ? wholeEdit(now, form) : textEdit(now, form.was, form.text, form.start)
  if (edit.outcome === 'gone') return conflict()
  const faults = textFaults(edit.text, slug, markers)
  if (faults.length > 0) return shown(context, desk, sheet, form, { faults })
  const answer = desk.save({
    what:
      form.at === ''
        ? `Edited the words of ${slug}`
        : `Edited: ${form.text.replace(/\s+/g, ' ').slice(0, 60)}`,
    slug,
    // What still stands in the file as it was shown is changed in the file as it is now.
    edits: [seenEdit(fileFor('episodes', slug), seenHash(now), edit.text)],
  })
  if (answer.outcome === 'failed') return shown(context, desk, sheet, form, { failed: answer.why })
  if (answer.outcome === 'refused') return conflict()
  dropDraft(desk.place.own, slug, form.at)
  const after = (await openEpisode(desk, slug)) ?? sheet
  const at = rowAt(after, form)
  if (wantsJson(context)) return answerEpisode(context, desk, after, { at, ...saidOf(answer) })
  return context.redirect(episodeAddress(slug, at), 303)
}

/** The whole text over what others have saved meanwhile, where no passage was changed by both. */
function wholeEdit(now: string, { was, text, seen }: TextForm): TextEdit {
  if (seenHash(now) === seen) return { outcome: 'text', text: wholeText(now, text) }
  if (seen === '' || was === '') return { outcome: 'gone' }
  const merged = mergedLines(was, asShown(now), text)
  return merged.conflicts.length > 0
    ? { outcome: 'gone' }
    : { outcome: 'text', text: wholeText(now, merged.text) }
}

/** The row in which the words stand that were saved: its id is made of them. */
function rowAt({ rows, text = '' }: EpisodeSheet, form: TextForm): string | undefined {
  if (form.at === '') return undefined
  const found = rows.find(({ clean }) => clean && asShown(text.slice(clean.start, clean.end)) === form.text)
  return (found ?? rows.find(({ clean }) => clean && clean.start >= form.start))?.id
}
