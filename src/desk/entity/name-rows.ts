import type { EntityType } from '../../model/entity.ts'
import { entityTypes } from '../../model/entity.ts'
import { fold } from '../../words/fold.ts'
import { entityAt, type NamesAtHand, pageOf } from './names-at-hand.ts'
import { typeNames } from './type-names.ts'

/** Rows on one page. */
const perPage = 100

/** What the table can be sorted by. */
export const orders = ['mentions', 'name', 'type', 'episodes', 'stories'] as const
/** Whose names: the registry's, those that the gazetteer or their form gives, those that nobody has looked at. */
export const sources = ['registry', 'known', 'found', 'all'] as const

/** Which names are wanted, and in what order. */
export interface NameWish {
  readonly find: string
  readonly type: EntityType | ''
  readonly from: (typeof sources)[number]
  readonly by: (typeof orders)[number]
  readonly page: number
}

/** A name in the table. */
export interface NameRow {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly mentions: number
  readonly episodes: number
  readonly stories: number
  /** Its address on the site, where it has a page. */
  readonly page?: string
  readonly from: 'registry' | 'known' | 'found'
  readonly href: string
}

/** A page of the table, and how many names there are in all. */
export interface NameRows {
  readonly rows: readonly NameRow[]
  readonly total: number
  readonly pages: number
  readonly page: number
}

/** The wish that an address speaks; what it does not say or says wrongly is as it is at first. */
export function nameWish(query: (name: string) => string | undefined): NameWish {
  const one = <Value extends string>(all: readonly Value[], name: string, first: Value): Value =>
    all.find((value) => value === query(name)) ?? first
  return {
    find: (query('find') ?? '').trim().slice(0, 200),
    type: one<EntityType | ''>(entityTypes, 'type', ''),
    from: one(sources, 'from', 'registry'),
    by: one(orders, 'by', 'mentions'),
    page: Math.max(1, Number.parseInt(query('page') ?? '1', 10) || 1),
  }
}

/** The address of a page of the table. */
export function namesAddress(wish: NameWish): string {
  const query = new URLSearchParams()
  if (wish.find !== '') query.set('find', wish.find)
  if (wish.type !== '') query.set('type', wish.type)
  if (wish.from !== 'registry') query.set('from', wish.from)
  if (wish.by !== 'mentions') query.set('by', wish.by)
  if (wish.page > 1) query.set('page', String(wish.page))
  return query.size === 0 ? '/entities' : `/entities?${query}`
}

/** The names that are wanted, sorted, a page of them. */
export function nameRows(names: NamesAtHand, wish: NameWish): NameRows {
  const sought = fold(wish.find)
  const rows = [...rowsFrom(names, wish.from)].filter(
    (row) => (wish.type === '' || row.type === wish.type) && (sought === '' || hasWords(row, sought)),
  )
  const sorted = rows.sort((a, b) => inOrder(a, b, wish.by) || byName(a, b))
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const page = Math.min(pages, wish.page)
  return { rows: sorted.slice((page - 1) * perPage, page * perPage), total: rows.length, pages, page }
}

function* rowsFrom(names: NamesAtHand, from: NameWish['from']): Generator<NameRow> {
  const { lexicon, counts, found, registry } = names
  if (from === 'registry' || from === 'all')
    for (const { id, aliases } of registry.entities)
      if (!lexicon.merged?.has(id))
        yield rowOf(
          names,
          id,
          aliases.map((one) => (typeof one === 'string' ? one : one.text)),
        )
  if (from === 'known' || from === 'all')
    for (const id of counts.keys())
      if (entityAt(names, id)?.origin !== 'registry')
        yield rowOf(
          names,
          id,
          (lexicon.entities.get(id)?.aliases ?? []).map(({ text }) => text),
        )
  if (from === 'found' || from === 'all')
    for (const { name, type, mentions, episodes, slug } of found.values())
      yield {
        ...{ id: name, name, type, aliases: [], mentions, episodes, stories: 0, from: 'found' },
        href: `/episodes/${slug}/name?${new URLSearchParams({ name })}`,
      }
}

function rowOf(names: NamesAtHand, id: string, aliases: readonly string[]): NameRow {
  const entity = entityAt(names, id) ?? { id, name: id, type: 'ORG' as const, origin: 'registry' as const }
  const count = names.counts.get(id)
  const page = pageOf(entity, count)
  const { mentions = 0, episodes = 0, stories = 0 } = count ?? {}
  return {
    ...{ id, name: entity.name, type: entity.type, aliases, mentions, episodes, stories },
    from: entity.origin === 'registry' ? 'registry' : 'known',
    ...(page !== undefined && { page }),
    href: `/entities/${encodeURIComponent(id)}`,
  }
}

function hasWords({ id, name, aliases }: NameRow, sought: string): boolean {
  return [id, name, ...aliases].some((text) => fold(text).includes(sought))
}

function inOrder(a: NameRow, b: NameRow, by: NameWish['by']): number {
  if (by === 'name') return 0
  if (by === 'type') return collator.compare(typeNames[a.type], typeNames[b.type])
  return b[by] - a[by]
}

const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true })

function byName(a: NameRow, b: NameRow): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1)
}
