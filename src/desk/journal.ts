import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Change } from './change.ts'

/** Every change that was made at the desk, in order; what could not be saved is not among them. */
export interface Journal extends Disposable {
  readonly changes: readonly Change[]
  /** Notes what is about to be done; it is on the disk when this returns. */
  begin(change: Change): void
  /** The change with this id was not made after all. */
  drop(id: string): void
}

/**
 * Opens a journal, JSON lines that only grow. A line that a power cut left half written is taken off. Throws what the
 * disk says.
 */
export function openJournal(path: string): Journal {
  mkdirSync(dirname(path), { recursive: true })
  const changes = readChanges(path)
  const file = openSync(path, 'a', 0o600)
  const append = (entry: object): void => {
    writeSync(file, `${JSON.stringify(entry)}\n`)
    fsyncSync(file)
  }
  return {
    changes,
    begin(change) {
      append(change)
      changes.push(change)
    },
    drop(id) {
      const at = changes.findLastIndex((one) => one.id === id)
      if (at >= 0) changes.splice(at, 1)
      append({ dropped: id })
    },
    [Symbol.dispose]: () => closeSync(file),
  }
}

function readChanges(path: string): Change[] {
  let text = ''
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  const whole = text.slice(0, text.lastIndexOf('\n') + 1)
  if (whole.length < text.length) truncateSync(path, Buffer.byteLength(whole))
  const changes: Change[] = []
  for (const line of whole.split('\n')) {
    const entry = line === '' ? undefined : parsed(line)
    if (entry === undefined) continue
    if ('dropped' in entry) {
      const at = changes.findLastIndex(({ id }) => id === entry.dropped)
      if (at >= 0) changes.splice(at, 1)
    } else changes.push(entry)
  }
  return changes
}

function parsed(line: string): Change | { readonly dropped: string } | undefined {
  try {
    return JSON.parse(line) as Change | { readonly dropped: string }
  } catch {
    // A line that a failed disk spoilt takes the others with it no more than it must.
    return undefined
  }
}
