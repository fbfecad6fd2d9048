import { inMode, readableText, withoutImages } from '../edition/preview.ts'
import type { Message } from '../model/message.ts'
import { type Clash, fieldHash, oneLine, partKey, type TypedField } from './edition-change.ts'
import type { EditionParts } from './edition-parts.ts'
import type { MailAtHand } from './mail-at-hand.ts'

/** A field of an edition's form as the page shows it. */
export interface FieldView {
  readonly id: string
  readonly kind: 'line' | 'opening' | 'promo' | 'item'
  readonly label: string
  readonly was: string
  readonly key: string
  readonly text: string
  readonly rows: number
  /** Among the items, from 1. */
  readonly place?: number
  readonly clash?: Clash & { readonly shown: string }
}

/** The fields of an edition as its file is. */
export function fieldsOf({ subject, preheader, parts }: EditionParts): readonly FieldView[] {
  let place = 0
  return [
    lineField('subject', 'Subject', oneLine(subject)),
    lineField('preheader', 'Preheader', oneLine(preheader)),
    ...parts.map((part, at): FieldView => {
      const { kind, text, headline } = part
      return {
        ...{ id: `part-${at}`, kind, text, key: partKey(part), was: fieldHash(text), rows: rowsFor(text) },
        label: kind === 'opening' ? 'Opening' : headline,
        ...(kind === 'item' && { place: ++place }),
      }
    }),
  ]
}

/** The fields as an editor sent them, since nothing was written: every word stays on the page. */
export function sentFields(fields: readonly TypedField[], clashes: readonly Clash[]): readonly FieldView[] {
  let place = 0
  return fields.map(({ id, was, key, text }): FieldView => {
    const clash = clashes.find((one) => one.id === id)
    const kind = !id.startsWith('part-') ? 'line' : key === 'opening' || key === 'promo' ? key : 'item'
    const headline = /^ {0,3}##[ \t]+(.+?)[ \t]*(?:\{\.promo\})?[ \t]*#*$/m.exec(text)?.[1] ?? key
    return {
      ...{ id, kind, was, key, text, rows: rowsFor(text) },
      label: kind === 'line' || kind === 'opening' ? capital(kind === 'line' ? id : kind) : headline,
      ...(kind === 'item' && { place: ++place }),
      ...(clash && {
        clash: { ...clash, shown: clash.theirs === undefined ? 'none' : fieldHash(clash.theirs) },
      }),
    }
  })
}

function lineField(id: string, label: string, text: string): FieldView {
  return { ...{ id, kind: 'line', label, text, key: id }, was: fieldHash(text), rows: 1 }
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** As many rows as a text takes on a wide page, within reason. */
function rowsFor(text: string): number {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 80)), 0)
  return Math.max(3, Math.min(24, rows))
}

/** One thing that the check found, and the field in which it stands. */
interface FindingView extends Pick<Message, 'severity' | 'reason' | 'rule'> {
  readonly line?: number
  readonly field?: string
}

/** The findings, the gravest first; `parted` tells in which field each line of the file is. */
export function findingsOf(
  messages: readonly Message[],
  head: Readonly<Record<string, number>>,
  parted: EditionParts | undefined,
): readonly FindingView[] {
  const order = { error: 0, warning: 1, info: 2 }
  return messages
    .map(({ severity, reason, rule, place }): FindingView => {
      const line = place && ('start' in place ? place.start.line : place.line)
      if (line === undefined) return { severity, reason, rule }
      const key = ['subject', 'preheader'].find((one) => head[one] === line)
      const at = parted?.parts.findLastIndex(({ from }) => from <= line) ?? -1
      const field = key ?? (at >= 0 ? `part-${at}` : undefined)
      return { severity, reason, rule, line, ...(field !== undefined && { field }) }
    })
    .toSorted((one, other) => order[one.severity] - order[other.severity])
}

/** What the page shows beside the words: the mail in numbers, its headers and its text part. */
export function mailFacts({ rendered, headers, bytes, lacking, content }: MailAtHand): object {
  return {
    ...{ headers, content },
    print: content.slice(0, 12),
    text: readableText(rendered.text),
    sizes: [
      ['HTML part', Buffer.byteLength(rendered.html)],
      ['Text part', Buffer.byteLength(rendered.text)],
      ...(bytes === undefined ? [] : [['Whole message', bytes]]),
    ],
    lacking: lacking.map(({ feature, clients }) => ({ feature, clients: clients.join(', ') })),
  }
}

/** The mail's HTML as a frame of the preview shows it. */
export function frameOf(html: string, view: string): string {
  if (view === 'dark') return inMode(html, 'dark')
  const light = inMode(html, 'light')
  return view === 'bare' ? withoutImages(light) : light
}
