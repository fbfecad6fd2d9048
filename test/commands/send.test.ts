import { spawn, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { mailServer } from '../../scripts/post/crash-test.ts'
import { timeOf } from '../../src/commands/wait-for-time.ts'
import { approve, approvedFolder as desk, edition } from './approved-folder.ts'
import { program, type ShowFolder } from './show-folder.ts'

function change(show: ShowFolder, from: string | RegExp, to: string): void {
  const path = `content/editions/${edition}.md`
  const before = show.read(path)
  show.write(path, before.replace(from, to))
  expect(show.read(path)).not.toBe(before)
}

const outboxOf = ({ root }: ShowFolder): readonly string[] => {
  const folder = join(root, '.copydesk/outbox', edition)
  return existsSync(folder) ? readdirSync(folder) : []
}

describe('copydesk send', () => {
  it('says what it would do and does nothing, until it is told to; then nobody gets two', () => {
    const show = desk(3)
    const dry = show.run('send', edition)
    expect(dry.status, dry.err).toBe(0)
    expect(dry.out).toMatch(/to 3 subscribers/)
    expect(dry.out).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click')
    expect(outboxOf(show)).toEqual([])
    const sent = show.run('send', edition, '--yes')
    expect(sent.status, sent.err).toBe(0)
    expect(sent.out).toMatch(/3 {2}sent/)
    expect(outboxOf(show)).toHaveLength(3)
    expect(show.run('send', edition, '--yes')).toMatchObject({ status: 0 })
    expect(outboxOf(show)).toHaveLength(3)
    expect(show.run('send', edition, '--report').out).toMatch(/3 {2}sent/)
    const mail = readFileSync(join(show.root, '.copydesk/outbox', edition, outboxOf(show)[0] ?? ''), 'utf8')
    expect(mail).toContain('https://news.show.example/leave/l.')
    expect(mail).not.toContain('{{')
  })

  it('freezes once when it is called twice at the same moment', async () => {
    const show = desk(4)
    const runs = [1, 2, 3].map(
      () =>
        new Promise<number | null>((resolve) => {
          const args = [program, '--root', show.root, 'send', edition, '--yes']
          spawn(process.execPath, args, { stdio: 'ignore' }).once('exit', resolve)
        }),
    )
    expect((await Promise.all(runs)).filter((code) => code === 0).length).toBeGreaterThan(0)
    expect(outboxOf(show)).toHaveLength(4)
  })

  it('says so when the disk is full, sends nothing more, and goes on later', () => {
    const show = desk(60)
    const limited = spawnSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f 192; exec "$0" "$@"`,
        ...[process.execPath, program, '--root', show.root, 'send', edition, '--yes'],
      ],
      { encoding: 'utf8' },
    )
    expect(limited.status, limited.stderr).toBe(1)
    expect(limited.stderr).toMatch(/ledger could not be written .*nothing more was sent/)
    const before = outboxOf(show).length
    expect(before).toBeLessThan(60)
    expect(show.run('send', edition, '--yes').status).toBe(0)
    expect(outboxOf(show)).toHaveLength(60)
  })

  it('refuses what nobody approved, and what was changed since', () => {
    const show = desk(1)
    change(show, /^subject: .*$/m, 'subject: Another one')
    const changed = show.run('send', edition, '--yes')
    expect(changed).toMatchObject({ status: 1, out: '' })
    expect(changed.err).toContain('changed after it was approved')
    approve(show)
    expect(show.run('send', edition, '--yes').status).toBe(0)
    change(show, 'subject: Another one', 'subject: A third')
    approve(show)
    const other = show.run('send', edition, '--yes')
    expect(other.status).toBe(2)
    expect(other.err).toMatch(/another version.*--again.*--rest/)
    expect(show.run('send', edition, '--yes', '--rest').err).toContain('nobody to send')
    expect(outboxOf(show)).toHaveLength(1)
    expect(show.run('send', edition, '--yes', '--again').status).toBe(0)
    expect(outboxOf(show)).toHaveLength(2)
  })

  it('sends one for a look, approved or not, beside the ledger', () => {
    const show = desk(2)
    change(show, /^subject: .*$/m, 'subject: Not approved')
    const test = show.run('send', edition, '--test', 'me@example.org')
    expect(test.status, test.err).toBe(0)
    const [name = ''] = outboxOf(show)
    const mail = readFileSync(join(show.root, '.copydesk/outbox', edition, name), 'utf8')
    expect(mail).toContain('Subject: [Test] Not approved')
    expect(mail).toContain('To: me@example.org')
    expect(show.run('send', edition, '--report').out).toContain('was not sent yet')
    expect(show.run('send', edition, '--test', 'a@b.example\nBcc: c@d.example').status).toBe(2)
  })

  it('waits for no time that is long past, and understands no other', () => {
    const show = desk(1)
    const late = show.run('send', edition, '--yes', '--at', '2021-07-09T07:00')
    expect(late.status).toBe(1)
    expect(late.err).toContain('later than 2021-07-09T07:00')
    expect(outboxOf(show)).toEqual([])
    expect(show.run('send', edition, '--yes', '--at', 'soon').status).toBe(2)
    expect(show.run('send', edition, '--at', '07:00').err).toContain('--yes')
    const now = new Date(2026, 6, 9, 6, 0)
    expect(timeOf('07:00', now)).toBe(new Date(2026, 6, 9, 7, 0).getTime())
    expect(timeOf('2026-07-10T07:00+02:00', now)).toBe(Date.UTC(2026, 6, 10, 5, 0))
    for (const text of ['25:00', '7', '2026-13-40T07:00', '']) expect(timeOf(text, now)).toBeUndefined()
  })

  it('says what is missing before anything is frozen', () => {
    const show = desk(1, 'sending:\n  transport: smtp\n  smtp: { host: 127.0.0.1, port: 9, user: desk }')
    expect(show.run('send', edition, '--yes').err).toContain('COPYDESK_SMTP_PASSWORD')
    const text = show.read('content/show.md')
    show.write(
      'content/show.md',
      text.replace('sending:\n', 'sending:\n  dkim: { domain: show.example, selector: desk }\n'),
    )
    expect(show.run('send', edition, '--yes').err).toContain('COPYDESK_DKIM_KEY')
    show.write('content/show.md', text.replace('https://news', 'http://news'))
    expect(show.run('send', edition, '--yes').err).toContain('one click')
    show.write('content/show.md', text.replace('host: 127.0.0.1', 'host: "bad host"'))
    expect(show.run('send', edition, '--yes').status).toBe(2)
    show.write('content/show.md', text)
    expect(show.run('send', edition, '--report').out).toContain('was not sent yet')
  })

  it('goes by a mail server, signed; ends in good order when it is asked to, and is settled by the server’s log', async () => {
    const show = desk(0)
    const log = join(show.root, 'taken.log')
    const { server, port } = await mailServer(log)
    onTestFinished(() => void server.kill())
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs8',
      format: 'pem',
    })
    show.write('desk.pem', key.toString())
    show.write(
      'content/show.md',
      show
        .read('content/show.md')
        .replace(
          'subscribers:\n',
          `sending:\n  transport: smtp\n  smtp: { host: 127.0.0.1, port: ${port}, connections: 3 }\n  rates: { second: 10 }\n  bounce-address: bounces@show.example\n  dkim: { domain: show.example, selector: desk, key-file: desk.pem }\nsubscribers:\n`,
        ),
    )
    const rows = Array.from({ length: 40 }, (_, at) => `reader${at + 1}@example.org`)
    show.write('list.csv', `email\n${rows.join('\n')}\n`)
    show.run('subscribers', 'import', 'list.csv', '--consent', 'They asked.', '--yes')
    expect(show.run('send', '--records').out).toContain('desk._domainkey.show.example')
    const lines = (): readonly string[] =>
      existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
    const run = spawn(process.execPath, [program, '--root', show.root, 'send', edition, '--yes'], {
      stdio: 'ignore',
    })
    const ended = new Promise((resolve) => run.once('exit', resolve))
    while (lines().length < 5) await setTimeout(20)
    const second = show.run('send', edition, '--yes')
    expect(second.err).toContain('is sending; this one did nothing')
    run.kill('SIGTERM')
    expect(await ended).toBe(1)
    expect(lines().length).toBeLessThan(40)
    expect(show.run('send', edition, '--report').out).toMatch(new RegExp(`${lines().length} {2}sent`))
    const rest = show.run('send', edition, '--yes')
    expect(rest.status, rest.err).toBe(0)
    expect(lines()).toHaveLength(40)
    expect(new Set(lines().map((line) => line.split(' ')[1])).size).toBe(40)
    expect(show.run('send', edition, '--reconcile', '--log', 'taken.log').status).toBe(0)
  })
})
