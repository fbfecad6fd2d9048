import type { WrittenDecision } from '../../content/decision-lines.ts'
import { decisionEdit, decisionsFile, OtherVerdictError, withdrawal } from '../decision-edit.ts'
import type { OpenDesk } from '../open-desk.ts'
import type { FileEdit, SaveAnswer } from '../save-change.ts'
import { type DeskApp, field, wantsJson } from '../screen.ts'
import { answerEpisode, episodeAddress, saidOf, unknownEpisode } from './episode-page.ts'
import type { EpisodeSheet, SheetRow } from './episode-sheet.ts'
import { openEpisode, sameRow } from './open-episode.ts'
import { rowView } from './row-view.ts'

const byHand = 'clean:duplicates'

/** `POST /episodes/<slug>/cut`: keeps what was taken out, or takes a passage out, by a decision. */
export function cutRoutes(app: DeskApp, desk: OpenDesk): void {
  app.post('/episodes/:slug/cut', async (context) => {
    const sheet = await openEpisode(desk, context.req.param('slug'))
    if (!sheet) return unknownEpisode(context, desk)
    const row = sheet.rows.find(({ id }) => id === field(context, 'at'))
    const at = row?.id
    const verb = field(context, 'do')
    if (!row || (verb !== 'keep' && verb !== 'cut'))
      return answerEpisode(context, desk, sheet, {
        at,
        notice: 'This passage is not as it was; nothing was written.',
      })
    const last = verb === 'cut' && field(context, 'sure') !== 'yes' ? lastCopy(sheet, row) : undefined
    if (last !== undefined)
      return answerEpisode(context, desk, sheet, {
        at,
        sure: { why: last, action: 'cut', verb, button: 'Take it out all the same' },
      })
    const answer = decided(desk, sheet, row, verb)
    const done = answer.outcome === 'saved' || answer.outcome === 'same'
    const now = done ? ((await openEpisode(desk, sheet.slug)) ?? sheet) : sheet
    const then = sameRow(sheet, row, now)
    if (done && !wantsJson(context)) return context.redirect(episodeAddress(sheet.slug, then), 303)
    return answerEpisode(context, desk, now, { at: then, ...saidOf(answer) })
  })
}

/** Why no copy of a passage would be left if it were taken out; undefined where one is. */
function lastCopy({ rows }: EpisodeSheet, row: SheetRow): string | undefined {
  const copies = rows.filter(({ cuts }) => cuts.some(({ twin }) => twin === row.id)).length
  if (copies > 0)
    return `${copies === 1 ? 'A copy of this passage was' : `${copies} copies of this passage were`} taken out because this one stays. If it goes too, nobody can read it any more. Keep a copy first, or take this out all the same.`
  const same = rows.filter(({ kind, cutAt }) => kind === 'paragraph' && cutAt === row.cutAt).length
  return same > 1
    ? `These very words stand at ${same} places, and a decision names a passage by its words: all ${same} would go.`
    : undefined
}

/** A decision to the contrary that stands in the file is taken out; where there is none one is written. */
function decided(desk: OpenDesk, { slug }: EpisodeSheet, row: SheetRow, verb: 'keep' | 'cut'): SaveAnswer {
  const wanted: readonly WrittenDecision[] =
    verb === 'cut'
      ? [{ rule: byHand, at: row.cutAt ?? '', do: 'cut' }]
      : row.cuts.filter(({ canKeep }) => canKeep).map(({ rule, at }) => ({ rule, at, do: 'keep' }))
  const edits = wanted.map((one): FileEdit => contraryOr(slug, one))
  const words = rowView(row).label.replace(/^[^:]*: /, '')
  const [first, ...others] = edits
  if (!first) return { outcome: 'refused', why: 'The rule that did this takes no decision.' }
  const to: FileEdit['to'] = (text) => others.reduce((now, edit) => edit.to(now), first.to(text))
  const what = verb === 'keep' ? `Kept: ${words}` : `Taken out: ${words}`
  return desk.save({ what, slug, edits: [{ path: first.path, to }] })
}

function contraryOr(slug: string, decision: WrittenDecision): FileEdit {
  const write = decisionEdit(slug, [decision])
  const take = withdrawal(slug, [decision])
  return {
    path: decisionsFile(slug),
    to: (text) => {
      try {
        return write.to(text)
      } catch (error) {
        if (!(error instanceof OtherVerdictError)) throw error
        // An agreement says that somebody looked, and gives way to a word on the matter.
        return error.theirs.do === 'agree' ? decisionEdit(slug, [decision], true).to(text) : take.to(text)
      }
    },
  }
}
