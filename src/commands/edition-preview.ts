import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { mailBytes } from '../mail/mail-bytes.ts'
import { chosenEdition } from './chosen-edition.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { openInBrowser } from './open-in-browser.ts'
import { renderEditions } from './render-editions.ts'
import { exitCode, messageLines } from './report.ts'
import { sampleMail } from './sample-mail.ts'
import { writePreview } from './write-preview.ts'

/**
 * `copydesk edition preview`: renders an edition, names where to look at it, opens it with `shown` for a person at a
 * terminal, and saves it as a mail where asked to.
 */
export async function editionPreview(
  call: Call,
  slug: string | undefined,
  { eml, shown = false }: { readonly eml?: string; readonly shown?: boolean } = {},
): Promise<ExitCode> {
  const { open, show, edition } = chosenEdition(call, slug)
  const [one] = renderEditions(open, show, [edition])
  if (!one) return 1
  const { out, paint } = call.terminal
  const { path, messages } = await writePreview(call.root, show, one)
  out(`${edition.subject}\n  preview  ${path}`)
  if (shown && call.terminal.columns !== undefined) openInBrowser(pathToFileURL(join(call.root, path)).href)
  if (eml !== undefined) {
    const mail = sampleMail(show, one)
    if (!mail)
      throw new UsageError('There is no `sender-address` in content/show.md, so there is no mail to save.')
    const file = resolve(eml)
    writeFileSync(file, await mailBytes(mail))
    out(`  mail     ${eml}`)
  }
  for (const line of messageLines(messages, paint)) out(line)
  return exitCode(messages, call.strict)
}
