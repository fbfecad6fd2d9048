import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMainThread, Worker, workerData } from 'node:worker_threads'
import { saveProposal } from '../../src/content/propose.ts'
import { showFolder } from '../../src/content/show-folder.ts'

/**
 * The program and an editor's program save the same file as fast as they can. The editor's one
 * reads the file, adds a paragraph of its own and renames the new version into place; what it added must be
 * in the file at the end. Prints the paragraphs that are not.
 */
const rounds = 20
const file = (machine: number) => `---\ntitle: A\nguid: show-1\ncuts: ${machine}\n---\n\nFirst.\n`

function edit(root: string, stop: Int32Array): void {
  const path = join(root, 'episodes', 'a.md')
  for (let nth = 1; Atomics.load(stop, 0) === 0; nth++) {
    try {
      const text = readFileSync(path, 'utf8')
      writeFileSync(`${path}~`, `${text}\nEdit ${nth}.\n`)
      renameSync(`${path}~`, path)
      Atomics.store(stop, 1, nth)
    } catch {
      nth--
    }
    Atomics.wait(stop, 0, 0, 1)
  }
}

if (isMainThread) {
  const root = process.argv[2] ?? ''
  const stop = new Int32Array(new SharedArrayBuffer(8))
  const worker = new Worker(import.meta.filename, { workerData: { root, stop } })
  await new Promise((resolve) => worker.once('online', resolve))
  for (let nth = 1; nth <= rounds; nth++) saveProposal(showFolder(root), 'episodes', 'a', file(nth))
  Atomics.store(stop, 0, 1)
  await new Promise((resolve) => worker.once('exit', resolve))
  const text = readFileSync(join(root, 'episodes', 'a.md'), 'utf8')
  const edits = Atomics.load(stop, 1)
  const lost = Array.from({ length: edits }, (_, at) => `Edit ${at + 1}.`).filter(
    (one) => !text.includes(`${one}\n`),
  )
  process.stdout.write(JSON.stringify({ edits, lost }))
} else {
  const { root, stop } = workerData as { root: string; stop: Int32Array }
  edit(root, stop)
}
