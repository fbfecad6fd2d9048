import { hashOfWord, type WordHashes } from '../words/word-hashes.ts'

const code = hashOfWord('code')
const blank = hashOfWord('')

/** Words that may stand between "code" and the code itself. */
const between: ReadonlySet<number> = new Set(['is', 'the', 'word'].map(hashOfWord))

const dayNames: ReadonlySet<number> = new Set(
  [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february'],
    ...['march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'],
  ].map(hashOfWord),
)

/** Marks the last bits of each name: one look sends away nearly every word. */
const dayBits = new Uint8Array(4096)
for (const hash of dayNames) dayBits[hash & 4095] = 1

/**
 * Blanks what changes from one episode to the next in words that are otherwise the same: figures, days and months, and
 * in a paid message its code. However many stand together, they become one word, so that the intro of Monday the 1st is
 * the intro of Tuesday. Changes the words in place.
 */
export function blankSlots(words: WordHashes, paid: boolean): void {
  const { count, hashes, digits } = words
  let behindCode = false
  let end = 0
  for (let at = 0; at < count; at++) {
    const hash = hashes[at] ?? 0
    const isCode: boolean = behindCode && !between.has(hash)
    behindCode = paid && (hash === code || (behindCode && !isCode))
    const isSlot = isCode || digits[at] === 1 || (dayBits[hash & 4095] === 1 && dayNames.has(hash))
    if (isSlot && end > 0 && hashes[end - 1] === blank) continue
    hashes[end] = isSlot ? blank : hash
    end++
  }
  words.count = end
}
