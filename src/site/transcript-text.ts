import { clock } from '../words/clock.ts'
import { isTidy } from '../words/tidy.ts'
import type { TranscriptPart } from './transcript-parts.ts'

/** A transcript as plain text: a heading of some lines, then every part as a paragraph, headlines underlined. */
export function transcriptText(parts: readonly TranscriptPart[], heading: readonly string[]): string {
  const blocks = parts.map((part) => {
    const text = lineOf(part.text)
    if (part.kind !== 'words') return part.kind === 'heading' ? text : underlined(text, '-')
    const time = part.start === undefined ? '' : `[${clock(part.start)}] `
    return `${time}${part.speaker === undefined ? '' : `${lineOf(part.speaker)}: `}${text}`
  })
  const [title = '', ...rest] = heading.map(lineOf)
  const head = [underlined(title, '='), ...rest].join('\n')
  return `${[head, ...blocks].filter((block) => block !== '').join('\n\n')}\n`
}

function underlined(text: string, sign: string): string {
  return `${text}\n${sign.repeat(Math.min(72, Math.max(1, [...text].length)))}`
}

function lineOf(text: string): string {
  if (isTidy(text)) return text
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}
