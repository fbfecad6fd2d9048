import { isRunning } from './running-process.ts'

/** The longest wait for files that are being replaced, in milliseconds: a thousand times what a replacement takes. */
const longest = 200

/**
 * The names in a folder when no other process is just replacing one of its files. A file that is replaced has no name
 * for a fraction of a millisecond (`swapFile`, `swapKept`), while its new version stands beside its place: a reader that
 * takes the file for missing would make an episode without an editor's decisions. Waits for that moment to pass, and
 * for no longer than a fifth of a second. Throws what the disk says of the folder.
 */
export function settledNames<Entry extends { readonly name: string }>(
  list: () => readonly Entry[],
): readonly Entry[] {
  const until = performance.now() + longest
  let entries = list()
  while (someReplaced(entries) && performance.now() < until) {
    pause()
    entries = list()
  }
  return entries
}

/** Whether the new version of a file that has no name stands there, and the process that wrote it is at work. */
function someReplaced(entries: readonly { readonly name: string }[]): boolean {
  const waiting = entries.flatMap(({ name }) => {
    const [, target, run] = /^\.(.+)\.(\d+)\.new$/.exec(name) ?? []
    return target === undefined ? [] : [{ target, run: Number(run) }]
  })
  if (waiting.length === 0) return false
  const names = new Set(entries.map(({ name }) => name))
  // What this process writes it does not wait for: it would wait for itself.
  return waiting.some(({ target, run }) => !names.has(target) && run !== process.pid && isRunning(run))
}

const cell = new Int32Array(new SharedArrayBuffer(4))

function pause(): void {
  Atomics.wait(cell, 0, 0, 1)
}
