import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clientAddress, clientKey, trustedProxies } from '../../src/subscribers/web/client-address.ts'
import { rateLimit } from '../../src/subscribers/web/rate-limit.ts'

const proxies = trustedProxies(['127.0.0.1', '10.0.0.0/8', '2001:db8:1::/48'])

describe('who asks', () => {
  it.each([
    ['192.0.2.1', undefined, '192.0.2.1'],
    ['192.0.2.1', '6.6.6.6', '192.0.2.1'],
    ['127.0.0.1', '6.6.6.6', '6.6.6.6'],
    ['::ffff:127.0.0.1', '6.6.6.6, 192.0.2.9', '192.0.2.9'],
    ['127.0.0.1', '6.6.6.6, 192.0.2.9, 10.1.2.3', '192.0.2.9'],
    ['127.0.0.1', '6.6.6.6, nonsense', '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    ['2001:db8:1::5', '2001:db8:2::7', '2001:db8:2::7'],
    [undefined, '6.6.6.6', ''],
  ])('connected %s, forwarded %s: %s', (connected, forwarded, client) => {
    expect(clientAddress(connected, forwarded, proxies)).toBe(client)
  })

  it('cannot be made up by what a client writes before the proxy adds its own', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        expect(clientAddress('127.0.0.1', `${written}, 192.0.2.9`, proxies)).toBe('192.0.2.9')
      }),
    )
  })

  it('is a network of IPv6 as a whole', () => {
    const keys = ['2001:db8::1', '2001:0DB8:0:0:1::', '2001:db8:0:0:ffff:ffff:ffff:ffff'].map(clientKey)
    expect(new Set(keys)).toEqual(new Set(['2001:db8:0:0']))
    expect(clientKey('2001:db8:0:1::1')).not.toBe(keys[0])
    expect(clientKey('192.0.2.1')).toBe('192.0.2.1')
  })

  it('is told which proxies cannot be', () => {
    for (const name of ['localhost', '10.0.0.0/33', '10.0.0.0/x', '', '1.2.3.4/']) {
      expect(() => trustedProxies([name]), name).toThrow(RangeError)
    }
  })
})

it('lets a client do so much at once, and then again with time', () => {
  const { take } = rateLimit({ most: 3, seconds: 30 })
  const at = (second: number) => new Date(second * 1000)
  expect([0, 0, 0, 0].map((second) => take('a', at(second)))).toEqual([0, 0, 0, 10])
  expect(take('b', at(0))).toBe(0)
  expect(take('a', at(9))).toBe(1)
  expect(take('a', at(10))).toBe(0)
  expect(take('a', at(10))).toBe(10)
  // A clock that was set back takes nothing away.
  expect(take('b', at(-100))).toBe(0)
  for (let client = 0; client < 60_000; client++) take(`c${client}`, at(20))
  expect(take('c59999', at(20))).toBe(0)
})
