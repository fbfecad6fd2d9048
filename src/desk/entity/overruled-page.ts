import type { Context } from 'hono'
import type { OpenDesk } from '../open-desk.ts'
import { hashOf } from '../save-change.ts'
import type { DeskEnv } from '../screen.ts'
import { answerPart } from './answered-page.ts'
import { namesAtHand } from './names-at-hand.ts'
import { ledgerWords, ruleLedger } from './rule-ledger.ts'

/** `GET /overruled`: how often editors overruled each rule of the machine, or agreed with it. */
export function overruledPage(context: Context<DeskEnv>, desk: OpenDesk): Response {
  const names = namesAtHand(desk)
  const refused = names.registry.ignore.filter((row) => row.in === undefined).length
  const rows = ruleLedger(names.tallies, { found: names.found.size, refused }).map((row) => ({
    ...row,
    says: ledgerWords(row),
    ...(row.did && { share: `${((100 * row.overruled) / row.did).toFixed(1)} %` }),
  }))
  const view = { rows, episodes: names.tallies.length, print: hashOf(JSON.stringify(rows)).slice(0, 12) }
  const about = { template: 'overruled', title: 'How often rules are overruled', url: '/overruled' } as const
  return answerPart(context, desk, names, about, view)
}
