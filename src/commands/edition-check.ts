import { chosenEdition } from './chosen-edition.ts'
import type { Call, ExitCode } from './command.ts'
import { editionApproval } from './edition-approval.ts'
import { renderEditions } from './render-editions.ts'
import { exitCode, messageLines } from './report.ts'
import { lookedAt } from './write-preview.ts'

/** `copydesk edition check`: names what must not go out, and what changed since the edition was approved. */
export async function editionCheck(call: Call, slug: string | undefined): Promise<ExitCode> {
  const { open, show, edition } = chosenEdition(call, slug)
  const [one] = renderEditions(open, show, [edition])
  const found = one ? [...one.messages, ...(await lookedAt(one)).messages] : []
  const { standing, approval, messages } = editionApproval(open, show, edition.slug)
  const all = [...found, ...messages]
  const { out, paint } = call.terminal
  if (all.length === 0) out(`${edition.slug}: nothing stands in its way.`)
  for (const line of messageLines(all, paint)) out(line)
  if (standing === 'current')
    out(`  ${paint('green', 'approved')}  on ${approval?.approvedAt.slice(0, 16).replace('T', ' ')} UTC`)
  else if (standing === 'none')
    out(paint('dim', `  not approved yet: "copydesk edition approve ${edition.slug}"`))
  return exitCode(all, call.strict)
}
