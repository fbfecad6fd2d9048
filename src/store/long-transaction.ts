import type { DatabaseSync } from 'node:sqlite'

/**
 * What `work` does to the database is done whole or not at all, while it may pause in between; whoever else wants to
 * write must wait that long. `dry`: it is done and then taken back, to learn what it would do.
 */
export async function inLongTransaction<Result>(
  database: DatabaseSync,
  { dry }: { readonly dry: boolean },
  work: () => Promise<Result>,
): Promise<Result> {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = await work()
    database.exec(dry ? 'ROLLBACK' : 'COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
