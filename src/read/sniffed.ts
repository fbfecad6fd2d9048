import type { Message } from '../model/message.ts'
import type { TranscriptFormat } from '../model/transcript.ts'
import { timeLineIn } from './captions/time-line.ts'
import { unreadable } from './format.ts'
import { type Line, linesOf } from './lines.ts'

/** The formats that are text; only a Word document is none. */
export type TextFormat = Exclude<TranscriptFormat, 'docx'>

/** What a file is read as; a message where no reader takes what it holds. */
export interface Sniffed {
  readonly format: TextFormat
  readonly message?: Message
}

/** How much of a file is looked at: what it holds shows early, if at all. */
const reach = 20_000

/** Beginnings that no transcript has by chance, and whose name may be wrong. */
const beginnings: readonly (readonly [TextFormat, RegExp])[] = [
  ['vtt', /^WEBVTT(?:\s|$)/],
  ['ass', /^(?:;[^\n]*\n\s*)*\[Script Info\]/i],
  ['sami', /^<sami[\s>]/i],
  ['ttml', /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*<(?:\w+:)?tt[\s>]/i],
  ['html', /^(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*(?:<!doctype html|<html[\s>])/i],
]

const otherXml: Message = {
  rule: 'read:format',
  severity: 'error',
  reason:
    'The file is named as XML, but holds no captions in TTML; save its words as .txt, or captions as .srt or .vtt, and use that file instead.',
}

/**
 * What a text file is by its content, where its name says something else: captions, a page or data that were saved
 * under another extension. Only a plain text can turn out to hold captions without a header, or data.
 */
export function sniffed(named: TextFormat, raw: string): Sniffed {
  const start = raw.slice(0, reach).replace(/^[\s\ufeff]+/, '')
  if (start.startsWith('{\\rtf'))
    return { format: named, message: unreadable('rtf', 'a Rich Text file', '.docx or .txt') }
  if (start.startsWith('%PDF-'))
    return { format: named, message: unreadable('pdf', 'a PDF', '.txt or .docx') }
  if (named === 'markdown') return { format: named }
  const found = beginnings.find(([, beginning]) => beginning.test(start))?.[0]
  if (found) return { format: found }
  if (named === 'ttml' && start !== '' && !/<(?:\w+:)?tt[\s>]/i.test(start))
    return { format: named, message: otherXml }
  if (named !== 'text') return { format: named }
  if (isData(raw, start)) return { format: 'json' }
  const head = raw.slice(0, reach)
  const lines = linesOf(head, 0).filter(({ kind }) => kind === 'words')
  if (holdsCues(head, lines)) return { format: 'srt' }
  return { format: holdsLyrics(head, lines) ? 'lrc' : 'text' }
}

/** Whether bytes are a Word document, under whatever name: an archive that says so. */
export function isWordDocument(bytes: Uint8Array): boolean {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('word/document.xml')
}

function isData(raw: string, start: string): boolean {
  const [open, close] = start.startsWith('{') ? ['{', '}'] : ['[', ']']
  if (!start.startsWith(open) || !raw.trimEnd().endsWith(close) || !/^[{[]\s*["{[\]}]/.test(start))
    return false
  try {
    return typeof JSON.parse(raw) === 'object'
  } catch {
    return false
  }
}

/** Time lines throughout, with a few lines between them, and not only in one place of a longer text. */
function holdsCues(head: string, lines: readonly Line[]): boolean {
  const times: number[] = []
  for (const [at, line] of lines.entries()) if (timeLineIn(head, line)?.broken === false) times.push(at)
  const [first = 0] = times
  return times.length >= 2 && lines.length - first <= times.length * 7 && first <= 12
}

/** Nearly every line starts with a time that counts hundredths. */
function holdsLyrics(head: string, lines: readonly Line[]): boolean {
  const timed = lines.filter(
    ({ start, end }) =>
      head[start] === '[' && /^\[\d{1,3}:\d\d\.\d{2,3}\]/.test(head.slice(start, Math.min(end, start + 20))),
  )
  return timed.length >= 3 && timed.length >= lines.length * 0.8
}
