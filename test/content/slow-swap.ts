import fs, { readFileSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Replaces a file as the desk does, and stays in the middle, where there is no file, for so many milliseconds:
 * `node slow-swap.ts FILE NEW-TEXT TAKEN MILLISECONDS`. Says `absent` when it is there.
 */
const [, , target = '', text = '', taken = '', milliseconds = '0'] = process.argv
const link = fs.linkSync
Object.assign(fs, {
  linkSync: (...paths: Parameters<typeof link>) => {
    fs.writeSync(1, 'absent')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(milliseconds))
    link(...paths)
  },
})
syncBuiltinESMExports()

const { swapKept } = await import('../../src/content/swap-kept.ts')
swapKept({ target, expected: readFileSync(target), bytes: Buffer.from(text), taken })
