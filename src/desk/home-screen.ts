import type { Context } from 'hono'
import { listFiles } from '../content/files.ts'
import { places } from '../content/show-folder.ts'
import type { OpenDesk } from './open-desk.ts'
import { type ItemKind, isSure, kindNames, kindQuestions } from './queue-item.ts'
import { queueAddress } from './queue-screen.ts'
import { type DeskEnv, field, page, type Screen, wantsJson } from './screen.ts'

/** Episodes with questions that the page lists; with more, the queue is the way to them. */
const mostEpisodes = 60
/** Editions that it lists, the newest first. */
const mostEditions = 6

/** Home: what waits, by episode and edition, and the place where a raw transcript comes in. */
export const homeScreen: Screen = {
  routes(app, desk) {
    app.get('/', (context) => shown(context, desk, {}))
    app.post('/transcripts', (context) => brought(context, desk))
  },
}

interface Brought {
  readonly why?: string
  readonly asked?: string
  readonly text?: string
  readonly name?: string
  readonly date?: string
  readonly taken?: string
}

function shown(
  context: Context<DeskEnv>,
  desk: OpenDesk,
  form: Brought,
  status: 200 | 422 | 507 = 200,
): Response {
  const { episodes, more } = desk.index.asking(mostEpisodes)
  const kinds = waitingKinds(desk)
  const editions = listFiles(desk.folder, places.editions, ['.md']).toReversed()
  const about = { template: 'home.njk', title: 'Home', here: '/', scripts: ['drop.ts'], status }
  return page(context, desk, about, {
    form: { ...form, taken: form.taken ?? context.req.query('taken') },
    episodes: episodes.map((one) => ({ ...one, href: queueAddress({ slug: one.slug }) })),
    more,
    asked: kinds.filter(({ sure }) => !sure),
    sure: kinds.filter(({ sure }) => sure),
    editions: editions.slice(0, mostEditions).map((path) => path.slice(places.editions.length + 1, -3)),
  })
}

/** The kinds of which something waits, with what is asked about them. */
function waitingKinds(desk: OpenDesk) {
  const counts = desk.index.countByKind({})
  return (Object.keys(kindNames) as ItemKind[]).flatMap((kind) => {
    const count = counts.get(kind) ?? 0
    const about = { name: kindNames[kind], question: kindQuestions[kind], href: queueAddress({ kind }) }
    return count === 0 ? [] : [{ ...about, count, sure: isSure(kind) }]
  })
}

async function brought(context: Context<DeskEnv>, desk: OpenDesk): Promise<Response> {
  const given = context.get('fields').file
  const file = given instanceof File && given.size > 0 ? given : undefined
  const form = {
    text: field(context, 'text'),
    name: field(context, 'name').trim(),
    date: field(context, 'date'),
  }
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : Buffer.from(form.text)
  // All readers are loaded with it, which the start need not wait for.
  const { newTranscript } = await import('./new-transcript.ts')
  const answer = newTranscript(desk.folder, {
    bytes,
    file: file?.name ?? '',
    name: form.name,
    date: form.date,
  })
  if (answer.outcome !== 'written') {
    const asked = answer.outcome === 'asked' ? answer.what : ''
    return shown(context, desk, { ...form, why: answer.why, asked }, answer.outcome === 'failed' ? 507 : 422)
  }
  desk.remake([answer.path], true)
  const url = `/?taken=${encodeURIComponent(answer.path.slice(places.transcripts.length + 1))}`
  return wantsJson(context) ? context.json({ url }) : context.redirect(url, 303)
}
