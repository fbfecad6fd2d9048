import type { Context } from 'hono'
import { fieldsIn } from '../../content/registry-lines.ts'
import { entityTypes } from '../../model/entity.ts'
import { nearPairs } from '../../tag/near-pairs.ts'
import { saidOf } from '../episode/episode-page.ts'
import type { OpenDesk } from '../open-desk.ts'
import { hashOf } from '../save-change.ts'
import { type DeskEnv, field, wantsJson } from '../screen.ts'
import { answerPart, type EntitySaid } from './answered-page.ts'
import {
  type EntityPlan,
  fieldsPlan,
  fieldsPrint,
  ignorePlan,
  mergePlan,
  type NoPlan,
} from './entity-plan.ts'
import { meantEntities } from './meant-entities.ts'
import { nameQuotes } from './name-quotes.ts'
import { nameRows, namesAddress, nameWish, orders, sources } from './name-rows.ts'
import {
  entityAt,
  mergedEntity,
  type NamesAtHand,
  namesAtHand,
  pageOf,
  type SeenEntity,
} from './names-at-hand.ts'
import { reachOf, reachWords } from './reached-episodes.ts'
import { type FormFields, fieldsFrom, formFields } from './sent-fields.ts'
import { typeNames } from './type-names.ts'

export { overruledPage } from './overruled-page.ts'
export { rulesDeed, rulesPage } from './rules-page.ts'
export { spellingsDeed, spellingsPage } from './spellings-page.ts'

type Asked = Context<DeskEnv>

/** Episodes of which a page shows the mentions. */
const episodesPerPage = 10

/** `GET /entities`: the table of names, filtered, sorted, a hundred on a page. */
export function namesPage(context: Asked, desk: OpenDesk): Response {
  const names = namesAtHand(desk)
  const wish = nameWish((name) => context.req.query(name))
  const { rows, total, pages, page } = nameRows(names, wish)
  const address = (other: Partial<typeof wish>) => namesAddress({ ...wish, page: 1, ...other })
  const view = {
    ...{ wish, rows, total, pages, page, typeNames },
    types: entityTypes.map((type) => ({ type, name: typeNames[type] })),
    sorts: orders.map((by) => ({ by, href: address({ by }) })),
    sources: sources.map((from) => ({ from, href: address({ from }), here: from === wish.from })),
    print: hashOf(JSON.stringify([rows, total, names.left > 0])).slice(0, 12),
    ...(page > 1 && { before: address({ page: page - 1 }) }),
    ...(page < pages && { after: address({ page: page + 1 }) }),
  }
  return answerPart(
    context,
    desk,
    names,
    { template: 'names', title: 'Entities', url: address({ page }) },
    view,
  )
}

/** What is shown on the page of a name besides the name. */
interface Shown extends EntitySaid {
  readonly form?: FormFields
  readonly plan?: (EntityPlan | NoPlan) & {
    readonly title: string
    readonly verb: string
    readonly into?: string
  }
  readonly candidates?: readonly SeenEntity[]
}

/** `GET /entities/<id>`: one name; `do=ignore` and `do=merge&into=` show what that would do. */
export function entityPage(context: Asked, desk: OpenDesk, id: string): Response {
  const names = namesAtHand(desk)
  const entity = entityAt(names, id)
  if (!entity) return unknown(context, desk, names)
  if (entity.id !== id && !wantsJson(context)) return context.redirect(addressOf(entity.id), 303)
  const query = (name: string): string => context.req.query(name) ?? ''
  return shown(context, desk, entity.id, planned(names, entity, query('do'), query('into').trim()))
}

/** `POST /entities/<id>`: shows what the fields would do, or makes a change that was shown. */
export function entityDeed(context: Asked, desk: OpenDesk, id: string): Response {
  const names = namesAtHand(desk)
  const entity = entityAt(names, id)
  if (!entity) return unknown(context, desk, names)
  const verb = field(context, 'do')
  const said =
    verb === 'fields'
      ? withForm(context, names, entity)
      : planned(names, entity, verb, field(context, 'into').trim())
  const { plan } = said
  if (!plan || 'why' in plan)
    return shown(context, desk, entity.id, plan ? { ...said, notice: plan.why } : said)
  if (plan.asks && field(context, 'step') !== 'make') return shown(context, desk, entity.id, said)
  const { what, edits } = plan
  const answer = desk.save({ what, edits })
  const told = saidOf(answer)
  if (answer.outcome === 'refused' || answer.outcome === 'failed')
    return shown(context, desk, entity.id, { ...told, ...(said.form && { form: said.form }) })
  const now = entityAt(namesAtHand(desk), entity.id) ?? entity
  if (!wantsJson(context)) return context.redirect(addressOf(now.id), 303)
  return shown(context, desk, now.id, told)
}

function planned(names: NamesAtHand, entity: SeenEntity, verb: string, into: string): Shown {
  if (verb === 'ignore') return { plan: { ...ignorePlan(names, entity), title: 'Nowhere a name', verb } }
  if (verb !== 'merge') return {}
  // Of two that are one already, the other one is to stay.
  const before = mergedEntity(names, into, entity.id)
  const candidates = before ? [before] : meantEntities(names, into).filter(({ id }) => id !== entity.id)
  const [one, ...more] = candidates
  if (one && more.length === 0)
    return {
      plan: { ...mergePlan(names, entity, one), title: `The same as “${one.name}”`, verb, into: one.id },
    }
  return {
    candidates,
    notice: one
      ? `“${into}” may be several; choose one.`
      : into === ''
        ? 'Which one is it the same as? Write its name or its id.'
        : `No other name has “${into}” in it.`,
  }
}

function withForm(context: Asked, names: NamesAtHand, entity: SeenEntity): Shown {
  const of = (name: string): string => field(context, name)
  const form = {
    ...{ name: of('name'), type: of('type'), subtype: of('subtype'), aliases: of('aliases') },
    ...{ sameAs: of('same-as'), description: of('description'), page: of('page') },
  }
  const fields = fieldsFrom(form, fieldsIn(names.text, entity.id))
  const plan = fieldsPlan(names, entity, fields, of('seen'))
  return { form, plan: { ...plan, title: 'Other fields', verb: 'fields' } }
}

function shown(context: Asked, desk: OpenDesk, id: string, said: Shown): Response {
  const names = namesAtHand(desk)
  const entity = entityAt(names, id)
  if (!entity) return unknown(context, desk, names)
  const count = names.counts.get(id)
  const from = Math.max(0, Number.parseInt(context.req.query('from') ?? '0', 10) || 0)
  const own = fieldsIn(names.text, id)
  const reach = reachOf(names, id)
  const url = addressOf(id)
  const view = {
    ...said,
    ...{ entity, count, types: entityTypes.map((type) => ({ type, name: typeNames[type] })), typeNames },
    inRegistry: own !== undefined,
    address: pageOf(entity, count),
    reach: reachWords(reach),
    seen: fieldsPrint(names.text, id),
    form: said.form ?? formFields(own ?? { name: entity.name, type: entity.type, subtype: entity.subtype }),
    episodes: nameQuotes(desk, names, id, from, episodesPerPage),
    merged: [...(names.lexicon.merged ?? [])].flatMap(([one]) => mergedEntity(names, one, id) ?? []),
    written: writtenAs(names, id),
    others: othersFor(names, id),
    ...(from > 0 && { newer: `${url}?from=${Math.max(0, from - episodesPerPage)}` }),
    ...(from + episodesPerPage < reach.episodes.length && { older: `${url}?from=${from + episodesPerPage}` }),
  }
  return answerPart(context, desk, names, { template: 'entity', title: entity.name, url }, view)
}

/** So many names are offered while one is typed: those that are spelled alike first, then the most frequent. */
const mostOffered = 200

function othersFor(names: NamesAtHand, id: string): readonly SeenEntity[] {
  const near = nearPairs(names.lexicon).flatMap(({ one, other }) =>
    one === id ? [other] : other === id ? [one] : [],
  )
  const often = [...names.counts].sort(([, a], [, b]) => b.mentions - a.mentions).map(([one]) => one)
  return [...new Set([...near, ...often])]
    .filter((one) => one !== id)
    .slice(0, mostOffered)
    .flatMap((one) => entityAt(names, one) ?? [])
}

/** So many ways to write a name are shown. */
const mostWritten = 20

/** How the name is written where it stands, the most frequent first. */
function writtenAs({ places }: NamesAtHand, id: string): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const [words, count] of (places.get(id) ?? []).flatMap(({ name }) => name.as))
    counts.set(words, (counts.get(words) ?? 0) + count)
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, mostWritten)
}

function unknown(context: Asked, desk: OpenDesk, names: NamesAtHand): Response {
  const about = { template: 'entity', title: 'No such name', url: '/entities' } as const
  return answerPart(context, desk, names, about, { unknown: true }, true)
}

function addressOf(id: string): string {
  return `/entities/${encodeURIComponent(id)}`
}
