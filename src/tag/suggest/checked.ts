import type { Lexicon } from '../../model/entity.ts'
import type { SuggestedName } from '../../model/suggestion.ts'
import { fold } from '../../words/fold.ts'
import { isEnglishWord } from '../english-words.ts'
import type { Answer } from './answer.ts'
import { type Ground, groundOf, isGrounded } from './grounded.ts'
import type { StoryAsk } from './story-text.ts'
import { isVerbatim, plainForm, startsWithSpan } from './verbatim.ts'

/** What is left of an answer. */
export interface Checked {
  readonly headline?: string
  readonly summary?: string
  /** Where the paragraph starts that begins to say why it matters. */
  readonly care?: number
  readonly names: readonly SuggestedName[]
  /** How many pieces the answer had, and how many of them the story does not bear out. */
  readonly pieces: number
  readonly dropped: number
}

/** A model that is wrong more often than this is not to be trusted with the rest of its answer either. */
const mostDropped = 0.2

const headlineLimits = { letters: 100, words: 14 } as const
const summaryLimits = { letters: 400, words: 70 } as const
const longestName = 80

/** Letters, digits and the marks of plain sentences: no markup, no addresses. */
const plainSentence = /^[\p{L}\p{M}\p{N} .,;:'"!?()%$€£¥&/\u2010-\u2015\u2212-]+$/u
const address = /www\.|:\/\/|\p{L}{2,}\.\p{L}{2,}/u

/**
 * Keeps of an answer what the story itself bears out, piece by piece; where more than a fifth of the pieces fall, the
 * whole answer does. What was not asked for is left aside and does not count.
 */
export function checkedAnswer(answer: Answer, ask: StoryAsk, lexicon: Lexicon): Checked {
  const ground = groundOf(ask.sentences.map(({ text }) => text))
  const { wants } = ask
  const asked = {
    headline: wants.headline ? answer.headline : null,
    summary: wants.summary ? answer.summary : null,
    care: wants.care ? answer.care : null,
  }
  const headline = asked.headline === null ? undefined : headlineOf(asked.headline, ground, lexicon)
  const summary =
    asked.summary === null ? undefined : sentenceOf(asked.summary, summaryLimits, ground, lexicon)
  const care = asked.care === null ? undefined : careOf(asked.care, ask)
  const names = answer.names.map((one) => nameOf(one, ask))
  const given = Object.values(asked).filter((piece) => piece !== null).length
  const kept = [headline, summary, care].filter((piece) => piece !== undefined).length
  const pieces = given + names.length
  const dropped = given - kept + names.filter((name) => name === undefined).length
  if (dropped > pieces * mostDropped || names.length > mostNames(ask)) return { names: [], pieces, dropped }
  return {
    ...(headline !== undefined && { headline }),
    ...(summary !== undefined && { summary }),
    ...(care !== undefined && { care }),
    names: names.filter((name) => name !== undefined),
    pieces,
    dropped,
  }
}

/** A text of which more than every sixth word is a name is none. */
function mostNames({ sentences }: StoryAsk): number {
  const words = sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return Math.max(3, Math.ceil(words / 6))
}

/** A headline ends without a full stop, as the others do. */
function headlineOf(written: string, ground: Ground, lexicon: Lexicon): string | undefined {
  return sentenceOf(written.trim().replace(/(?<!\.)\.$/, ''), headlineLimits, ground, lexicon)
}

function sentenceOf(
  written: string,
  { letters, words }: { readonly letters: number; readonly words: number },
  ground: Ground,
  lexicon: Lexicon,
): string | undefined {
  if (/[\r\n]/.test(written.trim())) return undefined
  const text = written.normalize('NFC').replace(/\s+/gu, ' ').trim()
  const count = text.split(' ').length
  if (text.length > letters || count > words || count < 2) return undefined
  if (!plainSentence.test(plainForm(text)) || address.test(text)) return undefined
  return isGrounded(text, ground, lexicon) ? text : undefined
}

function careOf(
  { sentence, opening }: NonNullable<Answer['care']>,
  { sentences }: StoryAsk,
): number | undefined {
  const named = sentences.find(({ id }) => id === sentence)
  return named?.opens !== undefined && startsWithSpan(opening, named.text) ? named.opens : undefined
}

function nameOf(
  { name, type, sentence }: Answer['names'][number],
  { sentences }: StoryAsk,
): SuggestedName | undefined {
  const own = sentences.find(({ id }) => id === sentence)
  const written = name.trim()
  if (!own || written.length > longestName || /[\r\n<>[\]{}|*_`\\@]|:\/\//.test(written)) return undefined
  if (address.test(written) || !isVerbatim(written, own.text)) return undefined
  return fold(written).split(' ').every(isEnglishWord) && !/\p{Lu}/u.test(written)
    ? undefined
    : { name: written, type }
}
