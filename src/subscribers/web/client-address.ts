import { BlockList, isIP } from 'node:net'

/** Machines whose word about who is behind them is taken. */
export interface TrustedProxies {
  readonly has: (address: string) => boolean
}

/** Reads what `--proxy` names: addresses and networks (`10.0.0.0/8`). Throws a RangeError for what is neither. */
export function trustedProxies(named: readonly string[]): TrustedProxies {
  const list = new BlockList()
  for (const name of named) {
    const [address = '', prefix] = name.split('/')
    const family = familyOf(address)
    if (!family) throw new RangeError(`"${name}" is no address of a machine or a network.`)
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN, family)
  }
  return {
    has: (address) => {
      const family = familyOf(address)
      return family !== undefined && list.check(address, family)
    },
  }
}

/**
 * Who made a request: who is connected, or, where that is a trusted proxy, whom it names. Of `X-Forwarded-For` only
 * what trusted machines added is believed, that is the end of it; all before that anybody may have written.
 */
export function clientAddress(
  connected: string | undefined,
  forwarded: string | undefined,
  proxies: TrustedProxies,
): string {
  let client = plainAddress(connected ?? '')
  const hops = (forwarded ?? '').split(',')
  while (hops.length > 0 && proxies.has(client)) {
    const hop = plainAddress((hops.pop() ?? '').trim())
    if (familyOf(hop) === undefined) break
    client = hop
  }
  return client
}

/**
 * What requests are counted by: an IPv4 address, or the first 64 bits of an IPv6 address, of which one customer has
 * all the rest.
 */
export function clientKey(address: string): string {
  if (familyOf(address) !== 'ipv6') return address
  const [head = '', tail] = address.split('::')
  const front = head === '' ? [] : head.split(':')
  const back = tail === undefined || tail === '' ? [] : tail.split(':')
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill('0')
  return [...front, ...gap, ...back]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

/** Without the zone of a link-local address, and an IPv4 address that came over IPv6 as what it is. */
function plainAddress(address: string): string {
  return address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '')
}

function familyOf(address: string): 'ipv4' | 'ipv6' | undefined {
  const version = isIP(address)
  return version === 4 ? 'ipv4' : version === 6 ? 'ipv6' : undefined
}
