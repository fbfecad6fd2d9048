import { hash as digest } from 'node:crypto'

/** The namespace of addresses (RFC 9562, section 6.6). */
export const addressNamespace = '6ba7b811-9dad-11d1-80b4-00c04fd430c8'

/** The UUID that a namespace, itself a UUID, and a name make together: version 5, RFC 9562, section 5.5. */
export function uuid5(namespace: string, name: string): string {
  const space = Buffer.from(namespace.replaceAll('-', ''), 'hex')
  const hash = digest('sha1', Buffer.concat([space, Buffer.from(name)]), 'buffer').subarray(0, 16)
  hash.writeUInt8(((hash[6] ?? 0) & 0x0f) | 0x50, 6)
  hash.writeUInt8(((hash[8] ?? 0) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return [8, 12, 16, 20, 32].map((end, at, ends) => hex.slice(ends[at - 1] ?? 0, end)).join('-')
}
