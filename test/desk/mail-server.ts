import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { onTestFinished } from 'vitest'

/** The password that the mail server wants. */
export const secret = 'the-password-of-the-mail-server'

/** A mail server on this machine that wants a password, and the mails that it has taken. */
export async function mailServer(): Promise<{ readonly port: number; readonly taken: string[] }> {
  const taken: string[] = []
  const server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS'], disableReverseLookup: true, allowInsecureAuth: true },
    onAuth: ({ username, password }, _, done) =>
      password === secret ? done(null, { user: username }) : done(new Error('No')),
    onData(stream, _, done) {
      let mail = ''
      stream.on('data', (chunk: Buffer) => {
        mail += chunk.toString('latin1')
      })
      stream.on('end', () => {
        taken.push(mail)
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (listening.address() as AddressInfo).port, taken }
}
