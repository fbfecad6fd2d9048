import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { Handover, Mail } from '../model/mail.ts'

/**
 * Puts letters into a folder as files that every mail program opens. A letter that is there was handed over.
 */
export function letterFolder(folder: string): (mail: Mail) => Promise<Handover> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return async (mail) => {
    const target = join(folder, `${mail.messageId.replace(/[^\w.@-]/g, '')}.eml`)
    if (existsSync(target)) return { outcome: 'sent', response: 'was there already' }
    const bytes = await bytesOf(mail)
    const temporary = `${target}.${process.pid}.new`
    const descriptor = openSync(temporary, 'w', 0o600)
    try {
      writeFileSync(descriptor, bytes)
      fsyncSync(descriptor)
      linkSync(temporary, target)
    } finally {
      closeSync(descriptor)
      rmSync(temporary, { force: true })
    }
    return { outcome: 'sent', response: 'written' }
  }
}

function bytesOf({ from, to, replyTo, returnPath, messageId, headers, ...mail }: Mail): Promise<Buffer> {
  const composer = new MailComposer({
    ...mail,
    from: { name: from.name ?? '', address: from.address },
    to: { name: to.name ?? '', address: to.address },
    ...(replyTo && { replyTo: { name: replyTo.name ?? '', address: replyTo.address } }),
    ...{ messageId, headers },
    envelope: { from: returnPath, to: to.address },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
