import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { text } from 'node:stream/consumers'

/**
 * Saves what it reads from standard input as the proposal for episode `a`, and kills itself just before its
 * n-th change on disk: `node killed-save.ts FOLDER N` (0: never). Prints the messages.
 */
const [, , root = '', point = '0'] = process.argv
let count = -1_000_000
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
for (const name of changes) {
  const original = fs[name] as (...given: unknown[]) => unknown
  Object.assign(fs, {
    [name]: (...given: unknown[]) => {
      count++
      if (count === Number(point)) process.kill(process.pid, 'SIGKILL')
      return original(...given)
    },
  })
}
syncBuiltinESMExports()

const { saveProposal } = await import('../../src/content/propose.ts')
const { showFolder } = await import('../../src/content/show-folder.ts')
// Waited for: a pipe that is not filled yet cannot be read at once.
const theirs = await text(process.stdin)
count = 0
const { messages } = saveProposal(showFolder(root), 'episodes', 'a', theirs)
process.stdout.write(messages.map(({ reason }) => reason).join('\n'))
