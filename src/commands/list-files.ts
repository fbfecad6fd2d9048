import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { decode } from '../read/decode.ts'
import { DocxRefusal } from '../read/docx/refusal.ts'
import { unzipped, zipEntries } from '../read/docx/zip.ts'
import { UsageError } from './command.ts'

/** A list of subscribers as text. */
export interface ListFile {
  readonly name: string
  readonly text: string
}

/** A list of a million people has some hundred megabytes. */
const longestList = 500_000_000

/** Reads files of lists, and the CSV files in archives, whatever their encoding. Those of who left come first. */
export function listFiles(paths: readonly string[]): readonly ListFile[] {
  const files = paths.flatMap((path) => {
    const bytes = bytesOf(path)
    return bytes[0] === 0x50 && bytes[1] === 0x4b ? archived(path, bytes) : [fileOf(basename(path), bytes)]
  })
  return files.sort((a, b) => Number(/^subscribed/i.test(a.name)) - Number(/^subscribed/i.test(b.name)))
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

function archived(path: string, bytes: Uint8Array): readonly ListFile[] {
  try {
    const entries = [...zipEntries(bytes).values()].filter(({ name }) => /\.csv$/i.test(name))
    if (entries.length === 0) throw new UsageError(`${path} is an archive without a CSV file in it.`)
    const large = entries.find(({ size }) => size > longestList)
    if (large) throw new UsageError(`${large.name} in ${path} is larger than any list of subscribers.`)
    return entries.map((entry) => fileOf(basename(entry.name), unzipped(bytes, entry)))
  } catch (error) {
    if (error instanceof DocxRefusal) throw new UsageError(`${path} is no archive that can be opened.`)
    throw error
  }
}

function fileOf(name: string, bytes: Uint8Array): ListFile {
  const { text, messages } = decode(bytes)
  const refusal = messages.find(({ severity }) => severity === 'error')
  if (refusal) throw new UsageError(`${name} is no list: it is full of what no text has.`)
  return { name, text }
}
