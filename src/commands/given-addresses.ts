import { readAddress } from '../store/mail-address.ts'
import { UsageError } from './command.ts'

/** The addresses that a command was given, each once. One that is none ends the command before it does anything. */
export function givenAddresses(typed: readonly string[]): readonly string[] {
  const read = typed.map((text) => {
    const result = readAddress(text)
    if ('fault' in result) throw new UsageError(`"${text}" is no mail address. ${result.fault}`)
    return result.address
  })
  return [...new Set(read)]
}
