import { plainText } from '../markdown/plain-text.ts'
import { leaveToken, preferencesToken } from '../model/mail-tokens.ts'
import { isBlank } from '../words/tidy.ts'
import { blocksOf } from './edition-blocks.ts'
import type { Checked, Finding } from './finding.ts'
import { hasPreferences } from './has-preferences.ts'

/** Gmail cuts a mail at about 102 kB and hides the rest, the way out with it. */
const sizeLimit = 100_000
const sizeWarning = 80_000

/** The two parts of the mail: size, completeness, and the footer that the law asks for. */
export function checkParts(checked: Checked): readonly Finding[] {
  return [...size(checked), ...text(checked), ...footer(checked)]
}

function size({ rendered }: Checked): readonly Finding[] {
  const bytes = Buffer.byteLength(rendered.html)
  if (bytes <= sizeWarning) return []
  const kilobytes = Math.round(bytes / 1000)
  const severity = bytes > sizeLimit ? 'error' : 'warning'
  const reason = `The HTML part is ${kilobytes} kB, and Gmail hides all that comes after 100 kB; leave out a story or two.`
  return [{ name: 'size', severity, reason }]
}

function text({ edition, rendered }: Checked): readonly Finding[] {
  const name = 'text'
  if (isBlank(rendered.text)) return [{ name, severity: 'error', reason: 'The mail has no text part.' }]
  const written = words(blocksOf(edition).map((block) => plainText(block)))
  const there = words([rendered.text])
  if (there >= written * 0.8) return []
  const reason = `The text part has ${there} words and the edition has ${written}, so those who read text would miss some.`
  return [{ name, severity: 'warning', reason }]
}

function words(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}

function footer({ rendered, context }: Checked): readonly Finding[] {
  const name = 'footer'
  const { postalAddress, reason } = context.show.edition
  const findings: Finding[] = []
  const miss = (what: string): void =>
    void findings.push({ name, severity: 'error', reason: `The footer lacks ${what}.` })
  if (isBlank(postalAddress)) miss('the postal address that mail to many people must carry')
  if (isBlank(reason)) miss('the reason why somebody gets this mail')
  if (!rendered.html.includes(leaveToken)) miss('the link for leaving in the HTML part')
  if (!rendered.text.includes(leaveToken)) miss('the address for leaving in the text part')
  for (const [part, where] of [
    [rendered.html, 'HTML'],
    [rendered.text, 'text'],
  ] as const)
    if (hasPreferences(context.show) && !part.includes(preferencesToken))
      miss(`the address of preferences in the ${where} part`)
  return findings
}
