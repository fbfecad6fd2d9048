/** Characters that stand where one character of UTF-8 was read as windows-1252, byte by byte. */
export interface Sequence {
  readonly start: number
  readonly end: number
  /** What its bytes mean as UTF-8. */
  readonly character: string
  readonly sign: Sign
}

/**
 * How sure a sequence is by itself. Nobody writes `telling` ones; `plain` ones stand in real words once in a while;
 * one at the `start` of a word counts in a text with others; a `letter` of another script must stand in a row of
 * them; what `may` be one, only beside one of the others.
 */
export type Sign = 'telling' | 'plain' | 'start' | 'letter' | 'may'

/** The bytes from 80 to ff as windows-1252 shows them; where it has no sign, the control of the same number. */
const shown = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))

const byteOf = new Map([
  ...Array.from({ length: 64 }, (_, at) => [String.fromCharCode(at + 128), at + 128] as const),
  ...Array.from(shown, (sign, at) => [sign, at + 128] as const),
])

/** What the second and later bytes of a character look like (80 to bf). */
const later = `[\\u0080-\\u00bf${shown.slice(0, 32).replace(/[\u0080-\u009f]/g, '')}]`

const sequence = new RegExp(
  `[\\u00c2-\\u00df]${later}|[\\u00e0-\\u00ef]${later}{2}|[\\u00f0-\\u00f4]${later}{3}`,
  'g',
)

const suspect = new RegExp(`[\\u00c2-\\u00f4]${later}`)

/** Whether a text may hold sequences at all: one quick look. */
export function mayHoldSequences(text: string): boolean {
  return suspect.test(text)
}

/** All sequences of a text whose bytes are a character of UTF-8, in order. */
export function* sequencesIn(text: string): Generator<Sequence> {
  for (const { index, 0: raw } of text.matchAll(sequence)) {
    const code = codeOf(raw)
    const end = index + raw.length
    const sign = signOf(raw, code, text.charAt(index - 1), text.charAt(end))
    if (sign) yield { start: index, end, character: String.fromCodePoint(code), sign }
  }
}

/** The number of the character that the bytes of a sequence are in UTF-8; -1 where they are none (RFC 3629). */
function codeOf(raw: string): number {
  let code = (byteOf.get(raw.charAt(0)) ?? 0) & (0x3f >> (raw.length - 1))
  for (let at = 1; at < raw.length; at++) code = (code << 6) | ((byteOf.get(raw.charAt(at)) ?? 0) & 0x3f)
  const least = raw.length === 2 ? 0x80 : raw.length === 3 ? 0x800 : 0x10000
  return code < least || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? -1 : code
}

/** Signs among the later ones that may follow an accented letter in good text. */
const everyday = new Set('‘’“”…–—\u00a0«»™®°·')

/**
 * What speaks for a sequence. Only characters that English and its neighbours write are told from one sequence.
 * Hidden characters that turn the direction of reading are never made, nor is U+FFFD.
 */
function signOf(raw: string, code: number, before: string, after: string): Sign | undefined {
  if (code < 0 || code === 0xfffd || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069))
    return undefined
  const [lead = '', second = ''] = raw
  const everydaySecond = everyday.has(second)
  if (raw.length === 2) {
    if (code < 0xa0 || code > 0x17f) return byteOf.has(String.fromCharCode(code)) ? 'may' : letter(code)
    const unlikely = everydaySecond && lead !== 'Â'
    if (!unlikely || (lead === 'Ã' ? !/\p{Lu}/u.test(before) : /\p{Ll}/u.test(before))) return 'plain'
    return /\p{L}/u.test(after) && !/\p{L}/u.test(before) ? 'start' : 'may'
  }
  if (lead === 'â' && !everydaySecond && code >= 0x2000 && code < 0x2c00) return 'telling'
  if (raw === 'ï»¿' || code === 0xfe0f || (code >= 0x1f000 && code < 0x20000)) return 'telling'
  return letter(code)
}

function letter(code: number): 'letter' | undefined {
  return /[\p{L}\p{M}]/u.test(String.fromCodePoint(code)) ? 'letter' : undefined
}
