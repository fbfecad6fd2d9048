import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../markdown/plain-text.ts'
import type { Edition } from '../model/edition.ts'
import { mailTokens } from '../model/mail-tokens.ts'
import { treeOf } from './edition-blocks.ts'
import type { Checked, Finding } from './finding.ts'
import { named } from './named.ts'

/** Marks that mail and template engines fill in and that nobody else writes, in words and in addresses. */
const unmistakable = [
  // Mustache, Handlebars, Liquid, Go: listmonk, Ghost, Brevo, HubSpot, Klaviyo, SendGrid, Marketo
  /\{\{[^{}\n]{0,100}\}\}/g,
  /\{%[^%\n]{0,100}%\}/g,
  // ERB and its kin
  /<%[^%\n]{0,100}%>/g,
  // Mailchimp
  /\*\|[^|\n]{1,100}\|\*/g,
  // Ghost, Salesforce, Substack
  /%%[^%\s]{1,100}%%/g,
]

/** What a token is about where its marks are also those of ordinary prose. */
const about =
  '(?:(?:first|last|full|nick)[ _-]?name|[fl]_?name|e-?mail[ _-]address|unsub(?:scribe)?(?:[ _-]?(?:url|link)\\w*)?|web[ _-]?version|(?:view|read)[ _-](?:online|in[ _-]browser)|(?:manage|update)[ _-]?(?:preferences|profile)|(?:contact|subscriber|recipient|user|lead|person)\\.\\w{1,40})'

/** Marks that mean something only in a passage of words: an address may hold a percent sign. */
const inWords = [
  // Mailjet, GetResponse, Constant Contact
  /\[\[[^[\]\n]{1,80}\]\]/g,
  // SendGrid's older ones, Emma
  /\[%[^%\n]{1,80}%\]/g,
  // ActiveCampaign, Mailgun
  /%[A-Za-z][A-Za-z_]{1,40}(?:[.:-]\w{1,40})?%(?!\w)/g,
  // MailerLite, AWeber and Salesforce, templates in programs
  /\{[$!][A-Za-z][\w.]{1,60}\}/g,
  /[$#]\{[^{}\n]{1,60}\}/g,
  // Responsys, Dotdigital
  /(?<!\w)\$[A-Za-z]\w{1,40}\$(?!\w)/g,
  /(?<!\w)@[A-Z][A-Z0-9_]{2,40}@(?!\w)/g,
  // letters merged by word processors
  /<<[^<>\n]{1,40}>>/g,
  // Campaign Monitor, Sendy, phpList and others
  new RegExp(`\\[${about}(?:,\\s*fallback=[^\\]\\n]{0,60})?\\]`, 'gi'),
  /\[name,\s*fallback=[^\]\n]{0,60}\]/gi,
  new RegExp(`\\{${about}(?:\\|[^{}\\n]{0,60})?\\}`, 'gi'),
  /<\/?(?:unsubscribe|webversion|preferences|forwardtoafriend)>/gi,
]

/** Words of an edition and where they stand in its file. */
interface Written {
  readonly words: string
  readonly marks: readonly RegExp[]
  readonly line?: number | undefined
}

/** Tokens that nobody will fill in, in the edition's words or in what became of them. */
export function checkTokens({ edition, rendered }: Checked): readonly Finding[] {
  const found = new Map<string, number | undefined>()
  for (const { words, marks, line } of writtenIn(edition))
    for (const token of tokensIn(words, marks)) if (!found.has(token)) found.set(token, line)
  for (const part of [rendered.html, rendered.text])
    for (const token of tokensIn(withoutOwn(part), unmistakable))
      if (!found.has(token)) found.set(token, undefined)
  return [...found].map(([token, line]) => ({
    name: 'token',
    severity: 'error',
    reason: `The token ${named(token)} is filled in by nobody, so subscribers would read it as it is.`,
    line,
  }))
}

function tokensIn(words: string, marks: readonly RegExp[]): readonly string[] {
  return marks.flatMap((mark) => words.match(mark) ?? [])
}

function withoutOwn(part: string): string {
  return mailTokens.reduce((text, token) => text.replaceAll(token, ''), part)
}

const inText = [...unmistakable, ...inWords]

function writtenIn(edition: Edition): readonly Written[] {
  const { subject, preheader, promo, items, lines } = edition
  const of = (words: string, line: number | undefined): Written => ({ words, marks: inText, line })
  const written = [
    of(subject, lines?.subject),
    of(preheader, lines?.preheader),
    of(promo?.title ?? '', promo?.line),
    ...items.flatMap(({ headline, careHeading = '', line }) => [of(headline, line), of(careHeading, line)]),
  ]
  visit(treeOf(edition), (node) => void written.push(...writtenAt(node)))
  return written
}

function writtenAt(node: Nodes): readonly Written[] {
  const line = node.position?.start.line
  const of = (words: string, marks = inText): readonly Written[] => [{ words, marks, line }]
  // In Markdown the stars of `*|NAME|*` are emphasis.
  if (node.type === 'emphasis') return of(`*${plainText(node)}*`)
  if (node.type === 'paragraph' || node.type === 'heading') return of(plainText(node))
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
    return of(node.url, unmistakable)
  // A program's text may hold anything.
  if (node.type === 'code' || node.type === 'inlineCode') return of(node.value, unmistakable)
  return 'value' in node ? of(node.value) : []
}
