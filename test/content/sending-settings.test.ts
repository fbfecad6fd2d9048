import { describe, expect, it } from 'vitest'
import { readShow } from '../../src/content/show.ts'

const shown = (yaml: string): ReturnType<typeof readShow> =>
  readShow(`---\ntitle: The Desk\n${yaml}\n---\n`, 'show.md')
const reasons = (yaml: string): string =>
  shown(yaml)
    .messages.map(({ reason }) => reason)
    .join('\n')

describe('how a newsletter is sent', () => {
  it('is into the outbox where nothing is said, and with the usual port and limits where little is', () => {
    expect(shown('').show?.sending).toBeUndefined()
    expect(shown('sending: {}').show?.sending).toEqual({ transport: 'outbox', rates: {}, latestHours: 6 })
    const { show, messages } = shown(`sending:
  transport: smtp
  smtp: { host: smtp.example.com, user: desk }
  rates: { hour: 500 }
  warm-up: { first: 50 }
  dkim: { domain: Example.com, selector: desk, key-file: ../desk.pem }
  bounce-address: bounces@example.com`)
    expect(messages).toEqual([])
    expect(show?.sending).toEqual({
      ...{ transport: 'smtp', rates: { hour: 500 }, latestHours: 6, warmUp: { first: 50, growth: 1.5 } },
      smtp: { host: 'smtp.example.com', port: 587, secure: false, user: 'desk', connections: 5 },
      dkim: { domain: 'example.com', selector: 'desk', keyFile: '../desk.pem' },
      bounceAddress: 'bounces@example.com',
    })
    expect(shown('sending: { smtp: { host: a.example, secure: true } }').show?.sending?.smtp?.port).toBe(465)
  })

  it('must say where to, and nothing secret', () => {
    expect(reasons('sending: { transport: smtp }')).toContain('which server takes the mail')
    expect(reasons('sending: { transport: listmonk }')).toContain('where listmonk is')
    expect(reasons('sending: { transport: pigeon }')).not.toBe('')
    expect(reasons('sending: { smtp: { host: a.example, password: x } }')).toContain('password')
    expect(
      reasons('sending: { dkim: { domain: a.example, selector: s, key-file: content/key.pem } }'),
    ).toContain('content/')
    expect(
      reasons(
        'sending: { dkim: { domain: a.example, selector: s, key-file: ./content/../content/key.pem } }',
      ),
    ).toContain('content/')
    expect(reasons('sending: { listmonk: { url: "http://lists.example.com", user: x } }')).toContain('https')
    expect(
      shown('sending: { listmonk: { url: "http://localhost:9000", user: x } }').show?.sending?.listmonk,
    ).toEqual({
      ...{ url: 'http://localhost:9000/', user: 'x' },
    })
  })

  it('has no host, address or number that cannot be', () => {
    for (const yaml of [
      'smtp: { host: "a b" }',
      'smtp: { host: "a.example\\r\\nX" }',
      'smtp: { host: a.example, port: 0 }',
      'smtp: { host: a.example, port: 70000 }',
      'rates: { hour: 0 }',
      'rates: { hour: 1.5 }',
      'bounce-address: "a@b.example, c@d.example"',
      'list-id: "x> <y"',
      'dkim: { domain: "a;b", selector: s }',
    ])
      expect(reasons(`sending: { ${yaml} }`), yaml).not.toBe('')
  })
})
