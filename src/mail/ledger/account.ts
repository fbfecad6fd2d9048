import type { DatabaseSync } from 'node:sqlite'

/** What became of everybody in a sending: the parts add up to `frozen`. */
export interface Account {
  readonly frozen: number
  readonly sent: number
  readonly rejected: number
  /** By reason. */
  readonly skipped: Readonly<Record<string, number>>
  /** Bytes left, and the answer was never heard. */
  readonly uncertain: number
  /** Not handed over yet; also those that the server put off. */
  readonly pending: number
}

/** Accounts for a sending. Throws where the account does not add up: then the ledger is damaged. */
export function accountOf(database: DatabaseSync, sending: number): Account {
  const frozen = Number(database.prepare('SELECT frozen FROM sending WHERE id = ?').get(sending)?.frozen)
  const rows = database
    .prepare(`SELECT state, iif(state = 'skipped', reason, NULL) AS reason, count(*) AS count
      FROM delivery WHERE sending = ? GROUP BY 1, 2`)
    .all(sending)
    .map(({ state, reason, count }) => ({ state, reason: String(reason ?? ''), count: Number(count) }))
  const total = (...states: readonly string[]): number =>
    rows.filter(({ state }) => states.includes(String(state))).reduce((sum, { count }) => sum + count, 0)
  const account = {
    frozen,
    sent: total('sent'),
    rejected: total('rejected'),
    skipped: Object.fromEntries(
      rows.filter(({ state }) => state === 'skipped').map(({ reason, count }) => [reason, count]),
    ),
    uncertain: total('uncertain', 'data'),
    pending: total('pending', 'retry', 'claimed'),
  }
  const found = account.sent + account.rejected + total('skipped') + account.uncertain + account.pending
  if (found !== frozen)
    throw new Error(`The ledger does not add up: ${frozen} were frozen and ${found} found.`)
  return account
}
