import { hashOfWord, type WordHashes } from '../words/word-hashes.ts'

/** What a passage says of its sponsor: nothing, something, or at its start, where a paid message says it. */
export type SponsorCue = 0 | 1 | 2

/** A paid message names its sponsor within its first words; later it may be mere thanks. */
const early = 160

/**
 * Whether a passage has the words of a paid message: "brought to you by", "our sponsor", a code to use, an address of
 * the sponsor's for listeners of the show. By itself that proves nothing, since news speaks of sponsors too: it counts
 * only where the passage is said in several episodes.
 */
export function sponsorCue(text: string, words: WordHashes): SponsorCue {
  const said = hintsIn(words)
  const found =
    (said & hint.paid ? paid.exec(text) : null) ??
    ((said & hint.offer) === hint.offer ? address.exec(text) : null)
  if (!found) return 0
  return found.index < early ? 2 : 1
}

const paid = new RegExp(
  [
    String.raw`\bbrought to you by\b`,
    String.raw`\b(?:show|episode|podcast|edition|newsletter|segment|program(?:me)?|broadcast|issue)\b[^.!?]{0,60}\b(?:sponsored|supported|underwritten|made possible) by\b`,
    String.raw`(?:^|[.!?]\s)\W{0,4}(?:sponsored|supported|underwritten) by\b`,
    String.raw`\b(?:our|today['’]s|this (?:week|episode|show)['’]s) (?:\w+ )?(?:sponsor|advertiser)s?\b`,
    String.raw`\b(?:for|by) (?:sponsoring|supporting) (?:this|the|our|today['’]s) (?:show|episode|podcast|edition|newsletter)\b`,
    String.raw`\bword from (?:our|the) (?:friends|sponsor|partner)s?\b`,
    String.raw`\b(?:promo|offer|discount|coupon|voucher|referral) codes?\b`,
    String.raw`\buse (?:the |our |my )?code (?-i:[A-Z0-9]{3,})`,
  ].join('|'),
  'iu',
)

/** An address with a path, as a sponsor gives it to the listeners of one show. */
const address = /\.(?:com|io|net|org|dev|co|ai|app|fm|tech|example)\/\w/iu

/** What single words say: of a paid message, of an address, of something that is given away. */
const hint = { paid: 1, address: 2, gift: 4, offer: 6 } as const

const hints: ReadonlyMap<number, number> = new Map(
  Object.entries({
    paid: 'brought sponsored supported underwritten possible sponsor sponsors sponsoring supporting partner partners advertiser advertisers code codes friends',
    address: 'com io net org dev co ai app fm tech example',
    gift: 'free trial discount off demo credit credits percent',
  }).flatMap(([kind, list]) =>
    list.split(' ').map((word) => [hashOfWord(word), hint[kind as keyof typeof hint]] as const),
  ),
)

/** Marks the last bits of each hint: one look sends away nearly every word. */
const hintBits = new Uint8Array(4096)
for (const hash of hints.keys()) hintBits[hash & 4095] = 1

function hintsIn({ count, hashes }: WordHashes): number {
  let said = 0
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    if (hintBits[hash & 4095] === 1) said |= hints.get(hash) ?? 0
  }
  return said
}
