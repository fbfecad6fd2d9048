import { domainToASCII } from 'node:url'

/** A mail address that can be written to, or the sentence that says why it cannot. */
export type ReadAddress = { readonly address: string } | { readonly fault: string }

/** RFC 5321, 4.5.3.1: octets of the local part, and of the whole in a path of 256. */
const longestLocal = 64
const longestAddress = 254
/** RFC 5322 dot-atom: what needs no quotes. Others cannot be written without SMTPUTF8, or are nobody's. */
const dotAtom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const hostName = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Reads one mail address as somebody typed it: spaces around it go, its domain becomes ASCII and lower case. One
 * that has a name with it, quotes, more than one address, a line end or anything else that a header could take for
 * its own is refused.
 */
export function readAddress(typed: string): ReadAddress {
  if (typed.length > 1000) return { fault: 'An address has 254 characters at most.' }
  const text = typed.trim()
  const at = text.lastIndexOf('@')
  if (at < 1) return { fault: 'An address has a name, an @ and a domain, such as anna@example.com.' }
  const local = text.slice(0, at)
  const typedDomain = text.slice(at + 1)
  // What reads a domain as a browser does stops at these and forgets what follows.
  const domain = /[\s/?#:\\%]/.test(typedDomain) ? '' : domainToASCII(typedDomain).toLowerCase()
  if (!dotAtom.test(local)) return { fault: 'The part before the @ has characters that mail cannot carry.' }
  if (!hostName.test(domain)) return { fault: 'The part behind the @ is no domain, such as example.com.' }
  const address = `${local}@${domain}`
  if (local.length > longestLocal || address.length > longestAddress)
    return { fault: 'An address has 254 characters at most, 64 of them before the @.' }
  return { address }
}
