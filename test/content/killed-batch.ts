import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { json } from 'node:stream/consumers'

/**
 * Saves proposals together, as JSON on standard input, and kills itself just before its n-th change on disk:
 * `node killed-batch.ts FOLDER N` (0: never). Prints what became of each.
 */
const [, , root = '', point = '0'] = process.argv
let count = Number.NEGATIVE_INFINITY
for (const name of ['openSync', 'writeFileSync', 'fsync', 'linkSync', 'unlinkSync', 'mkdirSync'] as const) {
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

const { saveProposals } = await import('../../src/content/propose-many.ts')
const { showFolder } = await import('../../src/content/show-folder.ts')
const proposals = await json(process.stdin)
count = 0
const saved = await saveProposals(
  showFolder(root),
  'episodes',
  proposals as Parameters<typeof saveProposals>[2],
)
process.stdout.write(JSON.stringify({ saved, changes: count }))
