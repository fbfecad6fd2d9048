import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveEntry } from '../src/archive/archived-episode.ts'

/**
 * A folder's transcripts again and again until they have so many bytes. The first time they are as they are; of every
 * copy a third of the paragraphs stay, a third lose some words in twenty and a third some in three to other words of
 * the same files, so that equal, similar and unlike paragraphs all arise. The same folder gives the same archive.
 */
export function* repeatedArchive(folder: string, bytes: number): Generator<ArchiveEntry> {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
  const pages = names.map((name) => readFileSync(join(folder, name), 'utf8').split(/\n\s*\n/))
  const words = (pages[0] ?? []).join(' ').split(' ')
  const random = dice(1)
  let made = 0
  for (let copy = 0; pages.length > 0; copy++) {
    for (const [at, page] of pages.entries()) {
      if (made >= bytes) return
      const paragraphs = copy === 0 ? page : page.map((paragraph) => changed(paragraph, words, random))
      made += paragraphs.reduce((sum, { length }) => sum + length + 2, 0)
      const date = new Date(Date.UTC(2001, 0, 1 + copy * pages.length + at)).toISOString().slice(0, 10)
      yield { slug: `${date}-copy-${copy}`, date, stamp: `${copy}-${at}`, paragraphs }
    }
  }
}

function changed(paragraph: string, words: readonly string[], random: () => number): string {
  const part = random()
  if (part < 1 / 3) return paragraph
  const share = part < 2 / 3 ? 0.02 + random() * 0.06 : 0.3
  return paragraph
    .split(' ')
    .map((word) => (random() < share ? (words[Math.floor(random() * words.length)] ?? word) : word))
    .join(' ')
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
