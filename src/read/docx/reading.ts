import { type Fields, fields } from './fields.ts'
import type { Lists } from './lists.ts'
import { DocxRefusal } from './refusal.ts'
import type { Relation } from './relations.ts'
import { addWords, type RunLook } from './runs.ts'
import type { Style, Styles } from './styles.ts'
import { type TablePlaces, tablePlaces } from './table-places.ts'
import type { Cell, Left, Run, WordParagraph } from './word-paragraph.ts'

/** What a part needs to know to be read. */
export interface BodyContext {
  readonly styles: Styles
  readonly lists: Lists
  readonly relations: ReadonlyMap<string, Relation>
}

/** A part of a document while it is read: what is done so far, and what is open. */
export interface Reading {
  readonly context: BodyContext
  readonly paragraphs: WordParagraph[]
  readonly notes: Map<string, WordParagraph[]>
  readonly noted: string[]
  readonly left: { -readonly [Kind in keyof Left]: number }
  readonly places: TablePlaces
  readonly fields: Fields
  readonly open: OpenParagraph[]
  readonly links: (string | undefined)[]
  /** Where finished paragraphs go: the document, or one note. */
  target: WordParagraph[]
  count: number
  /** Among the properties of a paragraph, where looks are those of its end mark. */
  marking: boolean
  look: RunLook
  /** Runs of a paragraph whose end is struck out, for the next one to go on with. */
  carried: Run[]
}

/** A paragraph that is still being read. */
export interface OpenParagraph {
  readonly runs: Run[]
  /** What stands in boxes that hang on it. */
  readonly after: WordParagraph[]
  readonly cell: Cell | undefined
  style: Style
  heading?: number
  list?: string | undefined
  level: string
  /** Its end is struck out. */
  unended: boolean
}

/** No show is longer than so many paragraphs. */
const mostParagraphs = 200_000

/** Longer headings are paragraphs that somebody set in the wrong style. */
const longestHeading = 300

/** A part of which nothing is read yet. */
export function newReading(context: BodyContext): Reading {
  const paragraphs: WordParagraph[] = []
  return {
    ...{ context, paragraphs, target: paragraphs, notes: new Map(), noted: [], open: [], links: [] },
    ...{ places: tablePlaces(), fields: fields(), look: {}, marking: false, count: 0, carried: [] },
    left: { deleted: 0, comments: 0, hidden: 0, contents: 0, embedded: 0 },
  }
}

/** Opens a paragraph. */
export function begin(reading: Reading): void {
  const runs = reading.open.length === 0 ? reading.carried : []
  if (reading.open.length === 0) reading.carried = []
  const style = reading.context.styles(undefined)
  reading.open.push({ runs, after: [], cell: reading.places.cell(), style, level: '0', unended: false })
}

/** Adds words to the open paragraph, in the look of the open run. Words outside of all paragraphs are none. */
export function say(reading: Reading, text: string): void {
  const paragraph = reading.open.at(-1)
  if (!paragraph || text === '') return
  if (reading.look.hidden) reading.left.hidden++
  else addWords(paragraph.runs, text, reading.look, paragraph.style, linkOf(reading))
}

function linkOf({ links, fields }: Reading): string | undefined {
  return links.findLast((link) => link !== undefined) ?? fields.link
}

/** Puts a drawn rule behind the open paragraph. */
export function drawRule(reading: Reading): void {
  const after = reading.open.at(-1)?.after
  if (after) emit(reading, after, { runs: [], rule: true })
}

/** Closes the innermost paragraph; without words there is none. */
export function end(reading: Reading): void {
  const paragraph = reading.open.pop()
  if (!paragraph) return
  const target = reading.open.at(-1)?.after ?? reading.target
  if (paragraph.unended && reading.open.length === 0) reading.carried = paragraph.runs
  else if (paragraph.runs.some(({ text }) => text.trim() !== '')) {
    if (paragraph.style.contents) reading.left.contents++
    else emit(reading, target, finished(paragraph, reading.context.lists))
  }
  for (const one of paragraph.after) target.push(one)
}

/** Finishes a paragraph whose end is struck out where no other follows that it could go on with. */
export function flush(reading: Reading): void {
  if (reading.carried.length === 0) return
  begin(reading)
  end(reading)
}

function emit(reading: Reading, target: WordParagraph[], paragraph: WordParagraph): void {
  if (++reading.count > mostParagraphs)
    throw new DocxRefusal(`The document has more than ${mostParagraphs.toLocaleString('en')} paragraphs.`)
  target.push(paragraph)
}

function finished(paragraph: OpenParagraph, lists: Lists): WordParagraph {
  const { runs, cell, style } = paragraph
  const heading = paragraph.heading ?? style.heading
  const length = runs.reduce((sum, { text }) => sum + text.length, 0)
  const where = cell && { cell }
  if (heading !== undefined && length <= longestHeading) return { runs, heading, ...where }
  const number = paragraph.list ?? style.list ?? '0'
  const list = number === '0' ? undefined : lists(number, paragraph.level)
  return { runs, ...(list && { list }), ...(style.quote && { quote: true }), ...where }
}
