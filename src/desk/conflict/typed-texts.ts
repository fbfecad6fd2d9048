import { lineEndsOf, withLineEnds } from '../../content/line-ends.ts'
import { fileFor } from '../../content/show-folder.ts'
import { openEpisode } from '../episode/open-episode.ts'
import { placeOfPassage } from '../episode/passage-place.ts'
import { dropDraft, readDraft } from '../episode/text-draft.ts'
import { asShown, textFaults, wholeText } from '../episode/text-edit.ts'
import type { OpenDesk } from '../open-desk.ts'
import { seenEdit, seenHash } from '../seen-edit.ts'
import { mergedLines } from './merged-lines.ts'
import type { TwoTexts } from './two-texts.ts'

/**
 * Words that were typed at the desk and not saved, since somebody else saved the same passage meanwhile: the draft beside
 * what stands in the file now. `id` is the episode and the passage, `all` for the whole text. Undefined where there is
 * no draft.
 */
export async function typedTexts(desk: OpenDesk, id: string): Promise<TwoTexts | undefined> {
  const [slug = '', at = ''] = id.split('.')
  const sheet = await openEpisode(desk, slug)
  const draft = sheet && readDraft(desk.place.own, slug, at === 'all' ? '' : at)
  if (!sheet || !draft || sheet.text === undefined) return undefined
  const { text, markers, title } = sheet
  const path = fileFor('episodes', slug)
  const place = at === 'all' ? { start: 0, end: text.length } : placeOfPassage(sheet, at, draft)
  const now = at === 'all' ? text : text.slice(place.start, place.end)
  const whole = (words: string): string => {
    if (at === 'all') return wholeText(text, words)
    const { end } = lineEndsOf(text)
    const put = withLineEnds(words, { mark: '', end })
    // Words whose passage is gone become a paragraph of their own.
    const [before, behind] = place.start < text.length ? ['', end + end] : [end, end]
    const isNew = place.start === place.end && put !== ''
    return text.slice(0, place.start) + (isNew ? before + put + behind : put) + text.slice(place.end)
  }
  return {
    ...{ address: `words/${id}`, title, path, slug, text: now },
    mine: 'theirs',
    others: 'Now in the file',
    reason: `You typed these words on ${draft.on.slice(0, 10)} at the desk and they are not saved: somebody else changed the same passages meanwhile. They are kept here until you save or throw them away.`,
    typed: { action: `/episodes/${slug}/text`, at: at === 'all' ? '' : at },
    firstLine: text.slice(0, place.start).split('\n').length,
    merge: (settle) => mergedLines(draft.was, asShown(now), draft.text, settle),
    edits: (words) => [seenEdit(path, seenHash(text), whole(words))],
    faults: (words) => textFaults(whole(words), slug, markers),
    done: () => dropDraft(desk.place.own, slug, at === 'all' ? '' : at),
  }
}
