import type { Letter, Transport } from './transport.ts'

/** Keeps mail in memory, for tests and for looking at what would be sent. */
export function capture(letters: Letter[]): Transport {
  return {
    name: 'capture',
    connections: 4,
    limited: true,
    async send(letter, gate) {
      await gate.open()
      await gate.seal()
      letters.push(letter)
      return { outcome: 'sent', response: 'captured' }
    },
    lookup: async (key) => letters.some((letter) => letter.key === key),
    [Symbol.asyncDispose]: async () => {},
  }
}
