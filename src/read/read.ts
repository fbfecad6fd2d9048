import { hash } from 'node:crypto'
import type { Root } from 'mdast'
import { frontMatterOf } from '../markdown/front-matter.ts'
import type { Message } from '../model/message.ts'
import type { Source, Transcript, TranscriptMeta } from '../model/transcript.ts'
import type { Block } from '../model/tree.ts'
import { positionOf } from '../rule.ts'
import { locator } from '../words/locator.ts'
import { isBlank } from '../words/tidy.ts'
import { lyrics } from './captions/lyrics.ts'
import { sami } from './captions/sami.ts'
import { subStation } from './captions/sub-station.ts'
import { subtitles, webVtt } from './captions/subtitles.ts'
import { table } from './captions/table.ts'
import { timedText } from './captions/timed-text.ts'
import { dated } from './dated.ts'
import { decode } from './decode.ts'
import { docx } from './docx/docx.ts'
import type { Draft, DraftReader } from './draft.ts'
import { formatOf, misnamed } from './format.ts'
import { json } from './json/json.ts'
import { lazyHtml } from './lazy-html.ts'
import { markdown } from './markdown.ts'
import { metaOf } from './meta.ts'
import { plain } from './plain.ts'
import { readRepaired } from './read-repaired.ts'
import { signatureOf } from './signature.ts'
import { isWordDocument, sniffed, type TextFormat } from './sniffed.ts'

/** A door for each format that is text: a reader added here is all that a new one needs. */
const readers: Readonly<Record<TextFormat, DraftReader>> = {
  text: plain,
  markdown,
  srt: subtitles,
  vtt: webVtt,
  sbv: subtitles,
  ass: subStation,
  lrc: lyrics,
  ttml: timedText,
  sami,
  csv: table,
  json,
  html: lazyHtml,
}

/** No transcript of a show is longer; a bigger file is refused at once. */
const limit = 50 * 1024 * 1024

/**
 * Reads a raw file. Pure: `path` only names it in messages and gives its format, and where the file's head says
 * nothing itself, its slug and date; where both are silent, the date may stand in the first lines. Never throws for bad input: all trouble is in `messages`, and one of
 * severity `error` means that nothing may be made of the file.
 */
export function readTranscript(path: string, bytes: Uint8Array): Transcript {
  const { format, message } = isWordDocument(bytes)
    ? { format: 'docx' as const, message: undefined }
    : formatOf(path)
  const bare: Source = { path, format, encoding: 'utf-8', sha256: '' }
  const refused = bytes.length > limit ? tooBig : message
  if (refused) return unread(bare, [refused])
  const sha256 = hash('sha256', bytes)
  // A Word document is no text, and has no source text that positions could lead back to.
  if (format === 'docx') return draftedFrom({ ...bare, sha256 }, docx(bytes, path))
  const other = signatureOf(bytes)
  if (other) return unread({ ...bare, sha256 }, [misnamed(path, other)])
  const decoded = decode(bytes)
  const seen = sniffed(format, decoded.text)
  const source: Source = { ...bare, format: seen.format, encoding: decoded.encoding, sha256 }
  if (hasError(decoded.messages)) return unread(source, decoded.messages)
  if (seen.message) return unread(source, [seen.message])
  const draft = readRepaired(readers[seen.format], decoded.text, path)
  return transcriptOf(source, draft, [...decoded.messages, ...emptiness(draft, isBlank(decoded.text))])
}

function draftedFrom(source: Source, draft: Draft): Transcript {
  return transcriptOf(source, draft, emptiness(draft, false))
}

function transcriptOf(source: Source, draft: Draft, messages: readonly Message[]): Transcript {
  const { text, origin, blocks } = draft
  const given = isWhole(draft.meta) ? draft.meta : { ...bareMeta(source.path), ...draft.meta }
  const { meta, messages: about } = dated(given, draft)
  return {
    source,
    text,
    ...(origin && { origin }),
    meta,
    tree: treeOf(blocks, text),
    messages: [...(draft.messages ?? []), ...about, ...messages].map((one) => ({
      file: source.path,
      ...one,
    })),
  }
}

function unread(source: Source, messages: readonly Message[]): Transcript {
  return transcriptOf(source, { text: '', blocks: [] }, messages)
}

/** Whether a reader has looked at the file's name itself, which it has where it gives a slug. */
function isWhole(meta: Draft['meta']): meta is TranscriptMeta {
  return meta?.slug !== undefined && meta.extra !== undefined
}

function bareMeta(path: string): TranscriptMeta {
  return metaOf(path, frontMatterOf('')).meta
}

function treeOf(blocks: readonly Block[], text: string): Root {
  return { type: 'root', children: [...blocks], position: locator(text).position(0, text.length) }
}

function hasError(messages: readonly Message[]): boolean {
  return messages.some(({ severity }) => severity === 'error')
}

const tooBig: Message = {
  rule: 'read:size',
  severity: 'error',
  reason: 'The file is larger than the 50 MB that a transcript may have; it was not read.',
}

/** Nothing was made of a file: it holds no words, or the reader has said already why it took none. */
function emptiness({ text, blocks, messages = [] }: Draft, bare: boolean): readonly Message[] {
  if (hasError(messages) || blocks.some((block) => isFilled(block, text))) return []
  const what = bare ? 'is empty' : 'holds no words besides its markup or front matter'
  const reason = `The file ${what}; nothing was made of it.`
  return [{ rule: 'read:empty', severity: 'error', reason }]
}

function isFilled(block: Block, text: string): boolean {
  const { start, end } = positionOf(block)
  return block.type === 'thematicBreak' || !isBlank(text.slice(start.offset, end.offset))
}
