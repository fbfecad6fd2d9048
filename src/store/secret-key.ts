import { createSecretKey, type KeyObject } from 'node:crypto'

const known = new WeakMap<Uint8Array, KeyObject>()

/** The key of a secret, made once: making it takes five times as long as using it. */
export function secretKey(secret: Uint8Array): KeyObject {
  const key = known.get(secret) ?? createSecretKey(secret)
  known.set(secret, key)
  return key
}
