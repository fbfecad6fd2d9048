import { linkIn, safeLink } from './fields.ts'
import {
  type BodyContext,
  begin,
  drawRule,
  end,
  flush,
  newReading,
  type OpenParagraph,
  type Reading,
  say,
} from './reading.ts'
import type { RunLook } from './runs.ts'
import { isOn, type Style } from './styles.ts'
import type { Body } from './word-paragraph.ts'
import { type Attribute, readXml } from './xml.ts'

/** What says nothing itself, or says again what stands elsewhere: former properties, a box in its old form. */
const skipped = new Set(
  'w:pPrChange w:rPrChange w:sectPr w:sdtPr w:tabs w:tblPr w:tblGrid w:trPr w:tcPr w:rt mc:Fallback'.split(
    ' ',
  ),
)

/** What an editor has struck out with changes tracked, or moved to another place. */
const struck = new Set(['w:del', 'w:moveFrom'])

/** Elements whose text is read. */
const spoken = new Set(['w:t', 'm:t', 'w:instrText'])

/**
 * Reads the paragraphs of a part: the main document, footnotes or endnotes. Insertions that are tracked are taken,
 * deletions are not. Throws a DocxRefusal for what is damaged, too deep or too long.
 */
export function readBody(bytes: Uint8Array, context: BodyContext): Body {
  const reading = newReading(context)
  let skip = 0
  let words: string | undefined
  readXml(bytes, {
    open(name, attribute) {
      if (skip > 0 || skipped.has(name) || isStruck(reading, name)) skip++
      else if (spoken.has(name)) words = ''
      else {
        reading.places.open(name)
        opening.get(name)?.(reading, attribute)
      }
    },
    text(more) {
      if (words !== undefined) words += more
    },
    close(name) {
      if (skip > 0) skip--
      else if (words !== undefined) {
        if (name === 'w:instrText') reading.fields.instruct(words)
        else say(reading, words.replace(/[\r\n\t]/g, ' '))
        words = undefined
      } else {
        reading.places.close(name)
        closing.get(name)?.(reading)
      }
    },
  })
  flush(reading)
  const { paragraphs, notes, noted, left } = reading
  return { paragraphs, notes, noted, left }
}

/** Counts what is struck out. Among the properties of a paragraph the same element strikes out its end. */
function isStruck(reading: Reading, name: string): boolean {
  if (!struck.has(name)) return false
  const paragraph = reading.open.at(-1)
  if (!reading.marking) reading.left.deleted++
  else if (paragraph) paragraph.unended = true
  return true
}

type Opening = (reading: Reading, attribute: Attribute) => unknown

/** What each element does where it opens. */
const opening: ReadonlyMap<string, Opening> = new Map([
  ['w:p', begin],
  ['w:pPr', (reading) => mark(reading, true)],
  ['w:pStyle', (reading, attribute) => style(reading, reading.context.styles(attribute('w:val')))],
  ['w:outlineLvl', (reading, attribute) => outline(reading, Number(attribute('w:val')))],
  ['w:numId', (reading, attribute) => ofParagraph(reading, { list: attribute('w:val') })],
  ['w:ilvl', (reading, attribute) => ofParagraph(reading, { level: attribute('w:val') ?? '0' })],
  ['w:r', (reading) => look(reading, undefined)],
  ['w:b', (reading, attribute) => look(reading, { bold: isOn(attribute('w:val')) })],
  ['w:i', (reading, attribute) => look(reading, { italic: isOn(attribute('w:val')) })],
  ['w:vanish', (reading, attribute) => look(reading, { hidden: isOn(attribute('w:val')) })],
  ['w:rStyle', (reading, attribute) => look(reading, { style: reading.context.styles(attribute('w:val')) })],
  ['w:tab', (reading) => say(reading, '\t')],
  ['w:ptab', (reading) => say(reading, '\t')],
  ['w:br', (reading) => say(reading, '\n')],
  ['w:cr', (reading) => say(reading, '\n')],
  ['w:noBreakHyphen', (reading) => say(reading, '\u2011')],
  ['w:hyperlink', (reading, attribute) => reading.links.push(linkTo(reading, attribute('r:id') ?? ''))],
  ['w:fldSimple', ({ links }, attribute) => links.push(linkIn(attribute('w:instr') ?? ''))],
  ['w:fldChar', ({ fields }, attribute) => fields.mark(attribute('w:fldCharType'))],
  ['w:footnoteReference', ({ noted }, attribute) => noted.push(`footnote ${attribute('w:id')}`)],
  ['w:endnoteReference', ({ noted }, attribute) => noted.push(`endnote ${attribute('w:id')}`)],
  ['w:footnote', (reading, attribute) => openNote(reading, `footnote ${attribute('w:id')}`)],
  ['w:endnote', (reading, attribute) => openNote(reading, `endnote ${attribute('w:id')}`)],
  ['w:commentReference', ({ left }) => left.comments++],
  ['w:altChunk', ({ left }) => left.embedded++],
  ['v:rect', (reading, attribute) => isOn(attribute('o:hr') ?? '0') && drawRule(reading)],
] satisfies readonly (readonly [string, (reading: Reading, attribute: Attribute) => unknown])[])

/** What each element does where it closes. */
const closing: ReadonlyMap<string, (reading: Reading) => unknown> = new Map([
  ['w:p', end],
  ['w:pPr', (reading) => mark(reading, false)],
  ['w:r', (reading) => look(reading, undefined)],
  ['w:hyperlink', ({ links }) => links.pop()],
  ['w:fldSimple', ({ links }) => links.pop()],
] satisfies readonly (readonly [string, (reading: Reading) => unknown])[])

function mark(reading: Reading, marking: boolean): void {
  reading.marking = marking
}

/** Adds to the look of the open run; looks among a paragraph's properties are those of its end mark. */
function look(reading: Reading, more: RunLook | undefined): void {
  if (!more) reading.look = {}
  else if (!reading.marking) Object.assign(reading.look, more)
}

function style(reading: Reading, of: Style): void {
  ofParagraph(reading, { style: of })
}

function outline(reading: Reading, level: number): void {
  if (level >= 0 && level < 9) ofParagraph(reading, { heading: level + 1 })
}

function linkTo({ context }: Reading, id: string): string | undefined {
  const relation = context.relations.get(id)
  return relation?.external ? safeLink(relation.target) : undefined
}

function ofParagraph(reading: Reading, change: Partial<OpenParagraph>): void {
  const paragraph = reading.open.at(-1)
  if (paragraph) Object.assign(paragraph, change)
}

function openNote(reading: Reading, id: string): void {
  flush(reading)
  reading.target = []
  reading.notes.set(id, reading.target)
}
