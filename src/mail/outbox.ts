import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Handover } from '../model/mail.ts'
import type { Transport } from './transport.ts'

/**
 * Mail stays on this machine: each a file that any mail program opens, `<key>.eml`, in one folder. A file gets its
 * name only when it is whole and on the disk, and never a second time: a mail that is there was sent.
 */
export function outbox(folder: string): Transport {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const place = (key: string): string => join(folder, `${key}.eml`)
  return {
    name: 'outbox',
    connections: 4,
    limited: false,
    async send({ bytes, key }, gate) {
      await gate.open()
      await gate.seal()
      return written(place(key), bytes)
    },
    lookup: async (key) => existsSync(place(key)),
    [Symbol.asyncDispose]: async () => {},
  }
}

function written(target: string, bytes: Buffer): Handover {
  const temporary = `${target}.${process.pid}.new`
  try {
    const descriptor = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(descriptor, bytes)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    named(temporary, target)
    return { outcome: 'sent', response: 'written' }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === 'EEXIST') return { outcome: 'sent', response: 'was there already' }
    const response = error instanceof Error ? error.message : String(error)
    return {
      outcome: 'unreachable',
      response,
      final: code === 'ENOSPC' || code === 'EACCES' || code === 'EROFS',
    }
  } finally {
    rmSync(temporary, { force: true })
  }
}

/** Gives a whole file its name. Fails if there is one: two senders cannot both have handed it over. */
function named(temporary: string, target: string): void {
  try {
    linkSync(temporary, target)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    // A file system without hard links. One process sends at a time, so nobody comes in between.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code)) throw error
    if (existsSync(target)) throw Object.assign(new Error('The mail is there.'), { code: 'EEXIST' })
    renameSync(temporary, target)
  }
}
