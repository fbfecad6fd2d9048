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
  const quotes: { around: Around; marks: Span[] }[] = []
  let at = 0
  for (const mark of marks) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mark.start) at++
    const last = quotes.at(-1)
    const around = surroundings(mark, sentences[at], text, last?.around)
    if (last && mark.start < last.around.end) {
      if (around.end > last.around.end)
        last.around = { ...around, start: last.around.start, before: last.around.before }
      if (mark.start >= (last.marks.at(-1)?.end ?? 0)) last.marks.push(mark)
    } else quotes.push({ around, marks: [mark] })
  }
  return quotes.map((quote) => parts(text, quote.around, quote.marks))
}

/** What is quoted around a name, and whether the sentence goes on before or after it. */
interface Around extends Span {
  readonly before: boolean
  readonly after: boolean
}

function surroundings(mark: Span, sentence: Span = mark, text: string, last?: Span): Around {
  const from = Math.max(Math.min(sentence.start, mark.start), last?.end ?? 0)
  const to = Math.max(sentence.end, mark.end)
  const start = whole(text, Math.max(from, mark.start - reach))
  const end = whole(text, Math.min(to, mark.end + reach))
  return { start, end, before: start > from, after: end < to }
}

/** A place that does not part a character of two units. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text.charAt(at)) ? at + 1 : at
}

function parts(text: string, around: Around, marks: readonly Span[]): readonly QuotePart[] {
  const found: QuotePart[] = around.before ? [{ text: '…', mark: false }] : []
  let from = around.start
  const add = (end: number, mark: boolean): void => {
    if (end > from) found.push({ text: text.slice(from, end), mark })
    from = Math.max(from, end)
  }
  for (const mark of marks) {
    add(mark.start, false)
    add(mark.end, true)
  }
  add(around.end, false)
  return around.after ? [...found, { text: '…', mark: false }] : found
}
