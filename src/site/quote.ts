import { type Span, sentenceSpans } from '../words/sentences.ts'

/** A stretch of a quotation; the marked ones are the name that it is quoted for. */
export interface QuotePart {
  readonly text: string
  readonly mark: boolean
}

/** Characters on either side of a name that are quoted from a sentence longer than any. */
const reach = 240

/**
 * The sentences of a paragraph in which the given stretches stand, each once, with the stretches marked.
 * A sentence without end is quoted only around them, with `…` for the rest.
 */
export function quotesOf(text: string, marks: readonly Span[]): readonly (readonly QuotePart[])[] {
  const sentences = sentenceSpans(text)
  const quotes: { span: Span; marks: Span[] }[] = []
  let at = 0
  for (const mark of marks) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mark.start) at++
    const last = quotes.at(-1)
    const span = spanFor(mark, sentences[at], last?.span)
    if (last && mark.start < last.span.end) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, span.end) }
      if (mark.start >= (last.marks.at(-1)?.end ?? 0)) last.marks.push(mark)
    } else quotes.push({ span, marks: [mark] })
  }
  return quotes.map((quote) => parts(text, quote.span, quote.marks))
}

function spanFor(mark: Span, sentence: Span = mark, before?: Span): Span {
  const start = Math.max(Math.min(sentence.start, mark.start), mark.start - reach, before?.end ?? 0)
  return { start, end: Math.min(Math.max(sentence.end, mark.end), mark.end + reach) }
}

function parts(text: string, span: Span, marks: readonly Span[]): readonly QuotePart[] {
  const found: QuotePart[] = []
  let from = span.start
  const add = (end: number, mark: boolean): void => {
    if (end > from) found.push({ text: text.slice(from, end), mark })
    from = Math.max(from, end)
  }
  for (const mark of marks) {
    add(mark.start, false)
    add(mark.end, true)
  }
  add(span.end, false)
  return withEllipses(found, text, span)
}

function withEllipses(found: readonly QuotePart[], text: string, { start, end }: Span): readonly QuotePart[] {
  const dots: QuotePart = { text: '…', mark: false }
  const cutBefore = start > 0 && /\S$/.test(text.slice(0, start))
  const cutAfter = end < text.length && /^\S/.test(text.slice(end, end + 1))
  return [...(cutBefore ? [dots] : []), ...found, ...(cutAfter ? [dots] : [])]
}
