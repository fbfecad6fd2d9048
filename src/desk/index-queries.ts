import type { DatabaseSync } from 'node:sqlite'

/** The ways to ask a database; what is asked again is not prepared again. */
export interface Queries {
  readonly sql: (text: string) => ReturnType<DatabaseSync['prepare']>
  readonly all: <Row>(text: string, ...values: (string | number)[]) => Row[]
  readonly one: <Row>(text: string, ...values: (string | number)[]) => Row | undefined
}

/** Makes them for a database. */
export function queriesOf(database: DatabaseSync): Queries {
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const sql = (text: string) => {
    const known = prepared.get(text) ?? database.prepare(text)
    prepared.set(text, known)
    return known
  }
  return {
    sql,
    all: <Row>(text: string, ...values: (string | number)[]) => sql(text).all(...values) as unknown as Row[],
    one: <Row>(text: string, ...values: (string | number)[]) =>
      sql(text).get(...values) as unknown as Row | undefined,
  }
}
