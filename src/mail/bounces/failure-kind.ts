/** Whether trying that address again is of no use. */
export type FailureKind = 'hard' | 'soft'

/**
 * Enhanced status codes (RFC 3463, IANA) that say that nobody is at an address: no such mailbox or domain, an address
 * that cannot be, one that moved or was closed, a domain that takes no mail.
 */
const nobody = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1|7\.27)$/
/** What servers write that give no such code. */
const nobodyWords =
  /\b(?:user|mailbox|recipient|account|address)\b.{0,40}\b(?:unknown|not found|does(?: not|n.t) exist|disabled|no longer)|\b(?:no such|unknown|invalid) (?:user|mailbox|recipient|address|account|person)|\bdoes(?: not|n.t) have an? \w+ account/i

/**
 * Tells by a server's answer whether an address is dead (`hard`) or the mail was refused for another reason: a full
 * mailbox, a filter, a rule (`soft`). What is not certain is soft.
 */
export function failureKind(response: string): FailureKind {
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1]
  if (status !== undefined) return nobody.test(status) ? 'hard' : 'soft'
  const permanent = /^\s*5\d\d\b/.test(response) || !/^\s*4\d\d\b/.test(response)
  return permanent && nobodyWords.test(response) ? 'hard' : 'soft'
}
