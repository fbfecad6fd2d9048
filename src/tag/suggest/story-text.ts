import { sentenceSpans } from '../../words/sentences.ts'

/** A story as a model may be asked about it. */
export interface StoryText {
  /** Where its first paragraph starts in the transcript's text. */
  readonly start: number
  /** The source has no headline for it. */
  readonly needsHeadline: boolean
  /** Neither the show nor the transcript has markers that tell why it matters. */
  readonly needsCare: boolean
  /** What is the story's own: no sponsor read, no intro. */
  readonly paragraphs: readonly { readonly start: number; readonly text: string }[]
}

/** One sentence that is sent, with what leads back from it. */
export interface SentSentence {
  /** `S1`, `S2` … within one ask. */
  readonly id: string
  readonly text: string
  /** Where its paragraph starts, if it is the first sentence of one that is not the story's first. */
  readonly opens?: number
}

/** What one request asks for. */
export interface StoryAsk {
  readonly story: StoryText
  readonly sentences: readonly SentSentence[]
  readonly wants: { readonly headline: boolean; readonly summary: boolean; readonly care: boolean }
}

/** As many characters go into one request: with question and answer they fit into 8,192 tokens. */
const most = 8_000

/** Shorter stories are their own summary. */
const fewestForSummary = 400

/**
 * The requests that a story needs: one, or for a long story one for each stretch of it, cut between sentences. Only
 * the first asks for headline and summary. A sentence longer than a stretch is sent up to the stretch's end.
 */
export function storyAsks(story: StoryText): readonly StoryAsk[] {
  const parts: Omit<SentSentence, 'id'>[][] = []
  const all = sentencesOf(story)
  let length = Number.POSITIVE_INFINITY
  for (const sentence of all) {
    length += sentence.text.length
    if (length > most) {
      parts.push([])
      length = sentence.text.length
    }
    parts.at(-1)?.push(sentence)
  }
  const letters = all.reduce((sum, { text }) => sum + text.length, 0)
  return parts.map((part, at) => ({
    story,
    sentences: numbered(part),
    wants: {
      headline: at === 0 && story.needsHeadline,
      summary: at === 0 && letters >= fewestForSummary,
      care: story.needsCare,
    },
  }))
}

/** A story in one request, however long it is: never sent, but answers can be checked against it. */
export function wholeAsk(story: StoryText): StoryAsk {
  const { needsHeadline, needsCare } = story
  const wants = { headline: needsHeadline, summary: true, care: needsCare }
  return { story, sentences: numbered(sentencesOf(story)), wants }
}

function sentencesOf({ paragraphs }: StoryText): readonly Omit<SentSentence, 'id'>[] {
  return paragraphs.flatMap(({ start, text }, paragraph) =>
    sentenceSpans(text).map((span, at) => ({
      text: text.slice(span.start, Math.min(span.end, span.start + most)),
      ...(at === 0 && paragraph > 0 && { opens: start }),
    })),
  )
}

function numbered(sentences: readonly Omit<SentSentence, 'id'>[]): readonly SentSentence[] {
  return sentences.map((sentence, at) => ({ id: `S${at + 1}`, ...sentence }))
}
