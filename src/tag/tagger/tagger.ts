import { readFileSync } from 'node:fs'
import { documentView, type FeatureSource } from './document-view.ts'
import { keyTable } from './key-table.ts'
import { type NameType, nameTypes } from './labels.ts'
import { likelySpans } from './likely-spans.ts'
import type { NameToken } from './name-tokens.ts'
import { pool } from './pooled.ts'
import { type Scorer, scorerOf, scoresOf } from './scores.ts'
import type { SentenceView } from './sentence-view.ts'
import { type TaggerWeights, unpackedWeights } from './weights.ts'

/** A name that the tagger found, in the offsets of the tokens it was given. */
export interface NameSpan {
  readonly start: number
  readonly end: number
  readonly type: NameType
  /** The probability, by the tagger's own reckoning, that a name is exactly here and of this type: 0 to 1. */
  readonly sureness: number
}

/** Finds names in documents. */
export interface Tagger {
  /**
   * The names of one document, in the order of its sentences, none of which overlap. What stands elsewhere in the
   * document counts, so give it whole. The same sentences give the same names.
   */
  readonly spans: (sentences: readonly (readonly NameToken[])[]) => readonly NameSpan[]
}

let loaded: Tagger | undefined

/**
 * The tagger that comes with the program. Its weights are read at the first call, from the file beside this one.
 * Throws a `WeightsError` if they are damaged.
 */
export function tagger(): Tagger {
  loaded ??= taggerOf(unpackedWeights(readFileSync(new URL('./weights.bin', import.meta.url))))
  return loaded
}

/** A tagger with some weights. */
export function taggerOf(model: TaggerWeights): Tagger {
  const source = featureSourceOf(model)
  const scorer = scorerOf(model)
  return { spans: (sentences) => namesIn(sentences, source, scorer) }
}

/** What features of documents are made of, under some weights. */
export function featureSourceOf({
  classes,
  phrases,
}: Pick<TaggerWeights, 'classes' | 'phrases'>): FeatureSource {
  return {
    classes,
    rows: keyTable(classes.keys),
    phrases: { places: keyTable(phrases.keys), kinds: phrases.kinds },
    known: [new Map(), new Map(), new Map(), new Map()],
  }
}

/** How likely a name must be to be given, by the kind of the document: a little less than half of the F1 reached. */
const leastSureness = { prose: 0.35, messages: 0.28, short: 0.22 }

/** A document of so few tokens says little of what its words are. */
const mostOfShort = 80

function leastIn(views: readonly SentenceView[]): number {
  const tokens = views.reduce((sum, { facts }) => sum + facts.length, 0)
  if (tokens <= mostOfShort) return leastSureness.short
  return views[0]?.style === 0 ? leastSureness.prose : leastSureness.messages
}

function namesIn(
  sentences: readonly (readonly NameToken[])[],
  source: FeatureSource,
  scorer: Scorer,
): readonly NameSpan[] {
  const views = documentView(sentences, source)
  const scores = views.map((view) => scoresOf(view, scorer))
  pool(views, scores)
  const { transitions } = scorer.model
  const least = leastIn(views)
  return sentences.flatMap((tokens, sentence) =>
    likelySpans(scores[sentence] as Float32Array, transitions, least).map(
      ({ first, last, type, sureness }) => ({
        start: (tokens[first] as NameToken).start,
        end: (tokens[last] as NameToken).end,
        type: nameTypes[type] as NameType,
        sureness,
      }),
    ),
  )
}
