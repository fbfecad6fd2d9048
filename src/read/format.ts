import type { Message } from '../model/message.ts'
import type { TranscriptFormat } from '../model/transcript.ts'
import type { Signature } from './signature.ts'

/** Formats by extension. A file with any other is read as plain text. */
const formats: Readonly<Record<string, TranscriptFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  docx: 'docx',
  json: 'json',
  srt: 'srt',
  vtt: 'vtt',
  sbv: 'sbv',
  ass: 'ass',
  ssa: 'ass',
  lrc: 'lrc',
  ttml: 'ttml',
  dfxp: 'ttml',
  xml: 'ttml',
  smi: 'sami',
  sami: 'sami',
  csv: 'csv',
  tsv: 'csv',
}

/** Formats that no reader takes: what they are, and what to save the words as instead. */
const foreign: Readonly<Record<string, readonly [what: string, instead: string]>> = {
  scc: ['captions in broadcast codes', '.srt or .vtt'],
  stl: ['captions in broadcast codes', '.srt or .vtt'],
  sub: ['captions of an old kind', '.srt or .vtt'],
  doc: ['an old Word document', '.docx'],
  odt: ['an OpenDocument text', '.docx or .txt'],
  rtf: ['a Rich Text file', '.docx or .txt'],
  pages: ['a Pages document', '.docx or .txt'],
  pdf: ['a PDF', '.txt or .docx'],
}

/** What a file is read as, by its extension; a message where no reader takes that format. */
export function formatOf(path: string): { readonly format: TranscriptFormat; readonly message?: Message } {
  const extension = /\.([^./\\]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const known = Object.hasOwn(formats, extension) ? formats[extension] : undefined
  if (known) return { format: known }
  const what = Object.hasOwn(foreign, extension) ? foreign[extension] : undefined
  return what ? { format: 'text', message: unreadable(extension, ...what) } : { format: 'text' }
}

/** The message for a format that is not read. */
export function unreadable(extension: string, what: string, instead: string): Message {
  const reason = `A .${extension} file is ${what}, which Copydesk cannot read; save its words as ${instead} and use that file instead.`
  return { rule: 'read:format', severity: 'error', reason }
}

/** The message for a file whose first bytes belie its name. */
export function misnamed(path: string, { what, help }: Signature): Message {
  const name = path.split(/[/\\]/).at(-1) ?? ''
  const extension = /\.[^.]{1,12}$/.exec(name)?.[0] ?? 'a text'
  return {
    rule: 'read:format',
    severity: 'error',
    reason: `The file is called ${extension} and is ${what}; ${help}`,
  }
}
