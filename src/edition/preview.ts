import { leaveToken, preferencesToken } from '../model/mail-tokens.ts'
import type { Message } from '../model/message.ts'
import { allowedFeatures } from './allowed-features.ts'
import type { Lacking } from './check-clients.ts'
import type { Rendered } from './edition-context.ts'
import { filled, stylesheet } from './templates.ts'

/** What a preview shows beside the mail. */
export interface PreviewFacts {
  readonly messages: readonly Message[]
  /** Headers of the mail to one subscriber, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[]
  /** What some clients do not have. */
  readonly lacking: readonly Lacking[]
  /** Bytes of the whole message; absent where none could be made. */
  readonly bytes?: number
}

const views = [
  { id: 'phone', label: 'Phone' },
  { id: 'desktop', label: 'Desktop' },
  { id: 'bare', label: 'Images off' },
  { id: 'text', label: 'Text part' },
  { id: 'facts', label: 'Headers and clients' },
] as const

/**
 * One page that needs no other file and no script: the edition on a phone and on a desktop, each light and dark and
 * without images, its text part, its line in an inbox, its headers and sizes, what clients do not have, and what the
 * check says. The mail stands in sandboxed frames; its way out leads nowhere.
 */
export function previewPage(rendered: Rendered, facts: PreviewFacts): string {
  const { subject, preheader, html, text } = rendered
  const { messages, headers, lacking, bytes } = facts
  return filled('preview.njk', {
    ...{ subject, preheader, messages, headers, views },
    css: stylesheet('preview.css'),
    text: readableText(text),
    size: kilobytes(Buffer.byteLength(html)),
    share: Math.min(100, Math.round(Buffer.byteLength(html) / 1000)),
    textSize: kilobytes(Buffer.byteLength(text)),
    messageSize: bytes === undefined ? '' : kilobytes(bytes),
    frames: framesOf(html),
    lacking: lacking.map(clientRow),
  })
}

/** The text part as a person reads it: its ways out are nobody's. */
export function readableText(text: string): string {
  return text.replaceAll(leaveToken, 'https://…').replaceAll(preferencesToken, 'https://…')
}

function framesOf(html: string): Readonly<Record<string, readonly { name: string; html: string }[]>> {
  const modes = [
    { name: 'light', html: inMode(html, 'light') },
    { name: 'dark', html: inMode(html, 'dark') },
  ]
  const bare = modes.map(({ name, html }) => ({ name, html: withoutImages(html) }))
  return { phone: modes, desktop: modes, bare }
}

/** The mail as a client shows it in one colour scheme, whatever the reader of the preview has; its way out leads nowhere. */
export function inMode(html: string, mode: 'light' | 'dark'): string {
  return html
    .replaceAll(leaveToken, '#')
    .replaceAll(preferencesToken, '#')
    .replaceAll('(prefers-color-scheme: dark)', mode === 'dark' ? 'all' : 'not all')
    .replace(/(color-schemes?(?:: |" content="))light dark/g, `$1${mode}`)
}

/** As a client shows it that fetches no images: their descriptions. */
export function withoutImages(html: string): string {
  return html.replace(/(<img\b[^>]*?) src="[^"]*"/g, '$1')
}

function clientRow({ feature, clients }: Lacking): object {
  const allowed = allowedFeatures.find((one) => one.feature === feature)
  return {
    feature,
    clients: clients.join(', '),
    reason: (allowed?.reason ?? 'Nobody has allowed this.').replaceAll('`', ''),
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
