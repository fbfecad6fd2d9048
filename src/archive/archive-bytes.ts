import { crc32 } from 'node:zlib'
import { z } from 'zod'
import type { ArchiveIndex } from './archive-index.ts'
import type { ArchivedEpisode } from './archived-episode.ts'
import { textTable } from './text-table.ts'

/**
 * What the first four bytes must be. The last digit is the version: a file of another one, or of a machine that counts
 * bytes from the other end, is not read. Raise it whenever what the archive keeps of a passage changes.
 */
const mark = 0xc0de_a001

/** Mark, checksum of all that follows it, length of the list of contents in bytes: three numbers. */
const headLength = 12

const checkedFrom = 8

const count = z
  .int()
  .min(0)
  .max(2 ** 28)

/** What stands at the start, as JSON: all that is not a long row of numbers, and how long each row is. */
const contents = z.object({
  episodes: z.array(
    z.object({
      slug: z.string(),
      date: z.string(),
      stamp: z.string(),
      words: count,
      passages: count,
      keys: count,
    }),
  ),
  links: count,
})

/** The bytes that `archiveFrom` reads an index back from. Equal indexes give equal bytes. */
export function archiveBytes({ episodes, links }: ArchiveIndex): Uint8Array {
  const list: z.output<typeof contents> = {
    episodes: episodes.map(({ slug, date, stamp, words, ends, keys }) => ({
      ...{ slug, date, stamp, words, passages: ends.length, keys: keys.length },
    })),
    links: links.length,
  }
  const text = new TextEncoder().encode(JSON.stringify(list))
  const arrays = episodes.flatMap(({ prints, forms, places, ends, cues, keys }) => [
    ...[prints, forms, places, ends, cues, keys],
  ])
  const parts = [text, ...arrays, links]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + padded(byteLength), headLength))
  let end = headLength
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), end)
    end += padded(byteLength)
  }
  const head = new Uint32Array(bytes.buffer, 0, headLength / 4)
  head.set([mark, 0, text.length])
  head[1] = crc32(bytes.subarray(checkedFrom))
  return bytes
}

/**
 * The index that some bytes hold, or undefined where they are cut off, damaged, or of another version: then it is to be
 * made anew. Does not copy: the bytes must not be changed afterwards.
 */
export function archiveFrom(given: Uint8Array): ArchiveIndex | undefined {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice()
  if (bytes.length < headLength || bytes.length % 4 !== 0) return undefined
  const [found, checksum, length = 0] = numbersIn(bytes, 0, headLength / 4)
  if (found !== mark || crc32(bytes.subarray(checkedFrom)) !== checksum) return undefined
  const list = contentsOf(bytes.subarray(headLength, headLength + length))
  if (!list) return undefined
  let end = headLength + padded(length)
  const next = (count: number): Uint32Array<ArrayBuffer> => {
    end += count * 4
    return numbersIn(bytes, end - count * 4, count)
  }
  if (end + list.episodes.reduce((sum, one) => sum + sizeOf(one), list.links * 4) !== bytes.length)
    return undefined
  const episodes = list.episodes.map(({ passages, keys, ...about }): ArchivedEpisode => {
    const [prints, forms] = [next(passages * 2), next(passages * 2)]
    const [places, ends] = [next(passages * 2), next(passages)]
    const { buffer, byteOffset } = next(padded(passages) / 4)
    return {
      ...about,
      prints,
      forms,
      places,
      ends,
      cues: new Uint8Array(buffer, byteOffset, passages),
      keys: next(keys),
    }
  })
  return { episodes, texts: textTable(episodes), links: next(list.links) }
}

function contentsOf(bytes: Uint8Array): z.output<typeof contents> | undefined {
  try {
    return contents.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** How many bytes an episode's arrays take. */
function sizeOf({ passages, keys }: { readonly passages: number; readonly keys: number }): number {
  return passages * 28 + padded(passages) + keys * 4
}

/** Every array begins at a multiple of four bytes. */
function padded(length: number): number {
  return (length + 3) & ~3
}

function numbersIn(
  { buffer, byteOffset }: Uint8Array,
  from: number,
  count: number,
): Uint32Array<ArrayBuffer> {
  return new Uint32Array(buffer as ArrayBuffer, byteOffset + from, count)
}
