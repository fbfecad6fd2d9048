import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../store/open-store.ts'
import { queriesOf } from './index-queries.ts'
import type { Looked } from './machine-talk.ts'
import type { ItemKind, QueueItem } from './queue-item.ts'
import { remadeDatabase } from './remade-database.ts'
import { latenessOf, type WaitingCounts, waitingCounts } from './waiting-counts.ts'

/** Which items of the queue are meant. */
export interface Filter {
  readonly kind?: ItemKind
  readonly slug?: string
  /** Words that stand in it as they are here; capitals of English letters do not matter. */
  readonly text?: string
}

/** What waits in all transcripts, as they were last looked at. All of it can be made again. */
export interface WaitingIndex extends WaitingCounts, Disposable {
  /** Files and the states in which they were looked at. */
  known(): readonly (readonly [file: string, stamps: string])[]
  note(looked: readonly Looked[]): void
  forget(files: readonly string[]): void
  count(filter: Filter): number
  countByKind(filter: Filter): ReadonlyMap<ItemKind, number>
  /** Items in the order of the queue, from the one at an offset on. */
  items(filter: Filter, from: number, most: number): readonly QueueItem[]
  item(id: string): QueueItem | undefined
  /** How many items stand before this one. */
  placeOf(id: string, filter: Filter): number
  settle(id: string): void
  /** Puts an item back that was settled. */
  restore(item: QueueItem, file: string): void
  /** The transcript of an episode. */
  fileOf(slug: string): string | undefined
}

/** Another number and the index is made anew. */
const version = 2

const schema = `
CREATE TABLE transcript (
  file TEXT PRIMARY KEY, slug TEXT NOT NULL, title TEXT NOT NULL, date TEXT NOT NULL,
  stamps TEXT NOT NULL, trouble TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX transcript_slug ON transcript (slug);
CREATE TABLE item (
  id TEXT PRIMARY KEY, file TEXT NOT NULL, slug TEXT NOT NULL, kind TEXT NOT NULL, late INTEGER NOT NULL,
  date TEXT NOT NULL, place INTEGER NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX item_order ON item (late, date, slug, place, id, kind);
CREATE INDEX item_file ON item (file, late);
CREATE INDEX item_kind ON item (kind, late, date, slug, place, id);
CREATE INDEX item_slug ON item (slug, late, date, place);`

/** Opens the index, or makes an empty one where there is none or one of another version. */
export function openIndex(path: string): WaitingIndex {
  return indexOf(remadeDatabase(path, version, schema))
}

const order = 'late, date, slug, place, id'

function indexOf(database: DatabaseSync): WaitingIndex {
  const queries = queriesOf(database)
  const { sql, all, one } = queries
  const forget = (file: string): void => {
    sql('DELETE FROM item WHERE file = ?').run(file)
    sql('DELETE FROM transcript WHERE file = ?').run(file)
  }
  return {
    known: () =>
      all<{ file: string; slug: string; stamps: string }>('SELECT file, slug, stamps FROM transcript').map(
        ({ file, slug, stamps }) => [file, `${slug}\n${stamps}`] as const,
      ),
    note: (looked) =>
      inTransaction(database, () => {
        for (const one of looked) {
          forget(one.file)
          insert(sql, one)
        }
      }),
    forget: (files) => inTransaction(database, () => files.forEach(forget)),
    ...waitingCounts(queries),
    count: (filter) => countOf(one, filter),
    countByKind: (filter) => {
      const { where, values } = conditionOf({ ...filter, kind: undefined })
      const rows = all<{ kind: ItemKind; count: number }>(
        `SELECT kind, COUNT(*) AS count FROM item ${where} GROUP BY kind`,
        ...values,
      )
      return new Map(rows.map(({ kind, count }) => [kind, count]))
    },
    items: (filter, from, most) => {
      const { where, values } = conditionOf(filter)
      return all<{ body: string }>(
        `SELECT body FROM item ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
        ...values,
        most,
        Math.max(0, from),
      ).map(({ body }) => JSON.parse(body) as QueueItem)
    },
    item: (id) => {
      const found = one<{ body: string }>('SELECT body FROM item WHERE id = ?', id)
      return found && (JSON.parse(found.body) as QueueItem)
    },
    placeOf: (id, filter) => {
      const { where, values } = conditionOf(filter)
      const before = `(${order}) < (SELECT ${order} FROM item WHERE id = ?)`
      const text = `SELECT COUNT(*) AS count FROM item ${where === '' ? 'WHERE' : `${where} AND`} ${before}`
      return one<{ count: number }>(text, ...values, id)?.count ?? 0
    },
    settle: (id) => void sql('DELETE FROM item WHERE id = ?').run(id),
    restore: (item, file) => insertItem(sql, item, file),
    fileOf: (slug) => one<{ file: string }>('SELECT file FROM transcript WHERE slug = ?', slug)?.file,
    [Symbol.dispose]: () => database.close(),
  }
}

function countOf(
  one: <Row>(text: string, ...values: (string | number)[]) => Row | undefined,
  filter: Filter,
): number {
  const { where, values } = conditionOf(filter)
  return one<{ count: number }>(`SELECT COUNT(*) AS count FROM item ${where}`, ...values)?.count ?? 0
}

/** In what the item says; looked for in its JSON first, since few items have it and taking JSON apart takes time. */
const says =
  "body LIKE ? ESCAPE '!' AND EXISTS (SELECT 1 FROM json_tree(body) WHERE type = 'text' AND value LIKE ? ESCAPE '!')"

function like(text: string): string {
  return `%${text.replace(/[!%_]/g, '!$&')}%`
}

function conditionOf({
  kind,
  slug,
  text,
}: {
  readonly [Key in keyof Filter]?: Filter[Key] | undefined
}): { readonly where: string; readonly values: readonly string[] } {
  const parts: readonly (readonly [string, ...string[]])[] = [
    ...(kind === undefined ? [] : [['kind = ?', kind] as const]),
    ...(slug === undefined ? [] : [['slug = ?', slug] as const]),
    ...(text === undefined ? [] : [[says, like(JSON.stringify(text).slice(1, -1)), like(text)] as const]),
  ]
  if (parts.length === 0) return { where: '', values: [] }
  return {
    where: `WHERE ${parts.map(([text]) => text).join(' AND ')}`,
    values: parts.flatMap(([, ...values]) => values),
  }
}

function insert(sql: (text: string) => ReturnType<DatabaseSync['prepare']>, looked: Looked): void {
  const { file, slug, title, date, stamps, trouble, items } = looked
  sql(
    'INSERT OR REPLACE INTO transcript (file, slug, title, date, stamps, trouble) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(...[file, slug, title, date, stamps, trouble])
  for (const item of items) insertItem(sql, item, file)
}

function insertItem(
  sql: (text: string) => ReturnType<DatabaseSync['prepare']>,
  item: QueueItem,
  file: string,
): void {
  const { id, slug, kind, date, place } = item
  sql(
    'INSERT OR REPLACE INTO item (id, file, slug, kind, late, date, place, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(id, file, slug, kind, latenessOf(kind), date, place, JSON.stringify(item))
}
