import { recogniserField } from './recogniser-field.ts'

/** Longer lines are paragraphs; they are never scanned. */
const longest = 140

/** A headline has no more words. */
export const mostWords = 14

/** How somebody starts to speak, and no headline does. */
const spoken =
  /^(?:i|i['’](?:m|ve|d|ll)|yeah|yes|yep|ok|okay|well|thanks|thank you|hello|hi|hey|let['’]s|um+|uh+|oh|and|but|so|right|sure|exactly|absolutely)(?![\p{L}\p{N}-])/iu

/** Lines that say where something is from. */
const credit =
  /^(?:(?:sources?|via|credits?|photos?|images?|links?|read more|further reading|published|updated|author)\s*:|(?:posted|written|published|filed) (?:on|in|by|under) )/i

/** A remark of the page, or of what can be heard. */
const bracketed = /^(?:\([^()]*\)|\[[^[\]]*\])\W*$/

/** A question or an answer, as in the minutes of a briefing. */
const asked = /^(?:Q|A|question|answer)\s?[:.]\s/i

/** A line that names its writer. */
const byline = /^[Bb]y \p{Lu}/u

/** Labels that pages put over a transcript. */
const label =
  /^(?:(?:full |episode |show |complete |automatic )*transcripts?|show notes|episode notes|table of contents|advertisement)\b/i

const otherLines = [spoken, credit, byline, label, bracketed, asked]

/** How a sentence ends, or a line that goes on; and an abbreviation that ends a headline. */
const ended = /[.,;:…–—-]["'”’)\]]*$/
const abbreviated = /\b(?:Inc|Corp|Co|Ltd|[A-Z]\.[A-Z])\.$/

/**
 * Whether a line reads like a headline: 2 to 14 words that start with a capital or a digit, no full stop, comma or
 * colon at the end, no second sentence, nothing that only speech starts with. A line that asks or shouts needs a
 * name or another capitalised word. Whether it is one depends on what follows it.
 */
export function isTitleLine(text: string): boolean {
  // Most lines end as sentences do, and need no other look.
  if (text.length > longest || (ended.test(text) && !abbreviated.test(text))) return false
  if (otherLines.some((kind) => kind.test(text))) return false
  if (recogniserField(text) > 0) return false
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length < 2 || words.length > mostWords) return false
  if (!/^["'“‘(]?(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}]|\p{Ll}\p{Lu})/u.test(text)) return false
  if (/^\W{0,2}\d{1,2}:\d\d|https?:\/\/|@\w/.test(text)) return false
  if (
    /(?<!\.)[.!?]\s+["'“‘(]?\p{Lu}/u.test(text.replace(/\b(?:U\.S|U\.K|[A-Z]|St|Mr|Mrs|Ms|Dr|vs|No)\./g, ' '))
  )
    return false
  return (
    !/[?!]["'”’)\]]*$/.test(text) ||
    /\w(?:\.{3,}|…)/.test(text) ||
    words.slice(1).some((word) => /^["'“‘(]?(?!I\b)\p{Lu}/u.test(word))
  )
}
