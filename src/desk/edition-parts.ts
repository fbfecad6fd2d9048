import { readEdition } from '../content/edition.ts'
import type { Message } from '../model/message.ts'

/** A stretch of an edition's file that is changed and moved as one: the words before all items, the promo, an item. */
export interface EditionPart {
  readonly kind: 'opening' | 'promo' | 'item'
  /** Its Markdown with its heading, without blank lines around it; lines end in `\n`. */
  readonly text: string
  /** Its headline; empty for the opening. */
  readonly headline: string
  /** `<episode>/<story>`, where it tells one. */
  readonly story?: string
  /** Its first and last line in the file, from 1. */
  readonly from: number
  readonly to: number
}

/** An edition's file in parts: `head`, then a gap before each part, and the last gap behind all. */
export interface EditionParts {
  /** The front matter with its fences. */
  readonly head: string
  readonly parts: readonly EditionPart[]
  readonly gaps: readonly string[]
  readonly newline: '\n' | '\r\n'
  readonly subject: string
  readonly preheader: string
}

/** Parts an edition's file so that joined again (`joinedParts`) they are its text. One with errors has no parts. */
export function editionParts(
  text: string,
  file: string,
  markers: readonly string[],
): { readonly parted?: EditionParts; readonly messages: readonly Message[] } {
  const { edition, messages } = readEdition(text, file, { markers })
  if (!edition) return { messages }
  const lines = text.split(/(?<=\n)/)
  const { subject, preheader, promo, items } = edition
  const opening = { kind: 'opening' as const, headline: '', from: bodyLine(lines) }
  const starts: readonly Omit<EditionPart, 'text' | 'to'>[] = [
    opening,
    ...(promo ? [{ kind: 'promo' as const, headline: promo.title, from: promo.line ?? 0 }] : []),
    ...items.map(({ headline, story, line = 0 }) => ({
      ...{ kind: 'item' as const, headline, from: line },
      ...(story !== undefined && { story }),
    })),
  ].toSorted((one, other) => one.from - other.from)
  const parts: EditionPart[] = []
  const gaps: string[] = []
  let gap = ''
  for (const [at, start] of starts.entries()) {
    const end = (starts[at + 1]?.from ?? lines.length + 1) - 1
    const raw = lines.slice(start.from - 1, end).join('')
    const lead = /^(?:[ \t]*\r?\n)*/.exec(raw)?.[0] ?? ''
    const words = raw.slice(lead.length).trimEnd()
    const trail = raw.slice(lead.length + words.length)
    const from = start.from + lineEnds(lead)
    parts.push({ ...start, text: words.replaceAll('\r\n', '\n'), from, to: from + lineEnds(words) })
    gaps.push(gap + lead)
    gap = trail
  }
  const head = lines.slice(0, opening.from - 1).join('')
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  return { parted: { head, parts, gaps: [...gaps, gap], newline, subject, preheader }, messages }
}

/** The file's text again. */
export function joinedParts({ head, gaps, newline }: EditionParts, texts: readonly string[]): string {
  return [
    head,
    ...texts.flatMap((text, at) => [gaps[at] ?? '', text.replaceAll('\n', newline)]),
    gaps.at(-1),
  ].join('')
}

/** The same without the part at a place, and without the gap before it. */
export function withoutPart(parted: EditionParts, at: number): EditionParts {
  return { ...parted, parts: parted.parts.toSpliced(at, 1), gaps: parted.gaps.toSpliced(at, 1) }
}

/** The same with one part more at a place, blank lines around it. */
export function withPart(parted: EditionParts, at: number, part: EditionPart): EditionParts {
  const { newline, gaps, parts } = parted
  const between = newline + newline
  const isLast = at >= parts.length
  const spaced = isLast
    ? gaps.toSpliced(-1, 1, between, gaps.at(-1) || newline)
    : gaps.toSpliced(at + 1, 0, between)
  return { ...parted, parts: parts.toSpliced(at, 0, part), gaps: spaced }
}

/** The same with its items in another order, given by their numbers among the items; all else stays where it is. */
export function withOrder(parted: EditionParts, order: readonly number[]): EditionParts {
  const items = parted.parts.filter(({ kind }) => kind === 'item')
  let next = 0
  const parts = parted.parts.map((part) =>
    part.kind === 'item' ? (items[order[next++] ?? 0] ?? part) : part,
  )
  const between = parted.newline + parted.newline
  // A headline that is underlined with dashes needs a blank line before it, which another place may not have.
  const gaps = parted.gaps.map((gap, at) =>
    at === 0 || parts[at - 1]?.text === '' || at === parts.length || lineEnds(gap) > 1 ? gap : between,
  )
  return { ...parted, parts, gaps: [gaps[0] ?? '', ...gaps.slice(1)] }
}

function lineEnds(text: string): number {
  return text.split('\n').length - 1
}

/** The line behind the front matter. */
function bodyLine(lines: readonly string[]): number {
  return lines.findIndex((line, at) => at > 0 && /^---[ \t]*\r?\n?$/.test(line)) + 2
}
