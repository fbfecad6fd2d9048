import { createHash } from 'node:crypto'
import type { Root } from 'mdast'
import { frontMatterOf } from '../markdown/front-matter.ts'
import type { Message } from '../model/message.ts'
import type { Source, Transcript, TranscriptFormat, TranscriptMeta } from '../model/transcript.ts'
import type { Block } from '../model/tree.ts'
import { type Locator, locator } from '../words/locator.ts'
import { isBlank } from '../words/tidy.ts'
import { decode } from './decode.ts'
import { formatOf } from './format.ts'
import { markdownBlocks } from './markdown.ts'
import { metaOf } from './meta.ts'
import { plainBlocks } from './plain.ts'

/** Builds the blocks of a text from `start` on; positions count in the whole text. */
export type BlockReader = (text: string, start: number, where: Locator) => readonly Block[]

/** A door for each format: a reader added here is all that a new format needs. */
const readers: Readonly<Record<TranscriptFormat, BlockReader>> = {
  text: plainBlocks,
  markdown: markdownBlocks,
}

/** No transcript of a show is longer; a bigger file is refused at once. */
const limit = 50 * 1024 * 1024

/**
 * Reads a raw file. Pure: `path` only names it in messages and gives its format, and where the file says
 * nothing itself, its slug and date. Never throws for bad input: all trouble is in `messages`, and one of
 * severity `error` means that nothing may be made of the file.
 */
export function readTranscript(path: string, bytes: Uint8Array): Transcript {
  const format = formatOf(path)
  const refused = bytes.length > limit ? tooBig : format.message
  if (refused) return unread(path, format.format, refused)
  const decoded = decode(bytes)
  const { text, encoding } = decoded
  const source: Source = {
    path,
    format: format.format,
    encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  if (decoded.messages.some(({ severity }) => severity === 'error'))
    return { source, text: '', meta: bareMeta(path), tree: treeOf([], ''), messages: named(path, decoded) }
  const front = frontMatterOf(text)
  const { meta, messages } = metaOf(path, front)
  const blocks = readers[format.format](text, front.bodyStart, locator(text))
  const all = [...decoded.messages, ...front.messages, ...messages, ...emptiness(text, front.bodyStart)]
  return { source, text, meta, tree: treeOf(blocks, text), messages: named(path, { messages: all }) }
}

function unread(path: string, format: TranscriptFormat, message: Message): Transcript {
  return {
    source: { path, format, encoding: 'utf-8', sha256: '' },
    text: '',
    meta: bareMeta(path),
    tree: treeOf([], ''),
    messages: named(path, { messages: [message] }),
  }
}

function bareMeta(path: string): TranscriptMeta {
  return metaOf(path, frontMatterOf('')).meta
}

function named(path: string, { messages }: { readonly messages: readonly Message[] }): readonly Message[] {
  return messages.map((message) => ({ file: path, ...message }))
}

function treeOf(blocks: readonly Block[], text: string): Root {
  return { type: 'root', children: [...blocks], position: locator(text).position(0, text.length) }
}

const tooBig: Message = {
  rule: 'read:size',
  severity: 'error',
  reason: 'The file is larger than the 50 MB that a transcript may have; it was not read.',
}

function emptiness(text: string, bodyStart: number): readonly Message[] {
  if (!isBlank(text.slice(bodyStart))) return []
  const what = bodyStart > 0 ? 'has front matter and no text after it' : 'is empty'
  const reason = `The file ${what}; nothing was made of it.`
  return [{ rule: 'read:empty', severity: 'error', reason }]
}
