import { extname } from 'node:path'
import { inside, stampOf } from '../content/files.ts'
import { places, type ShowFolder } from '../content/show-folder.ts'
import { swapKept } from '../content/swap-kept.ts'
import { readTranscript } from '../read/read.ts'
import { slugOf } from '../words/slug.ts'

/** What an editor brings: the bytes, and what they say of them; empty where they say nothing. */
export interface BroughtTranscript {
  readonly bytes: Uint8Array
  /** The name of the file that was dropped. */
  readonly file: string
  readonly name: string
  /** ISO date. */
  readonly date: string
}

/** Where it was written, or what is still to be said. */
export type WrittenTranscript =
  | { readonly outcome: 'written'; readonly path: string }
  | { readonly outcome: 'asked'; readonly what: 'text' | 'date' | 'name'; readonly why: string }
  | { readonly outcome: 'failed'; readonly why: string }

/** Endings of files that transcripts come in; anything else is text. */
const endings = /^\.(?:txt|md|html?|docx|json|srt|vtt|sbv|ass|ssa|lrc|ttml|dfxp|xml|smi|sami|csv|tsv)$/

/**
 * Writes a raw transcript into `content/transcripts`, byte for byte, never over another one. Its name is made of the day
 * and a few words: as the editor says, or as the file says itself.
 */
export function newTranscript(folder: ShowFolder, brought: BroughtTranscript): WrittenTranscript {
  const { bytes, file } = brought
  if (new TextDecoder().decode(bytes.subarray(0, 4096)).trim() === '')
    return { outcome: 'asked', what: 'text', why: 'There is nothing in it. Drop a file, or paste the text.' }
  const ending = endings.exec(extname(file).toLowerCase())?.[0] ?? '.txt'
  const { meta } = readTranscript(`${places.transcripts}/${file === '' ? 'pasted.txt' : file}`, bytes)
  const date = brought.date || meta.date || ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date))
    return {
      outcome: 'asked',
      what: 'date',
      why: 'The text does not say of which day the episode is. Which one?',
    }
  const words =
    brought.name || (file === '' ? (meta.title ?? '') : file.slice(0, file.length - extname(file).length))
  const name = slugOf(words.replace(/^\d{4}-\d{2}-\d{2}[-_ ]*/, ''))
  if (words.trim() === '')
    return { outcome: 'asked', what: 'name', why: 'Give the episode a few words, for the name of its file.' }
  return written(folder, `${places.transcripts}/${date}-${name}${ending}`, bytes)
}

function written(folder: ShowFolder, path: string, bytes: Uint8Array): WrittenTranscript {
  const taken: WrittenTranscript = {
    outcome: 'asked',
    what: 'name',
    why: `There is a content/${path} already, and it was left alone. Give this one other words.`,
  }
  try {
    if (stampOf(folder, path) !== undefined) return taken
    const swap = { target: inside(folder, path), expected: undefined, bytes, taken: '' }
    return swapKept(swap) === 'written' ? { outcome: 'written', path } : taken
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { outcome: 'failed', why: `It was not saved: ${error.message}.` }
  }
}
