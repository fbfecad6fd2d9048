import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import DKIM from 'nodemailer/lib/dkim'

/** Signs a mail's bytes: the same bytes with a DKIM-Signature above them. */
export type Sign = (bytes: Buffer) => Promise<Buffer>

/** What a mail is signed with. */
export interface DkimKey {
  readonly domain: string
  readonly selector: string
  readonly key: KeyObject
}

/**
 * What the signature covers. RFC 8058, 4: one-click leaving counts only where both headers of it are signed. Each
 * mail server may add headers that are not in the list.
 */
const signedHeaders = [
  ...['From', 'To', 'Reply-To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'List-Archive', 'Precedence', 'Auto-Submitted'],
].join(':')

/** The fewest bits that Google and Yahoo take. */
const fewestBits = 1024

/** Reads a private key in PEM, or says in a sentence why it cannot sign. */
export function readDkimKey(pem: string): { readonly key: KeyObject } | { readonly fault: string } {
  try {
    const key = createPrivateKey(pem)
    if (key.asymmetricKeyType !== 'rsa')
      return { fault: 'The DKIM key is no RSA key, which all mail servers read.' }
    const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
    if (bits < fewestBits)
      return { fault: `The DKIM key has ${bits} bits; mail servers want 1,024, better 2,048.` }
    return { key }
  } catch {
    return {
      fault: 'The DKIM key cannot be read; it must be an RSA private key in PEM without a passphrase.',
    }
  }
}

/** Signs by RFC 6376, rsa-sha256, relaxed/relaxed. The key was read once and is no text any more, which is quicker. */
export function dkimSigner({ domain, selector, key }: DkimKey): Sign {
  const dkim = new DKIM({
    keys: [{ domainName: domain, keySelector: selector, privateKey: key }],
    headerFieldNames: signedHeaders,
  })
  return (bytes) => buffer(dkim.sign(bytes))
}

/** What stands in the DNS so that others can check the signature: the value of the TXT record. */
export function dkimRecord(key: KeyObject): string {
  const der = createPublicKey(key).export({ type: 'spki', format: 'der' })
  return `v=DKIM1; k=rsa; p=${der.toString('base64')}`
}
