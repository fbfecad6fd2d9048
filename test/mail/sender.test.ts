import { simpleParser } from 'mailparser'
import { expect, it } from 'vitest'
import { readShow } from '../../src/content/show.ts'
import { mailBytes } from '../../src/mail/mail-bytes.ts'
import { mailsOf } from '../../src/mail/personal-mail.ts'
import { senderOf } from '../../src/mail/sender.ts'
import type { Show } from '../../src/model/show.ts'
import { body } from './made-list.ts'

function shown(yaml: string): Show {
  const { show, messages } = readShow(`---\ntitle: The Desk\n${yaml}\n---\n`, 'show.md')
  if (!show) throw new Error(JSON.stringify(messages))
  return show
}

it('is the show’s, its domain in ASCII wherever mail needs that', () => {
  const found = senderOf(
    shown('edition: { sender-address: desk@Bücher.example, sender-name: Die Lesebühne }'),
  )
  expect(found).toMatchObject({
    sender: {
      from: { name: 'Die Lesebühne', address: 'desk@xn--bcher-kva.example' },
      domain: 'xn--bcher-kva.example',
      bounceAddress: 'desk@xn--bcher-kva.example',
      listId: 'newsletter.xn--bcher-kva.example',
    },
  })
})

it('is refused in a sentence where its address is missing or could not be written', () => {
  for (const yaml of [
    '',
    'edition: { sender-address: "a b@c.example" }',
    'edition: { sender-address: a@localhost }',
  ]) {
    try {
      expect(senderOf(shown(yaml)), yaml).toHaveProperty('fault')
    } catch (error) {
      // The settings themselves refuse it.
      expect(String(error), yaml).toContain('sender-address')
    }
  }
})

it('keeps to its own header, whatever its name and the newsletter’s are', async () => {
  const show = shown(
    'edition: { name: "Weekly\\r\\nBcc: x@evil.example \\"q\\" ünï", sender-name: "A\\r\\nBcc: y@evil.example, B", sender-address: desk@show.example, reply-to: r@show.example }\nsubscribers: { service: "https://news.show.example/" }',
  )
  const found = senderOf(show)
  if ('fault' in found) throw new Error(found.fault)
  const recipient = { sending: 1, subscriber: 2, email: 'anna@example.org', name: '<script>"x"</script>' }
  const mail = mailsOf(body, { sender: found.sender, secret: new Uint8Array(32) })(recipient, new Date(0))
  const read = await simpleParser(await mailBytes(mail))
  expect(read.bcc).toBeUndefined()
  expect(read.from?.value).toEqual([{ address: 'desk@show.example', name: 'A Bcc: y@evil.example, B' }])
  expect(read.headers.get('list')).toMatchObject({ id: { id: 'newsletter.show.example' } })
})
