import fs, { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { finishAll } from '../../src/content/interrupted.ts'
import { saveProposal } from '../../src/content/propose.ts'
import { showFolder } from '../../src/content/show-folder.ts'

/**
 * Stops a save before each of its changes on disk, as a kill would, and looks at what a next run makes of it:
 * `node stopped-saves.ts FOLDER`, with `{base, ours, theirs, end}` as JSON on standard input (no base: the file
 * is new). Prints how many places there were, and those at which something was lost or did not settle. In a
 * process of its own, because vitest hides the changes to `node:fs` from the program.
 */
interface Case {
  readonly base?: string
  readonly ours?: string
  readonly theirs: string
  readonly end: string
}

const changes = [
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'rmSync',
  'mkdirSync',
  'chmodSync',
] as const
const root = join(process.argv[2] ?? '', 'stopped')
const folder = showFolder(root)
// Waited for: a pipe that is not filled yet cannot be read at once.
const one = (await json(process.stdin)) as Case

const failures: string[] = []
let point = 1
for (; stopsAt(point); point++) {
  const versions = Object.values(all())
  if (one.ours !== undefined && !versions.includes(one.ours) && !versions.includes(one.end))
    failures.push(`${point}: lost`)
  // An editor may find the file before the next run does; without a proposal nothing could be merged into it.
  if ('episodes/a.md' in all() && !('.proposals/episodes/a.md' in all()))
    failures.push(`${point}: no proposal`)
  finishAll(folder)
  saveProposal(folder, 'episodes', 'a', one.theirs)
  const wanted = { '.proposals/episodes/a.md': one.theirs, 'episodes/a.md': one.end }
  if (JSON.stringify(all()) !== JSON.stringify(wanted)) failures.push(`${point}: ${JSON.stringify(all())}`)
}
process.stdout.write(JSON.stringify({ places: point - 1, failures }))

/** One save with a disk that takes no more changes from the n-th on. Did it come so far? */
function stopsAt(nth: number): boolean {
  rmSync(root, { recursive: true, force: true })
  mkdirSync(root, { recursive: true })
  if (one.base !== undefined) saveProposal(folder, 'episodes', 'a', one.base)
  if (one.ours !== undefined) writeFileSync(join(root, 'episodes', 'a.md'), one.ours)
  const originals = changes.map((name) => [name, fs[name] as (...given: unknown[]) => unknown] as const)
  let count = 0
  for (const [name, original] of originals)
    Object.assign(fs, {
      [name]: (...given: unknown[]) => {
        count++
        if (count >= nth) throw new Error('stopped')
        return original(...given)
      },
    })
  syncBuiltinESMExports()
  try {
    saveProposal(folder, 'episodes', 'a', one.theirs)
  } catch (error) {
    if (!(error instanceof Error) || error.message !== 'stopped') throw error
  }
  Object.assign(fs, Object.fromEntries(originals))
  syncBuiltinESMExports()
  return count >= nth
}

function all(): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}
