import type { Context } from 'hono'
import { withApart } from '../../content/registry-lines.ts'
import { nearPairs } from '../../tag/near-pairs.ts'
import { decide } from '../decide.ts'
import { saidOf } from '../episode/episode-page.ts'
import type { OpenDesk } from '../open-desk.ts'
import type { QueueItem } from '../queue-item.ts'
import { registryEdit } from '../registry-edit.ts'
import { hashOf, type SaveAnswer } from '../save-change.ts'
import { type DeskEnv, field, wantsJson } from '../screen.ts'
import { answerPart, type EntitySaid } from './answered-page.ts'
import { type NameQuote, nameQuotes } from './name-quotes.ts'
import { entityAt, type NamesAtHand, namesAtHand, pageOf } from './names-at-hand.ts'
import { reachOf, reachWords } from './reached-episodes.ts'
import { typeNames } from './type-names.ts'

type Asked = Context<DeskEnv>

/** Pairs on one page. */
const perPage = 10
/** Episodes that each of the two names is quoted from. */
const mostQuoted = 2

/** One of two names that are spelled alike. */
interface Side {
  readonly id: string
  readonly name: string
  readonly type: string
  /** "14 times in 6 episodes". */
  readonly reach: string
  readonly href?: string
  readonly page?: string | undefined
  readonly quotes: readonly (string | NameQuote)[]
}

/** Two names that may be one. With an item: the first is new and the queue asks about it too. */
interface AlikePair {
  readonly item?: string
  readonly sides: readonly [Side, Side]
}

/** `GET /spellings`: names that are spelled alike, those that nobody has looked at first. */
export function spellingsPage(context: Asked, desk: OpenDesk, said: EntitySaid = {}): Response {
  const names = namesAtHand(desk)
  const total = desk.index.count({ kind: 'merge' }) + nearPairs(names.lexicon).length
  const from = Math.max(0, Number.parseInt(context.req.query('from') ?? '0', 10) || 0)
  const pairs = pairsFrom(desk, names, from)
  const at = (place: number) => (place === 0 ? '/spellings' : `/spellings?from=${place}`)
  const view = {
    ...said,
    ...{ total, pairs, from },
    print: hashOf(JSON.stringify(pairs)).slice(0, 12),
    ...(from > 0 && { before: at(Math.max(0, from - 1)) }),
    ...(from + 1 < total && { after: at(from + 1) }),
  }
  return answerPart(
    context,
    desk,
    names,
    { template: 'spellings', title: 'Near-spellings', url: at(from) },
    view,
  )
}

/** `POST /spellings`: the same, or different; what is different is never asked again. */
export async function spellingsDeed(context: Asked, desk: OpenDesk): Promise<Response> {
  const answer = await answered(context, desk)
  if (typeof answer === 'string') return spellingsPage(context, desk, { notice: answer })
  const said = saidOf(answer)
  if (answer.outcome === 'saved' && !wantsJson(context)) return context.redirect('/spellings', 303)
  return spellingsPage(context, desk, said)
}

async function answered(context: Asked, desk: OpenDesk): Promise<SaveAnswer | string> {
  const verb = field(context, 'do')
  const id = field(context, 'item')
  const item = id === '' ? undefined : (desk.index.item(id) ?? desk.settledItem(id))
  if (id !== '') {
    if (!item) return 'This was decided already; nothing was written.'
    return decide(desk, item, { say: verb === 'same' ? 'merge' : verb === 'none' ? 'overrule' : 'agree' })
  }
  const names = namesAtHand(desk)
  const [one, other] = [entityAt(names, field(context, 'one')), entityAt(names, field(context, 'other'))]
  if (!one || !other || verb !== 'different') return 'These two are not there any more; nothing was written.'
  return desk.save({
    what: `Different: ${one.name} and ${other.name}`,
    edits: [registryEdit((text) => withApart(text, one.id, other.id))],
  })
}

function pairsFrom(desk: OpenDesk, names: NamesAtHand, from: number): readonly AlikePair[] {
  const waiting = desk.index.count({ kind: 'merge' })
  const items = from < waiting ? desk.index.items({ kind: 'merge' }, from, perPage) : []
  const start = Math.max(0, from - waiting)
  const known = nearPairs(names.lexicon).slice(start, start + perPage - items.length)
  return [
    ...items.map((item): AlikePair => {
      return { item: item.id, sides: [newSide(item), sideOf(desk, names, item.name?.into ?? '')] }
    }),
    ...known.map(({ one, other }): AlikePair => {
      return { sides: [sideOf(desk, names, one), sideOf(desk, names, other)] }
    }),
  ]
}

function newSide({ name }: QueueItem): Side {
  const { name: words = '', type = 'ORG', seen = '', quotes = [] } = name ?? {}
  return { id: words, name: words, type: typeNames[type], reach: seen, quotes }
}

function sideOf(desk: OpenDesk, names: NamesAtHand, id: string): Side {
  const entity = entityAt(names, id)
  if (!entity) return { id, name: id, type: '', reach: 'no such name any more', quotes: [] }
  return {
    ...{ id: entity.id, name: entity.name, type: typeNames[entity.type], href: `/entities/${entity.id}` },
    reach: reachWords(reachOf(names, entity.id)),
    page: pageOf(entity, names.counts.get(entity.id)),
    quotes: nameQuotes(desk, names, entity.id, 0, mostQuoted).flatMap(({ quotes }) => quotes.slice(0, 1)),
  }
}
