import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../markdown/plain-text.ts'
import type { Edition } from '../model/edition.ts'
import { leaveToken } from '../model/mail-tokens.ts'
import { treeOf } from './edition-blocks.ts'
import type { Checked, Finding } from './finding.ts'
import { named } from './named.ts'

/** Marks that mail and template engines fill in: `{{ }}`, `{% %}`, `<% %>`, `*|…|*`, `%%…%%`. */
const token =
  /\{\{[^{}\n]{0,100}\}\}|\{%[^%\n]{0,100}%\}|<%[^%\n]{0,100}%>|\*\|[^|\n]{1,100}\|\*|%%[^%\s]{1,100}%%/g

/** Tokens that nobody will fill in, in the edition's words or in what became of them. */
export function checkTokens({ edition, rendered }: Checked): readonly Finding[] {
  const written = wordsOf(edition).flatMap((words) => words.match(token) ?? [])
  const parts = [rendered.html, rendered.text].map((part) => part.replaceAll(leaveToken, ''))
  const left = parts.flatMap((part) => part.match(token) ?? [])
  return [...new Set([...written, ...left])].map((found) => ({
    name: 'token',
    severity: 'error',
    reason: `The token ${named(found)} is filled in by nobody, so subscribers would read it as it is.`,
  }))
}

function wordsOf(edition: Edition): readonly string[] {
  const { subject, preheader, promo, items } = edition
  const lines = [subject, preheader, promo?.title ?? '']
  for (const { headline, careHeading = '' } of items) lines.push(headline, careHeading)
  visit(treeOf(edition), (node) => void lines.push(...wordsAt(node)))
  return lines
}

function wordsAt(node: Nodes): readonly string[] {
  // In Markdown the stars of `*|NAME|*` are emphasis.
  if (node.type === 'emphasis') return [`*${plainText(node)}*`]
  if (node.type === 'paragraph' || node.type === 'heading') return [plainText(node)]
  if (node.type === 'link' || node.type === 'image' || node.type === 'definition') return [node.url]
  return 'value' in node ? [node.value] : []
}
