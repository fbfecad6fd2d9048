import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isRunning } from '../content/running-process.ts'

/** The right to be the one desk of a show; `other` is the process that has it, if another one does. */
export interface HeldDesk extends Disposable {
  readonly other?: number
}

/** Takes the right to be the desk of a show. One that a killed desk left is taken over. */
export function heldDesk(root: string): HeldDesk {
  const folder = join(root, '.copydesk')
  const path = join(folder, 'desk.pid')
  mkdirSync(folder, { recursive: true })
  for (let tries = 0; tries < 2; tries++) {
    try {
      const file = openSync(path, 'wx', 0o600)
      writeSync(file, String(process.pid))
      closeSync(file)
      return { [Symbol.dispose]: () => rmSync(path, { force: true }) }
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      const other = Number(readFileSync(path, 'utf8'))
      if (isAlive(other)) return { other, [Symbol.dispose]: () => {} }
      rmSync(path, { force: true })
    }
  }
  throw new Error(`${path} cannot be taken.`)
}

function isAlive(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id !== process.pid && isRunning(id)
}
