import { decodeHTML } from 'entities/decode'
import type { Origin } from '../../model/transcript.ts'
import type { Span } from '../../words/sentences.ts'
import { wordBuilder } from '../word-builder.ts'

/** What stands around words within a paragraph. */
export type InlineMark =
  | { readonly type: 'link'; readonly url: string | undefined }
  | { readonly type: 'strong' | 'emphasis' | 'code' }
  | { readonly type: 'time' }
  /** `sure`: the element calls itself a speaker's name; a `<cite>` may as well be the title of a work. */
  | { readonly type: 'speaker'; readonly sure: boolean }

/** A stretch of words with the same marks, the outermost first. */
export interface Leaf extends Span {
  readonly marks: readonly InlineMark[]
}

/** What a passage of a page is, whatever its words are. */
export interface PassageKind<Where> {
  readonly kind: 'words' | 'heading' | 'break'
  readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
  readonly list?: 'bullet' | 'ordered'
  readonly quote?: boolean
  /** The element that it stands in. */
  readonly where: Where
}

/** One passage of a page. Offsets count in the words. */
export interface PagePassage<Where> extends Span, PassageKind<Where> {
  readonly leaves: readonly Leaf[]
}

/** Takes the words of a page in reading order. Linear in what is added. */
export interface PageWords<Where> {
  /** How many passages are complete. */
  readonly count: number
  /** Takes a stretch of the source outside all tags; `lines`: its line ends are meant, as in `<pre>`. */
  text(span: Span, as: PassageKind<Where>, marks: readonly InlineMark[], lines: boolean): void
  /** A line end within the open passage; a second one right after it ends the passage. */
  line(marks: readonly InlineMark[]): void
  /** White space between two cells of a table. */
  space(marks: readonly InlineMark[]): void
  /** A drawn rule. */
  rule(as: PassageKind<Where>): void
  /** Ends the open passage. */
  close(): void
  finish(): PageText<Where>
}

/** The words of a page in a row, and the passages that they make. */
export interface PageText<Where> {
  readonly text: string
  readonly origin: Origin
  readonly passages: readonly PagePassage<Where>[]
}

/** White space that a browser shows as one space, and references to characters. */
const special = /[ \t\n\r\f]+|(?:&#?[0-9A-Za-z]{1,40};?){1,100}/g

/** So many pieces of one stretch of text lead back letter by letter; the rest of it leads back as a whole. */
const mostPieces = 200_000

/** A piece of words, and the stretch of the source that means it. */
interface Said extends Span {
  readonly words: string
  readonly marks: readonly InlineMark[]
}

/** An empty row of passages over a decoded page. */
export function pageWords<Where>(raw: string): PageWords<Where> {
  const row = passageRow<Where>(raw)
  return {
    get count() {
      return row.passages.length
    },
    text(span, as, marks, lines) {
      row.open(as)
      for (const said of piecesOf(raw, span, marks, lines))
        if (said.words === ' ' || said.words === '\n') row.wait(said.words, said.start, said.end, marks)
        else row.add(said)
    },
    line(marks) {
      if (row.waitsForLine()) row.close()
      else row.wait('\n', row.last(), row.last(), marks)
    },
    space: (marks) => row.wait(' ', row.last(), row.last(), marks),
    rule: (as) => row.rule(as),
    close: () => row.close(),
    finish() {
      row.close()
      return { ...row.finish(), passages: row.passages }
    },
  }
}

/** The passages so far and the open one. White space waits for words that follow it in the same passage. */
function passageRow<Where>(raw: string) {
  const builder = wordBuilder(raw)
  const passages: PagePassage<Where>[] = []
  let open: { readonly as: PassageKind<Where>; readonly leaves: Leaf[] } | undefined
  let waiting: Said | undefined
  let last = 0
  const put = ({ words, start, end, marks }: Said, leaves: Leaf[]) => {
    const from = builder.length
    builder.put(words, start, end)
    last = end
    const before = leaves.at(-1)
    if (before?.marks === marks) leaves.splice(-1, 1, { ...before, end: builder.length })
    else leaves.push({ start: from, end: builder.length, marks })
  }
  return {
    passages,
    finish: builder.finish,
    /** Where the last words ended in the source. */
    last: () => last,
    open(as: PassageKind<Where>) {
      open ??= { as, leaves: [] }
    },
    waitsForLine: () => waiting?.words === '\n',
    /** A line end is more than a space; neither comes first in a passage. */
    wait(words: string, start: number, end: number, marks: readonly InlineMark[]) {
      if (open && open.leaves.length > 0 && waiting?.words !== '\n') waiting = { words, start, end, marks }
    },
    add(said: Said) {
      if (!open || said.words === '') return
      if (open.leaves.length === 0 && builder.length > 0) builder.gap('\n\n', said.start)
      if (waiting) put(waiting, open.leaves)
      waiting = undefined
      put(said, open.leaves)
    },
    rule(as: PassageKind<Where>) {
      this.close()
      passages.push({ ...as, start: builder.length, end: builder.length, leaves: [] })
    },
    close() {
      const first = open?.leaves[0]
      if (open && first)
        passages.push({ ...open.as, start: first.start, end: builder.length, leaves: open.leaves })
      open = undefined
      waiting = undefined
    },
  }
}

/** Words as they stand, references as what they mean, white space as one space or line end. */
function* piecesOf(
  raw: string,
  { start, end }: Span,
  marks: readonly InlineMark[],
  lines: boolean,
): Generator<Said> {
  const text = raw.slice(start, end)
  let at = 0
  let count = 0
  for (const { 0: found, index } of text.matchAll(special)) {
    if (found === ' ' && index > at && index + 1 < text.length) continue
    if (++count > mostPieces) break
    if (index > at) yield { words: text.slice(at, index), start: start + at, end: start + index, marks }
    at = index + found.length
    const space = lines && /[\n\r]/.test(found) ? '\n' : ' '
    const words = found.startsWith('&') ? decodeHTML(found) : space
    yield { words, start: start + index, end: start + at, marks }
  }
  if (at >= text.length) return
  const rest = text.slice(at)
  const words = count > mostPieces ? decodeHTML(rest.replace(/[ \t\n\r\f]+/g, ' ')) : rest
  yield { words, start: start + at, end, marks }
}
