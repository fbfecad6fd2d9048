import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { exportList } from '../subscribers/lists/export-list.ts'
import type { Call, ExitCode } from './command.ts'
import { existingStore } from './subscriber-store.ts'

/** `copydesk subscribers export`: the list as CSV, on standard output or in a file that only its owner may read. */
export function subscribersExport({ root, terminal }: Call, { to }: { readonly to?: string }): ExitCode {
  using store = existingStore(root)
  if (to === undefined) {
    for (const piece of exportList(store)) terminal.out(piece.replace(/\n$/, ''))
    return 0
  }
  const temporary = `${to}.${process.pid}.new`
  const descriptor = openSync(temporary, 'wx', 0o600)
  try {
    for (const piece of exportList(store)) writeSync(descriptor, piece)
    closeSync(descriptor)
    renameSync(temporary, to)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
  terminal.out(`Written to ${to}.`)
  return 0
}
