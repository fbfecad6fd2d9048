import { chosenEdition } from './chosen-edition.ts'
import type { Call, ExitCode } from './command.ts'
import { renderEditions, writePreview } from './render-editions.ts'
import { exitCode, messageLines } from './report.ts'

/** `copydesk edition preview`: renders an edition and names where to look at it. */
export function editionPreview(call: Call, slug: string | undefined): ExitCode {
  const { open, show, edition } = chosenEdition(call, slug)
  const [one] = renderEditions(open, show, [edition])
  if (!one) return 1
  call.terminal.out(`${edition.subject}\n  preview  ${writePreview(call.root, one)}`)
  for (const line of messageLines(one.messages, call.terminal.paint)) call.terminal.out(line)
  return exitCode(one.messages, call.strict)
}
