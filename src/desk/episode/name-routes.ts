import { nameKinds } from '../name-kinds.ts'
import type { OpenDesk } from '../open-desk.ts'
import { type DeskApp, field, wantsJson } from '../screen.ts'
import { answerEpisode, episodeAddress, saidOf, unknownEpisode } from './episode-page.ts'
import type { EpisodeSheet } from './episode-sheet.ts'
import { type CalledName, type NameVerb, nameCall } from './name-call.ts'
import { nameReach } from './name-reach.ts'
import { openEpisode } from './open-episode.ts'

const verbs: readonly NameVerb[] = ['type', 'into', 'not-here', 'nowhere']

/** `GET /episodes/<slug>/name` shows a name with its reach, `POST` says what it is. */
export function nameRoutes(app: DeskApp, desk: OpenDesk): void {
  app.get('/episodes/:slug/name', async (context) => {
    const sheet = await openEpisode(desk, context.req.param('slug'), { early: true })
    if (!sheet) return unknownEpisode(context, desk)
    const query = (one: string): string => context.req.query(one) ?? ''
    const called = calledIn(sheet, query('at'), query('name').trim(), query('id'))
    return answerEpisode(context, desk, sheet, { at: query('at'), name: panelOf(desk, sheet, called) })
  })
  app.post('/episodes/:slug/name', async (context) => {
    const sheet = await openEpisode(desk, context.req.param('slug'))
    if (!sheet) return unknownEpisode(context, desk)
    const at = field(context, 'at')
    const called = calledIn(sheet, at, field(context, 'name').trim(), field(context, 'id'))
    const [word = '', as = field(context, 'as').trim()] = field(context, 'do').split(':')
    const verb = verbs.find((one) => one === word) ?? 'type'
    const wish = await nameCall(sheet.slug, called, verb, as)
    const name = panelOf(desk, sheet, called)
    if ('why' in wish) return answerEpisode(context, desk, sheet, { at, name, notice: wish.why })
    const answer = desk.save({ ...wish, slug: sheet.slug })
    const said = saidOf(answer)
    if (answer.outcome !== 'saved') return answerEpisode(context, desk, sheet, { at, name, ...said })
    if (!wantsJson(context)) return context.redirect(episodeAddress(sheet.slug, at), 303)
    return answerEpisode(context, desk, (await openEpisode(desk, sheet.slug)) ?? sheet, { at, ...said })
  })
}

function calledIn({ rows }: EpisodeSheet, at: string, name: string, id: string): CalledName {
  const row = rows.find((one) => one.id === at)
  const found = row?.clean?.names.find(
    ({ start, end, id: own }) => own === id && row.clean?.text.slice(start, end) === name,
  )
  if (!found) return { name }
  const { type, reviewed, from } = found
  return { name, id, type, reviewed, from }
}

function panelOf(desk: OpenDesk, { slug, rows }: EpisodeSheet, called: CalledName): object {
  const known = new Map(
    rows
      .flatMap(({ clean }) => clean?.names ?? [])
      .map(({ id, name, reviewed }) => [id, { id, name, reviewed }]),
  )
  return {
    ...called,
    ...nameReach(desk, slug, called.name),
    kinds: nameKinds.map(([letter, label], at) => ({ letter, label, key: String(at + 1) })),
    others: [...known.values()]
      .filter(({ id, reviewed }) => reviewed && id !== called.id)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
