import type { Lexicon } from '../../model/entity.ts'
import { isEnglishWord } from '../english-words.ts'
import { lexiconMatcher } from '../lexicon-matcher.ts'
import { isVerbatim, plainForm } from './verbatim.ts'

/** What a story says, ready to be asked whether a sentence about it says anything else. */
export interface Ground {
  readonly text: string
  readonly words: ReadonlySet<string>
  readonly lowerWords: ReadonlySet<string>
  /** Words that follow one another with nothing but a space between, in lower case. */
  readonly pairs: ReadonlySet<string>
  /** Numbers that the story never has without their scale: the 70 of "$70 million". */
  readonly scaled: ReadonlySet<string>
}

interface Word {
  readonly text: string
  /** It begins a sentence, where a capital tells nothing. */
  readonly first: boolean
  /** The word before it, where only a space stands between. */
  readonly before?: string
  /** The word behind it, likewise. */
  readonly after?: string
}

const word =
  /(?<![\p{L}\p{N}\p{M}])[-\u2212]?[$€£¥]?[\p{L}\p{N}\p{M}]+(?:['.,:&/-](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*(?: ?%)?/gu

/** Words for numbers and amounts; the scale of a number among them. */
const numberWords = new Set(
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million
  millions billion billions trillion trillions dozen dozens half third thirds quarter quarters twice thrice double
  doubled triple tripled percent first second fourth fifth`.split(/\s+/),
)

const scales = new Set(
  'hundred hundreds thousand thousands million millions billion billions trillion trillions'.split(' '),
)

/** What numbers count that changes what they say: such a word stands behind a number only where the story has it so. */
const units = new Set(
  `dollar dollars euro euros pound pounds cent cents yen rupees seconds minutes hours days weeks months quarters years
  people customers employees workers points degrees miles kilometers kilometres tons tonnes`.split(/\s+/),
)

/** Words that open a sentence and are nobody's name. Any other first word must be the story's: Bush, Gates, Mark. */
const opening = new Set(
  `a an the this that these those it its he his she her they their we our you your who what when where why how which
  whose in on at by for from with without after before during since until while as if because although but and or so
  then now here there meanwhile also still both each every some many most more all no not nobody nothing another other
  others only even about over under into between among against despite instead according however`.split(
    /\s+/,
  ),
)

/** Reads the sentences that a model was given. */
export function groundOf(sentences: readonly string[]): Ground {
  const read = sentences.map((sentence) => wordsOf(sentence))
  const all = read.flat()
  const words = new Set(all.flatMap(({ text }) => [text, ...partsOf(text)]))
  return {
    text: sentences.map(plainForm).join('\n'),
    words,
    lowerWords: new Set(Array.from(words, (text) => text.toLowerCase())),
    scaled: scaledIn(all),
    pairs: new Set(all.flatMap(({ text, before }) => (before === undefined ? [] : [pairOf(before, text)]))),
  }
}

/**
 * Whether a headline or summary names nothing and counts nothing that its story does not: each number stands in the
 * story as it is written here, with its sign, its unit and its scale; each name too, and names side by side stand side
 * by side; what is quoted is there word for word;
 * every other word is the story's or plain English, and a first one, whose capital tells nothing, the story's. What the words
 * together claim no such test can tell: that is for a person.
 */
export function isGrounded(text: string, ground: Ground, lexicon: Lexicon): boolean {
  const plain = plainForm(text)
  const quoted = Array.from(plain.matchAll(/"([^"]*)"/g), ([, words = '']) => words)
  if ((plain.match(/"/g)?.length ?? 0) % 2 !== 0) return false
  if (!quoted.every((words) => isVerbatim(words, ground.text))) return false
  const known = lexiconMatcher(lexicon).find(plain)
  if (!known.every((hit) => isVerbatim(hit.text, ground.text))) return false
  return wordsOf(plain).every((one) => isKnown(one, ground))
}

function isKnown(one: Word, ground: Ground): boolean {
  const { text, first, before, after } = one
  const { words, lowerWords } = ground
  const lower = text.toLowerCase()
  if (ground.scaled.has(lower) && !isScale(after)) return false
  if (hasDigit(text)) return words.has(text) && (!isNumber(before) || followsOn(one, ground))
  if (numberWords.has(lower)) return lowerWords.has(lower) && (!isNumber(before) || followsOn(one, ground))
  if (units.has(lower) && isNumber(before)) return followsOn(one, ground)
  if (!isName(text)) return lowerWords.has(lower) || isPlainWord(lower, lowerWords)
  if (first)
    return (
      opening.has(lower) || [lower, `${lower}s`, lower.replace(/s$/, '')].some((form) => lowerWords.has(form))
    )
  return words.has(text) && (!isName(before) || followsOn(one, ground) || isAcronym(before, text))
}

function scaledIn(words: readonly Word[]): ReadonlySet<string> {
  const numbers = words.filter(({ text }) => isNumber(text) && !isScale(text))
  const bare = new Set(numbers.filter(({ after }) => !isScale(after)).map(({ text }) => text.toLowerCase()))
  return new Set(numbers.map(({ text }) => text.toLowerCase()).filter((text) => !bare.has(text)))
}

const isScale = (text: string | undefined): boolean => text !== undefined && scales.has(text.toLowerCase())

/** Whether the story has the word behind the one before it. A sentence's first word may be any that opens one. */
function followsOn({ text, before }: Word, { pairs }: Ground): boolean {
  return before === undefined || opening.has(before.toLowerCase()) || pairs.has(pairOf(before, text))
}

function pairOf(before: string, text: string): string {
  return `${before} ${text}`.toLowerCase()
}

function isPlainWord(lower: string, lowerWords: ReadonlySet<string>): boolean {
  const parts = partsOf(lower)
  return (parts.length === 0 ? [lower] : parts).every((part) => lowerWords.has(part) || isEnglishWord(part))
}

/** A compound in its parts; what is whole has none. A number with a comma or point is whole. */
function partsOf(text: string): readonly string[] {
  return /[-/]/.test(text.slice(1)) ? text.split(/[-/]/).filter((part) => part !== '') : []
}

function hasDigit(text: string): boolean {
  return /\p{N}/u.test(text)
}

function isNumber(text: string | undefined): boolean {
  return text !== undefined && (hasDigit(text) || numberWords.has(text.toLowerCase()))
}

function isName(text: string | undefined): boolean {
  return text !== undefined && /\p{Lu}/u.test(text)
}

/** "Kaseya CEO", "FBI director": an acronym may stand beside a name where the story has both. */
function isAcronym(before: string | undefined, text: string): boolean {
  return [before, text].some((one) => one !== undefined && /^\p{Lu}{2,5}$/u.test(one))
}

function wordsOf(text: string): readonly Word[] {
  const plain = plainForm(text)
  let end = 0
  let last: string | undefined
  const found = Array.from(plain.matchAll(word), (match): Word => {
    const between = plain.slice(end, match.index)
    const own = match[0].replace(/'s$/, '')
    const first = end === 0 || /[.!?:]["')\]]* ["'([]*$/.test(between)
    const found = { text: own, first, ...(between === ' ' && last !== undefined && { before: last }) }
    end = match.index + match[0].length
    last = own === match[0] ? own : undefined
    return found
  })
  return found.map((one, at) => {
    const next = found[at + 1]
    return next?.before === undefined ? one : { ...one, after: next.text }
  })
}
