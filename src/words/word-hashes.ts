/** The words of a text as numbers; made once and filled again and again. */
export interface WordHashes {
  count: number
  /** FNV-1a over each word's folded letters. */
  hashes: Int32Array
  /** 1 where a word holds a digit. */
  digits: Uint8Array
}

/** Room for words; it grows as texts need it. */
export function wordHashes(): WordHashes {
  return {
    count: 0,
    hashes: new Int32Array(1024),
    digits: new Uint8Array(1024),
  }
}

/**
 * Finds the words of a text, runs of letters and digits, and hashes them folded: lower case, no accents, no apostrophes.
 * Of Chinese and Japanese each sign is a word. A hand-written walk, since whole archives go through it.
 */
export function readWords(text: string, into: WordHashes): WordHashes {
  let hash = seed
  let letters = 0
  let digit = 0
  into.count = 0
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at)
    if (code < 128) code = ascii[code] ?? 0
    else {
      const point = text.codePointAt(at) ?? 0
      if (point > 0xffff) at++
      code = foldedPoint(point)
    }
    if (code === joiner) continue
    const alone = code >= 0x3040 && isIdeograph(code)
    if ((code === 0 || alone) && letters > 0) {
      push(into, hash, digit)
      hash = seed
      letters = digit = 0
    }
    if (alone) push(into, step(seed, code), 0)
    else if (code !== 0) {
      hash = step(hash, code)
      letters++
      if (code <= nine) digit = 1
    }
  }
  if (letters > 0) push(into, hash, digit)
  return into
}

/** The hash of one folded word, as `readWords` gives it. */
export function hashOfWord(word: string): number {
  let hash = seed
  for (let at = 0; at < word.length; at++) hash = step(hash, word.charCodeAt(at))
  return hash
}

const seed = 0x811c9dc5 | 0
const joiner = 1
const nine = 57

function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193)
}

/** What each ASCII character folds to: 0 parts words, 1 joins them. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/.test(character)) return code
  if (/[A-Z]/.test(character)) return code + 32
  return character === "'" ? joiner : 0
})

function push(into: WordHashes, hash: number, digit: number): void {
  if (into.count === into.hashes.length) grow(into)
  into.hashes[into.count] = hash
  into.digits[into.count] = digit
  into.count++
}

function grow(into: WordHashes): void {
  const { hashes, digits } = into
  into.hashes = new Int32Array(hashes.length * 2)
  into.digits = new Uint8Array(hashes.length * 2)
  into.hashes.set(hashes)
  into.digits.set(digits)
}

function isIdeograph(code: number): boolean {
  return (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff)
}

/** Letters already folded, by code point: a table that only ever gains equal answers. */
const folded = new Map<number, number>()

function foldedPoint(point: number): number {
  const known = folded.get(point)
  if (known !== undefined) return known
  const code = foldOf(String.fromCodePoint(point))
  folded.set(point, code)
  return code
}

function foldOf(character: string): number {
  if (/[\u2018\u2019\u201b\u02bc\p{M}\p{Cf}]/u.test(character)) return joiner
  if (!/[\p{L}\p{N}]/u.test(character)) return 0
  return character.toLowerCase().normalize('NFKD').charCodeAt(0)
}
