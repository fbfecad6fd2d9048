import { outcomeReport } from '../mail/ledger/outcome-report.ts'
import { sendingsOf } from '../mail/ledger/sendings.ts'
import { accountLines } from './account-lines.ts'
import type { ExitCode } from './command.ts'
import type { AskedEdition } from './send-options.ts'
import type { SendingDesk } from './sending-desk.ts'

/** `copydesk send --report`: what became of an edition, by what came back. No reader is watched. */
export function sendReport({ call, store }: SendingDesk, { slug, guid }: AskedEdition): ExitCode {
  const { out } = call.terminal
  const sendings = sendingsOf(store.database, guid)
  if (sendings.length === 0) out(`${slug} was not sent yet.`)
  for (const { id, transport, frozenAt, subject } of sendings) {
    const report = outcomeReport(store.database, id)
    out(`${slug}  ${subject}\n  by ${transport}, begun ${frozenAt.slice(0, 16).replace('T', ' ')} UTC`)
    for (const line of accountLines(report)) out(line)
    const { hard, soft, complaints, left } = report
    const share = (count: number): string =>
      report.sent === 0 ? `${count}` : `${count} (${((100 * count) / report.sent).toFixed(1)} %)`
    out(`  came back: ${share(hard)} nobody there, ${share(soft)} for other reasons`)
    out(`  complained: ${share(complaints)}   left: ${share(left)}`)
  }
  return 0
}
