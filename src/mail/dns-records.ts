import { type DkimKey, dkimRecord } from './dkim.ts'
import type { Sender } from './sender.ts'

/** One record of a domain's DNS, as its owner's web page asks for it. */
export interface DnsRecord {
  readonly name: string
  readonly type: 'TXT'
  readonly value: string
  /** What it is good for, in one sentence. */
  readonly why: string
}

/**
 * The records without which the large mailboxes refuse a newsletter: who may send (SPF, for the domain that bounces
 * go to), what proves it (DKIM), and what holds both against the address that readers see (DMARC). Nothing is asked
 * of the DNS.
 */
export function dnsRecords(
  { domain, bounceAddress }: Sender,
  server: string | undefined,
  dkim: DkimKey | undefined,
): readonly DnsRecord[] {
  const bounces = domainOf(bounceAddress)
  const mechanism = server === undefined ? 'a mx' : `a:${server}`
  const spf: DnsRecord = {
    name: bounces,
    type: 'TXT',
    value: `v=spf1 ${mechanism} ~all`,
    why: 'Says which servers send for the domain. A provider names its own "include:"; there must be one such record.',
  }
  const signature: DnsRecord[] = dkim
    ? [
        {
          name: `${dkim.selector}._domainkey.${dkim.domain}`,
          type: 'TXT',
          value: dkimRecord(dkim.key),
          why: 'The public half of the key that signs each mail. Longer than 255 characters: cut it into quoted pieces.',
        },
      ]
    : []
  const dmarc: DnsRecord = {
    name: `_dmarc.${organization(domain)}`,
    type: 'TXT',
    value: `v=DMARC1; p=none; rua=mailto:dmarc@${organization(domain)}`,
    why: 'Asks receivers to hold sender and signature together, and to report. "p=none" is enough to begin with.',
  }
  return [spf, ...signature, dmarc]
}

/** What in the settings would make receivers doubt the sender: one sentence each. Empty: nothing. */
export function alignmentFaults(
  { domain, bounceAddress }: Sender,
  dkim: Pick<DkimKey, 'domain'> | undefined,
): readonly string[] {
  const own = organization(domain)
  const faults: string[] = []
  if (!dkim)
    faults.push(
      'Mail is not signed here: set `dkim` under `sending` in content/show.md, unless your provider signs it for the domain of the sender.',
    )
  else if (organization(dkim.domain) !== own)
    faults.push(
      `Mail is from ${domain} and signed by ${dkim.domain}: DMARC wants both of one domain, so the signature counts for nothing.`,
    )
  const bounces = domainOf(bounceAddress)
  if (organization(bounces) !== own)
    faults.push(
      `Mail is from ${domain} and bounces go to ${bounces}: DMARC wants both of one domain, so SPF counts for nothing.`,
    )
  return faults
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1)
}

/** Second-level names under which others register, of the countries that have them; the public list has thousands. */
const registries = /\.(?:co|com|org|net|ac|gov|edu|ne|or|go)\.[a-z]{2}$/

/** The domain that somebody registered, as far as its form tells. */
function organization(domain: string): string {
  const labels = domain.split('.')
  return labels.slice(registries.test(`.${domain}`) ? -3 : -2).join('.')
}
