import { leaveToken } from '../model/mail-tokens.ts'
import type { Message } from '../model/message.ts'
import type { Rendered } from './edition-context.ts'
import { filled, stylesheet } from './templates.ts'

const views = [
  { id: 'phone', label: 'Phone' },
  { id: 'desktop', label: 'Desktop' },
  { id: 'text', label: 'Text part' },
]

/**
 * One page that needs no other file and no script: the edition on a phone and on a desktop, each light and
 * dark, its text part, its line in an inbox, its size, and what the check says. The mail stands in sandboxed
 * frames; its way out leads nowhere.
 */
export function previewPage(rendered: Rendered, messages: readonly Message[]): string {
  const { subject, preheader, html, text } = rendered
  return filled('preview.njk', {
    subject,
    preheader,
    messages,
    views,
    css: stylesheet('preview.css'),
    text: text.replaceAll(leaveToken, 'https://…'),
    size: kilobytes(html),
    textSize: kilobytes(text),
    modes: [
      { name: 'light', html: inMode(html, 'light') },
      { name: 'dark', html: inMode(html, 'dark') },
    ],
  })
}

/** The mail as a client shows it in one colour scheme, whatever the reader of the preview has. */
function inMode(html: string, mode: 'light' | 'dark'): string {
  return html
    .replaceAll(leaveToken, '#')
    .replaceAll('(prefers-color-scheme: dark)', mode === 'dark' ? 'all' : 'not all')
    .replace(/(color-schemes?(?:: |" content="))light dark/g, `$1${mode}`)
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`
}
