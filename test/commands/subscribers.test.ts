import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { zipOf } from '../read/docx/word-file.ts'
import { program, type ShowFolder, showFolder } from './show-folder.ts'

const list = `Email Address,First Name,CONFIRM_TIME
anna@example.com,Anna,2021-01-02 03:04:05
ben@example.com,Ben,
no address,X,2021-01-02 03:04:05
`

const serving = `---
title: The Test Desk
url: https://show.example/desk/
edition: {sender-address: desk@show.example, sender-name: "Ä, \\"Desk\\""}
subscribers: {service: "https://news.show.example/"}
---
`

describe('copydesk subscribers', () => {
  it('looks first, takes in what is proven, and says what it left out', () => {
    const show = showFolder({ 'list.csv': list })
    const looked = show.run('subscribers', 'import', join(show.root, 'list.csv'))
    expect(looked.out).toContain('1 would be added')
    expect(looked.out).toContain('1 without proof of consent; would not be added')
    expect(looked.out).toContain('Nothing was changed')
    expect(show.run('subscribers', 'list').out).toContain('0 subscribers may get mail')
    const done = show.run('subscribers', 'import', join(show.root, 'list.csv'), '--yes')
    expect(done.status).toBe(1)
    expect(done.out).toContain('list.csv:4:1')
    expect(done.out).toMatch(/does not show that one person agreed.*--consent/)
    const vouched = show.run(
      'subscribers',
      'import',
      join(show.root, 'list.csv'),
      '--yes',
      '--consent',
      'at the fair',
    )
    expect(vouched.status).toBe(0)
    expect(vouched.out).toContain('1 added')
    expect(show.run('subscribers', 'list', '--find', 'ANNA').out).toMatch(
      /anna@example\.com \(Anna\) {2}confirmed {2}2021-01-02/,
    )
    expect(statSync(join(show.root, '.copydesk/subscribers.db')).mode & 0o077).toBe(0)
  })

  it('reads lists in whatever encoding, and out of an archive', () => {
    const text = 'email;name\njosé@example.com;x\nanna@example.com;Zoë\n'.replace('é', 'e')
    const show = showFolder({
      'utf16.csv': Buffer.from(`\ufeff${text}`, 'utf16le'),
      'ansi.csv': Buffer.from(text.replaceAll('@', '2@'), 'latin1'),
      'bom.csv': Buffer.from(`\ufeff${text.replaceAll('@', '3@')}`),
    })
    for (const name of ['utf16.csv', 'ansi.csv', 'bom.csv'])
      expect(
        show.run('subscribers', 'import', join(show.root, name), '--yes', '--consent', 'x').out,
        name,
      ).toContain('2 added')
    const all = show.run('subscribers', 'export').out
    expect(all.match(/,Zoë,/g)).toHaveLength(3)
    expect(show.run('subscribers', 'import', join(show.root, 'content/show.md')).out).toContain(
      'no column of addresses',
    )
    expect(show.run('subscribers', 'import', '/nowhere.csv').status).toBe(2)
  })

  it('reads an archive of Mailchimp, those who left first, and refuses one without a list', () => {
    const head = 'Email Address,First Name,CONFIRM_TIME'
    const show = showFolder({
      'audience_export.zip': zipOf({
        'subscribed_email_audience_export_1.csv': `${head}\nanna@example.com,Anna,2021-01-02 03:04:05\nben@example.com,Ben,2021-01-02 03:04:05\n`,
        'unsubscribed_email_audience_export_1.csv': `${head},UNSUB_TIME\nben@example.com,Ben,,2021-05-02 03:04:05\n`,
        'cleaned_email_audience_export_1.csv': `${head},CLEAN_TIME\ncara@example.com,Cara,,2021-05-02 03:04:05\n`,
      }),
      'other.zip': zipOf({ 'readme.txt': 'nothing' }),
      'broken.zip': 'PK\u0003\u0004 and no more',
    })
    const looked = show.run('subscribers', 'import', join(show.root, 'audience_export.zip')).out
    for (const part of ['1 would be added', '1 asked for no more mail here', 'Nothing was changed'])
      expect(looked).toContain(part)
    const done = show.run('subscribers', 'import', join(show.root, 'audience_export.zip'), '--yes')
    expect(done.status).toBe(0)
    expect(show.run('subscribers', 'list').out).toContain('2 addresses get nothing')
    for (const name of ['other.zip', 'broken.zip'])
      expect(show.run('subscribers', 'import', join(show.root, name)).status, name).toBe(2)
  })

  it('exports what it can import, removes, suppresses and erases', () => {
    const show = showFolder({ 'list.csv': list })
    show.run('subscribers', 'import', join(show.root, 'list.csv'), '--yes', '--consent', 'at the fair')
    const file = join(show.root, 'out.csv')
    expect(show.run('subscribers', 'export', '--to', file).status).toBe(0)
    expect(statSync(file).mode & 0o077).toBe(0)
    const other = showFolder({ 'out.csv': readFileSync(file) })
    expect(other.run('subscribers', 'import', join(other.root, 'out.csv'), '--yes').out).toContain('2 added')
    expect(other.run('subscribers', 'export').out).toBe(show.run('subscribers', 'export').out)

    expect(show.run('subscribers', 'remove', 'Anna@Example.com').out).toContain('may subscribe again')
    expect(show.run('subscribers', 'remove', 'nobody@example.com').out).toContain('nothing was changed')
    expect(show.run('subscribers', 'erase', 'ben@example.com').out).toContain('Nothing was erased')
    expect(show.run('subscribers', 'erase', 'ben@example.com', '--yes').out).toContain('erased')
    const bytes = ['subscribers.db', 'subscribers.db-wal']
      .map((name) => join(show.root, '.copydesk', name))
      .map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : ''))
    expect(bytes.join('')).not.toContain('ben@example.com')
    expect(
      show.run('subscribers', 'import', join(show.root, 'list.csv'), '--yes', '--consent', 'x').out,
    ).toContain('2 asked for no more mail here')
    expect(show.run('subscribers', 'suppress', 'cara@example.com').out).toContain('Nothing is sent')
    expect(show.run('subscribers', 'suppress', '--lift', 'anna@example.com').out).toContain(
      'not suppressed by hand',
    )
    expect(show.run('subscribers', 'suppress', 'not an address').status).toBe(2)
  })

  it('says where there is nobody yet, and makes no file by looking', () => {
    const show = showFolder()
    expect(show.run('subscribers', 'list')).toMatchObject({ status: 2 })
    expect(existsSync(join(show.root, '.copydesk'))).toBe(false)
  })
})

describe('copydesk serve', () => {
  async function started(
    show: ShowFolder,
    ...more: string[]
  ): Promise<{ readonly process: ChildProcess; readonly base: string }> {
    const child = spawn(process.execPath, [program, '--root', show.root, 'serve', '--port', '0', ...more])
    onTestFinished(() => void child.kill('SIGKILL'))
    const base = await new Promise<string>((resolve, reject) => {
      child.stdout.on('data', (text: Buffer) => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(text.toString()) ?? []
        if (found) resolve(found)
      })
      child.once('exit', () => reject(new Error('It ended.')))
    })
    return { process: child, base }
  }

  it.each(['SIGTERM', 'SIGINT'] as const)(
    'ends what runs on %s, loses nothing, and goes away',
    async (signal) => {
      const show = showFolder({ 'content/show.md': serving })
      const { process: child, base } = await started(show)
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const asked = Array.from({ length: 20 }, (_, at) =>
        fetch(`${base}/subscribe`, {
          method: 'POST',
          body: new URLSearchParams({ email: `a${at}@example.com` }),
        }).then(
          ({ status }) => status,
          () => 0,
        ),
      )
      await Promise.race(asked)
      child.kill(signal)
      const answers = await Promise.all(asked)
      expect(await ended).toBe(0)
      using store = openStore(join(show.root, '.copydesk/subscribers.db'))
      const kept = Number(store.database.prepare('SELECT count(*) AS n FROM consent').get()?.n)
      expect(kept).toBeGreaterThanOrEqual(answers.filter((status) => status === 200).length)
      expect(kept).toBeGreaterThan(0)
    },
  )

  it('hands over a letter that mail programs can read', async () => {
    const show = showFolder({ 'content/show.md': serving })
    const { base } = await started(show)
    await fetch(`${base}/subscribe`, {
      method: 'POST',
      body: new URLSearchParams({ email: "o'brien@example.com" }),
    })
    const folder = join(show.root, '.copydesk/outbox/letters')
    while (!readdirSync(folder).some((name) => name.endsWith('.eml')))
      await new Promise((next) => setTimeout(next, 50))
    const [name = ''] = readdirSync(folder)
    const mail = await simpleParser(readFileSync(join(folder, name)))
    expect(mail.from?.value).toEqual([{ address: 'desk@show.example', name: 'Ä, "Desk"' }])
    expect(mail.to).toMatchObject({ value: [{ address: "o'brien@example.com" }] })
    expect(mail.text).toMatch(/https:\/\/news\.show\.example\/confirm\/c\.1\.1\.[0-9a-z]+\.[0-9a-f]{32}\n/)
    expect(mail.html).toContain('https://news.show.example/confirm/')
    expect(mail.headers.has('list-unsubscribe')).toBe(false)
  })

  it('says what it lacks', () => {
    const bare = showFolder()
    expect(bare.run('serve').err).toContain('subscribers: {service:')
    const noSender = showFolder({ 'content/show.md': serving.replace(/^edition.*\n/m, '') })
    expect(noSender.run('serve').err).toContain('sender-address')
    const show = showFolder({ 'content/show.md': serving })
    expect(show.run('serve', '--proxy', 'localhost').err).toContain('--proxy')
    expect(show.run('serve', '--port', 'x')).toMatchObject({ status: 2 })
  })
})
