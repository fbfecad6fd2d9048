import type { Message } from '../model/message.ts'
import type { TranscriptFormat } from '../model/transcript.ts'

const captions = 'captions with times'

/** Formats that transcripts come in and that are not read yet, by extension. */
const notYet: Readonly<Record<string, string>> = {
  srt: captions,
  vtt: captions,
  sbv: captions,
  sub: captions,
  ass: captions,
  ssa: captions,
  scc: captions,
  smi: captions,
  lrc: captions,
  ttml: captions,
  dfxp: captions,
  json: 'a JSON transcript',
  xml: 'an XML file',
  csv: 'a table',
  tsv: 'a table',
  html: 'a web page',
  htm: 'a web page',
  docx: 'a Word document',
  doc: 'a Word document',
  odt: 'an OpenDocument text',
  rtf: 'a Rich Text file',
  pdf: 'a PDF',
}

/** What a file is read as, by its extension; a message where that format is known and not read yet. */
export function formatOf(path: string): { readonly format: TranscriptFormat; readonly message?: Message } {
  const extension = /\.([^./\\]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? ''
  if (extension === 'md' || extension === 'markdown') return { format: 'markdown' }
  const what = Object.hasOwn(notYet, extension) ? notYet[extension] : undefined
  if (what === undefined) return { format: 'text' }
  const reason = `A .${extension} file is ${what}, which Copydesk cannot read yet; save its words as .txt or .md with an empty line between paragraphs and use that file instead.`
  return { format: 'text', message: { rule: 'read:format', severity: 'error', reason } }
}
