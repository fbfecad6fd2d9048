import type { Context } from 'hono'
import type { WrittenDecision } from '../../content/decision-lines.ts'
import { fileFor } from '../../content/show-folder.ts'
import type { Decision } from '../../model/decision.ts'
import { decisionEdit, decisionsFile } from '../decision-edit.ts'
import type { OpenDesk } from '../open-desk.ts'
import type { FileEdit } from '../save-change.ts'
import { type DeskApp, type DeskEnv, field, wantsJson } from '../screen.ts'
import { seenEdit, seenHash } from '../seen-edit.ts'
import type { BoundaryVerb } from './boundary-edit.ts'
import { type BoundaryPlan, boundaryPlan } from './boundary-plan.ts'
import { changeEffect } from './change-effect.ts'
import { answerEpisode, episodeAddress, type PanelSaid, saidOf, unknownEpisode } from './episode-page.ts'
import type { EpisodeSheet, SheetRow } from './episode-sheet.ts'
import { editionsTelling, openEpisode, sameRow, takenElsewhere } from './open-episode.ts'

const titles: Readonly<Record<BoundaryVerb, string>> = {
  up: 'Begin one paragraph earlier',
  down: 'Begin one paragraph later',
  split: 'A new story begins here',
  care: 'Why we care begins here',
  join: 'Take the separator out',
  headline: 'Another headline',
}

/**
 * `GET /episodes/<slug>/change` shows what a change of separators would do, `POST` makes it. What was shown is what is
 * made: where the episode has changed in between the effect is shown anew.
 */
export function boundaryRoutes(app: DeskApp, desk: OpenDesk): void {
  app.get('/episodes/:slug/change', async (context) => {
    const query = (name: string): string => context.req.query(name) ?? ''
    const asked = { at: query('at'), verb: query('do'), as: query('as').trim() }
    const sheet = await openEpisode(desk, context.req.param('slug'))
    if (!sheet) return unknownEpisode(context, desk)
    return shown(context, desk, sheet, asked)
  })
  app.post('/episodes/:slug/change', async (context) => {
    const sheet = await openEpisode(desk, context.req.param('slug'))
    if (!sheet) return unknownEpisode(context, desk)
    const asked = { at: field(context, 'at'), verb: field(context, 'do'), as: field(context, 'as').trim() }
    if (field(context, 'look') !== '') return shown(context, desk, sheet, asked)
    return changed(context, desk, sheet, asked)
  })
}

interface Asked {
  readonly at: string
  readonly verb: string
  readonly as: string
}

type Found = { readonly row: SheetRow; readonly verb: BoundaryVerb; readonly plan: BoundaryPlan }

async function planned(
  desk: OpenDesk,
  sheet: EpisodeSheet,
  { at, verb: word, as }: Asked,
): Promise<Found | { readonly row?: SheetRow; readonly verb?: BoundaryVerb; readonly why: string }> {
  const row = sheet.rows.find(({ id }) => id === at)
  const verb = (Object.keys(titles) as BoundaryVerb[]).find((one) => one === word)
  if (!row || !verb) return { why: 'This is not as it was; nothing was changed.' }
  const plan = await boundaryPlan(sheet, row, verb, as, {
    markers: sheet.markers,
    taken: takenElsewhere(desk, sheet.slug),
    tried: async (decision) =>
      (await openEpisode(desk, sheet.slug, { extra: [decision as Decision] })) ?? sheet,
  })
  if ('why' in plan) return { row, verb, ...plan }
  const { why } = changeEffect(plan.before, plan.after, () => [])
  return why === undefined ? { row, verb, plan } : { row, verb, why }
}

async function shown(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  sheet: EpisodeSheet,
  asked: Asked,
  notice?: string,
): Promise<Response> {
  const row = sheet.rows.find(({ id }) => id === asked.at)
  const as = asked.verb === 'headline' && asked.as === '' ? (row?.story?.headline ?? '') : asked.as
  const found = await planned(desk, sheet, { ...asked, as })
  if (!found.row || !found.verb)
    return answerEpisode(context, desk, sheet, { at: asked.at, notice: 'why' in found ? found.why : '' })
  const about = {
    verb: found.verb,
    title: titles[found.verb],
    as,
    asks: found.verb === 'headline' || found.verb === 'split',
  }
  const plan: PanelSaid['plan'] =
    'why' in found
      ? { ...about, sentences: [], why: found.why }
      : {
          ...about,
          sentences: changeEffect(found.plan.before, found.plan.after, editionsTelling(desk, sheet.slug))
            .sentences,
          file: found.plan.decision ? decisionsFile(sheet.slug) : fileFor('episodes', sheet.slug),
        }
  return answerEpisode(context, desk, sheet, { at: asked.at, plan, ...(notice !== undefined && { notice }) })
}

async function changed(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  sheet: EpisodeSheet,
  asked: Asked,
): Promise<Response> {
  const seen = field(context, 'seen')
  if (seenHash(sheet.text) !== seen)
    return shown(
      context,
      desk,
      sheet,
      asked,
      'The episode has changed since; this is what the change would do now.',
    )
  const found = await planned(desk, sheet, asked)
  if ('why' in found) return shown(context, desk, sheet, asked)
  const { row, verb, plan } = found
  const answer = desk.save({
    what: `${titles[verb]}: ${asked.as || row.story?.headline || row.section?.heading || row.clean?.text.slice(0, 60) || ''}`,
    slug: sheet.slug,
    edits: [editOf(sheet.slug, seen, plan)],
  })
  const done = answer.outcome === 'saved' || answer.outcome === 'same'
  const now = done ? ((await openEpisode(desk, sheet.slug)) ?? sheet) : sheet
  const at = sameRow(sheet, row, now)
  if (done && !wantsJson(context)) return context.redirect(episodeAddress(sheet.slug, at), 303)
  return answerEpisode(context, desk, now, { at, ...saidOf(answer) })
}

function editOf(slug: string, seen: string, { decision, text }: BoundaryPlan): FileEdit {
  // What was decided about the same passage before has been shown as it is, with the change that replaces it.
  if (decision) return decisionEdit(slug, [decision satisfies WrittenDecision], true)
  return seenEdit(fileFor('episodes', slug), seen, text)
}
