import { distance } from 'fastest-levenshtein'
import { isDoubled, isSwap } from './same-word.ts'
import { wordHash } from './scan-words.ts'
import type { WordStream } from './word-stream.ts'

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash))

const speakers = hashes('i im ive ill id')
const negations = hashes(
  'not no never none nobody nothing neither nor without cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt aint mustnt neednt',
)

const negatedVerbs = hashes(
  'cant cannot doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt mustnt neednt',
)

/** "cannot", "isn't": whoever takes the "not" back leaves the verb, so a copy that lacks both has lost a word. */
export function isNegatedVerb({ hash }: WordStream, at: number): boolean {
  return negatedVerbs.has(hash[at] ?? 0)
}

/** "I" and its contractions: capitals that are no names. */
export function isSpeaker({ hash }: WordStream, at: number): boolean {
  return speakers.has(hash[at] ?? 0)
}

/** "not" and all that says it, contractions too. */
export function isNegation({ hash }: WordStream, at: number): boolean {
  return negations.has(hash[at] ?? 0)
}

/** A negation with a slip in it; "now" and "note" are words of their own, but "know" may be a "no" misheard. */
export function isMistypedNegation(a: string, b: string): boolean {
  if ((a === 'no' && b === 'know') || (a === 'know' && b === 'no')) return true
  if (isSwap(a, b) || isDoubled(a, b) || isDoubled(b, a)) return true
  return distance(a, b) === 1 && !ownWords.has(a) && !ownWords.has(b)
}

/** "nto" and "noot", which stand for nothing else. */
export function looksLikeNegation(word: string): boolean {
  return isSwap(word, 'not') || isDoubled(word, 'not')
}

const ownWords = new Set(
  'now note notes knot hot lot got out want ever one done on so do go know won can more for or'.split(' '),
)

const opposites = new Map(
  'up/down rose/fell rise/fall rises/falls rising/falling increase/decrease increased/decreased increases/decreases more/less more/fewer most/least higher/lower high/low gain/loss gained/lost won/lost win/lose wins/loses before/after approved/rejected accepted/rejected accept/reject confirmed/denied confirm/deny open/closed opened/closed best/worst better/worse first/last above/below over/under early/late earlier/later with/without always/never success/failure succeeded/failed agreed/refused buy/sell bought/sold on/off in/out all/some allowed/banned true/false right/wrong good/bad public/private hired/fired began/ended starts/ends'
    .split(' ')
    .flatMap((pair): readonly (readonly [string, true])[] => {
      const [a = '', b = ''] = pair.split('/')
      return [
        [`${a}/${b}`, true],
        [`${b}/${a}`, true],
      ]
    }),
)

/** Words that turn a sentence into its opposite when one stands for the other. */
export function areOpposite(a: string, b: string): boolean {
  if (opposites.has(`${a}/${b}`)) return true
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return shorter.length > 3 && /^(?:un|in|im|il|ir|dis|non|de)$/.test(longer.slice(0, -shorter.length))
    ? longer.endsWith(shorter)
    : false
}
