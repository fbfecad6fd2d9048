import { createHmac } from 'node:crypto'
import { secretKey } from './secret-key.ts'

/** Names an address without telling it, also to those who have a list of addresses but not the store's secret. */
export function addressHash(secret: Uint8Array, address: string): string {
  return createHmac('sha256', secretKey(secret)).update(`address ${address.toLowerCase()}`).digest('hex')
}
