import { distance } from 'fastest-levenshtein'
import { foldedWords } from '../../words/fold.ts'
import { type Alignment, how } from './alignment.ts'
import { isDoubled, isSwap } from './same-word.ts'
import { mark, wordHash } from './scan-words.ts'
import { wordAt } from './word-at.ts'
import type { WordStream } from './word-stream.ts'

/** What two passages can differ in so that they do not say the same. */
export type Conflict = 'a number' | 'a name' | 'a negation' | 'the opposite'

/** Tells whether a word that is not the same in both copies makes them say different things. */
export interface Facts {
  conflictAt(alignment: Alignment, at: number): Conflict | undefined
  /** Whether a word is part of a speaker's label: a copy that runs turns together has them in its text. */
  isLabel(at: number): boolean
}

/** The facts of one transcript; which capitals are names is learnt from the whole of it, when first asked. */
export function facts(stream: WordStream): Facts {
  let learnt: ReadonlyMap<number, number> | undefined
  let labels: ReadonlySet<number> | undefined
  const isLabel = (at: number): boolean => {
    labels ??= labelWords(stream)
    return labels.has(stream.hash[at] ?? 0)
  }
  const isName = (at: number): boolean => {
    const marks = stream.marks[at] ?? 0
    if (!(marks & mark.capital) || isSpeaker(stream, at)) return false
    learnt ??= capitalBalance(stream)
    const balance = learnt.get(stream.hash[at] ?? 0) ?? 0
    return marks & mark.opening ? balance > 0 : balance > -3
  }
  return {
    isLabel,
    conflictAt(alignment, at) {
      const twin = alignment.twin[at - alignment.first] ?? -1
      const kind = alignment.how[at - alignment.first]
      if (kind === how.same) return droppedNegation(stream, alignment, at, twin)
      if (kind === how.alone || twin < 0)
        return addedFact(stream, alignment, at, (place) => isName(place) && !isLabel(place))
      return pairConflict(stream, at, twin, kind === how.slip, isName)
    },
  }
}

function pairConflict(
  stream: WordStream,
  at: number,
  twin: number,
  slip: boolean,
  isName: (at: number) => boolean,
): Conflict | undefined {
  const a = wordAt(stream, at)
  const b = wordAt(stream, twin)
  if (isTorn(stream, at, a, b)) return undefined
  if (hasDigit(stream, at) || hasDigit(stream, twin)) return 'a number'
  if (isNumberWord(stream, at) || isNumberWord(stream, twin))
    return slip && !(isNumberWord(stream, at) && isNumberWord(stream, twin)) ? undefined : 'a number'
  if (isNegation(stream, at) !== isNegation(stream, twin) && !isMistyped(a, b)) return 'a negation'
  if (areOpposite(a, b)) return 'the opposite'
  if (slip || isSpeaker(stream, at) || isSpeaker(stream, twin)) return undefined
  return isName(at) || isName(twin) ? 'a name' : undefined
}

/** The first or last word of a passage, of which only a part was pasted. */
function isTorn({ passage, passages }: WordStream, at: number, a: string, b: string): boolean {
  const { first, end } = passages[passage[at] ?? 0] ?? { first: -1, end: -1 }
  return (at === end - 1 && b.startsWith(a)) || (at === first && b.endsWith(a))
}

/** A word that only this copy has, unless it stands close by in the other. */
function addedFact(
  stream: WordStream,
  alignment: Alignment,
  at: number,
  isName: (at: number) => boolean,
): Conflict | undefined {
  const conflict =
    hasDigit(stream, at) || isNumberWord(stream, at)
      ? 'a number'
      : isNegation(stream, at)
        ? 'a negation'
        : isName(at) && !((stream.marks[at] ?? 0) & mark.opening)
          ? 'a name'
          : undefined
  if (!conflict) return undefined
  const near = nearestTwin(alignment, at)
  if (near >= 0 && conflict !== 'a negation')
    for (let place = Math.max(0, near - reach); place < Math.min(stream.count, near + reach); place++)
      if (stream.hash[place] === stream.hash[at]) return undefined
  return conflict
}

const reach = 6

function nearestTwin(alignment: Alignment, at: number): number {
  for (let away = 1; away <= reach; away++) {
    const before = alignment.twin[at - alignment.first - away] ?? -1
    if (before >= 0) return before
    const after = alignment.twin[at - alignment.first + away] ?? -1
    if (after >= 0) return after
  }
  return -1
}

/** One to three words that this copy lacks, a "not" among them. */
function droppedNegation(
  stream: WordStream,
  alignment: Alignment,
  at: number,
  twin: number,
): Conflict | undefined {
  const before = alignment.twin[at - alignment.first - 1] ?? -1
  if (before < 0 || twin - before < 2 || twin - before > 4) return undefined
  for (let place = before + 1; place < twin; place++) if (isNegation(stream, place)) return 'a negation'
  return undefined
}

function labelWords({ passages }: WordStream): ReadonlySet<number> {
  const speaking = new Set(
    passages.flatMap(({ block }) => (block.type === 'paragraph' ? (block.data?.speaker ?? []) : [])),
  )
  return new Set([...speaking].flatMap((name) => foldedWords(name).map(wordHash)))
}

/** For each capitalised word: how much oftener it is written so inside sentences than in lower case. */
function capitalBalance({ count, hash, marks }: WordStream): ReadonlyMap<number, number> {
  const balance = new Map<number, number>()
  for (let at = 0; at < count; at++)
    if (((marks[at] ?? 0) & (mark.capital | mark.opening)) === mark.capital) balance.set(hash[at] ?? 0, 0)
  for (let at = 0; at < count; at++) {
    const known = balance.get(hash[at] ?? 0)
    if (known === undefined) continue
    if (!((marks[at] ?? 0) & mark.capital)) balance.set(hash[at] ?? 0, known - 1)
    else if (!((marks[at] ?? 0) & mark.opening)) balance.set(hash[at] ?? 0, known + 1)
  }
  return balance
}

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash))

const speakers = hashes('i im ive ill id')
const negations = hashes(
  'not no never none nobody nothing neither nor without cannot cant dont doesnt didnt wont wouldnt shouldnt couldnt isnt arent wasnt werent hasnt havent hadnt aint',
)
const numbers = hashes(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half third quarter second twice double triple',
)

function hasDigit({ marks }: WordStream, at: number): boolean {
  return ((marks[at] ?? 0) & mark.digit) !== 0
}

function isNumberWord({ hash }: WordStream, at: number): boolean {
  return numbers.has(hash[at] ?? 0)
}

/** "I" and its contractions: capitals that are no names. */
function isSpeaker({ hash }: WordStream, at: number): boolean {
  return speakers.has(hash[at] ?? 0)
}

function isNegation({ hash }: WordStream, at: number): boolean {
  return negations.has(hash[at] ?? 0)
}

/** A negation with a slip in it; "now" and "note" are words of their own. */
function isMistyped(a: string, b: string): boolean {
  if (isSwap(a, b) || isDoubled(a, b) || isDoubled(b, a)) return true
  return distance(a, b) === 1 && !ownWords.has(a) && !ownWords.has(b)
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

function areOpposite(a: string, b: string): boolean {
  if (opposites.has(`${a}/${b}`)) return true
  const [longer, shorter] = a.length > b.length ? [a, b] : [b, a]
  return shorter.length > 3 && /^(?:un|in|im|il|ir|dis|non|de)$/.test(longer.slice(0, -shorter.length))
    ? longer.endsWith(shorter)
    : false
}
