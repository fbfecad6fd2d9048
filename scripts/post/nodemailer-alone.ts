import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import { madeBody, madeSender } from './made-sending.ts'

/**
 * The same mails by nodemailer alone: its pool, its signature, no ledger.
 *   node scripts/post/nodemailer-alone.ts PORT COUNT CONNECTIONS KEY
 * Prints one line of JSON: what that cost.
 */
const [, , port, count, connections, keyFile = ''] = process.argv
const transport = createTransport({
  ...{
    host: '127.0.0.1',
    port: Number(port),
    secure: false,
    pool: true,
    maxConnections: Number(connections),
  },
  maxMessages: 100,
  dkim: {
    domainName: madeSender.domain,
    keySelector: 'desk',
    // Read once, as quick as it gets.
    privateKey: createPrivateKey(readFileSync(keyFile, 'utf8')) as unknown as string,
  },
})
const { html, text, subject } = madeBody
let next = 1
let failed = 0
const began = performance.now()
const cpu = process.cpuUsage()

async function worker(): Promise<void> {
  while (next <= Number(count)) {
    const at = next++
    const leave = `${madeSender.service}leave/l.${at.toString(36)}.1.0.6bb4457f9cb28718da1f3378a39e6839`
    try {
      await transport.sendMail({
        from: { name: madeSender.from.name ?? '', address: madeSender.from.address },
        to: `reader${at}@example.org`,
        replyTo: madeSender.replyTo?.address,
        subject,
        html: html.replaceAll('{{leave_url}}', leave),
        text: text.replaceAll('{{leave_url}}', leave),
        headers: {
          'List-Id': '"The Weekly" <weekly.show.example>',
          'List-Unsubscribe': { prepared: true, value: `<${leave}>` },
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      })
    } catch {
      failed += 1
    }
  }
}

// Twice as many as there are connections, so that none waits for its next mail.
await Promise.all(Array.from({ length: 2 * Number(connections) }, worker))
transport.close()
const { user, system } = process.cpuUsage(cpu)
const seconds = (performance.now() - began) / 1000
process.stdout.write(`${JSON.stringify({ seconds, cpu: (user + system) / 1e6, failed })}\n`)
