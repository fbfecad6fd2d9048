import { crc32, inflateRawSync } from 'node:zlib'
import { DocxRefusal } from './refusal.ts'

/** One file in a ZIP archive, as the archive's directory tells of it. */
export interface ZipEntry {
  readonly name: string
  /** What the directory says; the truth is known after inflating only. */
  readonly size: number
  readonly packed: number
  readonly stored: boolean
  readonly encrypted: boolean
  readonly sum: number
  /** Where its own header starts in the archive. */
  readonly at: number
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const headerMark = 0x04034b50

/** A Word document has a few dozen parts, one with many pictures some hundreds. */
const mostEntries = 10_000

/** Longer names are an attack, which other readers of archives pay for with gigabytes. */
const longestName = 1024

/**
 * The files of an archive by name, from the directory at its end (APPNOTE.TXT 6.3, sections 4.3.12 and 4.3.16).
 * Archives in several parts or of the 64-bit kind are refused, for Word writes neither. Nothing is inflated.
 * Throws a DocxRefusal where the directory is broken or too long.
 */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > mostEntries) throw new DocxRefusal(`The archive holds ${count} files, too many for a document.`)
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark) throw broken()
    const length = view.getUint16(at + 28, true)
    if (length > longestName || at + 46 + length > end) throw broken()
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length))
    // The same name twice: one program would check the one and another read the other.
    if (entries.has(name)) throw broken()
    entries.set(name, entryAt(view, at, name))
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The directory's end record: the last one, behind which at most a comment follows. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at--)
    if (view.getUint32(at, true) === endMark) return at
  throw broken()
}

function entryAt(view: DataView, at: number, name: string): ZipEntry {
  const method = view.getUint16(at + 10, true)
  if (method !== 0 && method !== 8) throw broken()
  return {
    name,
    stored: method === 0,
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    sum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
}

/**
 * The bytes of one file, which are never more than its directory says, however far they would unfold. Throws a
 * DocxRefusal where they are not those that were packed.
 */
export function unzipped(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new DocxRefusal('The document is protected with a password.')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { at, packed, size, stored, sum } = entry
  if (at + 30 > bytes.length || view.getUint32(at, true) !== headerMark) throw broken()
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + packed > bytes.length) throw broken()
  const raw = bytes.subarray(start, start + packed)
  const content = stored ? raw : inflated(raw, size)
  if (content.length !== size || crc32(content) !== sum) throw broken()
  return content
}

function inflated(raw: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(1, size) })
  } catch {
    throw broken()
  }
}

function broken(): DocxRefusal {
  return new DocxRefusal('The file is damaged: it is not a whole ZIP archive, which a Word document is.')
}
