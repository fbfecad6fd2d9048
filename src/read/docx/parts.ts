import { readBody } from './body.ts'
import { plainLists, readLists } from './lists.ts'
import { DocxRefusal } from './refusal.ts'
import { partName, type Relation, readRelations } from './relations.ts'
import { plainStyles, readStyles } from './styles.ts'
import type { Body, Left, WordParagraph } from './word-paragraph.ts'
import { unzipped, type ZipEntry, zipEntries } from './zip.ts'

/** What a Word document says. */
export interface WordDocument {
  readonly paragraphs: readonly WordParagraph[]
  /** Footnotes and endnotes in the order in which they are referred to. */
  readonly notes: readonly WordParagraph[]
  readonly left: Left
}

/** No transcript comes near so much XML; pictures and sound do not count, for they are never unfolded. */
const mostXml = 32 * 1024 * 1024

/** XML shrinks to a twentieth, a bomb to a thousandth. */
const mostFold = 200

/** Small parts may be as regular as they like. */
const small = 1024 * 1024

/** Reads a Word document. Throws a DocxRefusal with a sentence for a person where it is none, or one too big. */
export function readParts(bytes: Uint8Array): WordDocument {
  const part = opener(bytes, zipEntries(bytes))
  const top = part('_rels/.rels')
  const main = top && targetOf(readRelations(top), '', 'officeDocument')
  const document = main === undefined ? undefined : part(main)
  if (main === undefined || !document) throw new DocxRefusal('There is no Word document in this ZIP archive.')
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const relations = relationsOf(part, main)
  const named = (type: string) => {
    const name = targetOf(relations, folder, type)
    return name === undefined ? undefined : { name, bytes: part(name) }
  }
  const styles = named('styles')?.bytes
  const lists = named('numbering')?.bytes
  const context = {
    styles: styles ? readStyles(styles) : plainStyles,
    lists: lists ? readLists(lists) : plainLists,
  }
  const { paragraphs, noted, left } = readBody(document, { ...context, relations })
  const notes = ['footnotes', 'endnotes'].flatMap((type) => {
    const found = noted.length === 0 ? undefined : named(type)
    if (!found?.bytes) return []
    return [readBody(found.bytes, { ...context, relations: relationsOf(part, found.name) })]
  })
  return { paragraphs, notes: notesOf(noted, notes), left: sum([left, ...notes.map((one) => one.left)]) }
}

/** Opens parts by name, as long as all of them together stay within bounds. */
function opener(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
): (name: string) => Uint8Array | undefined {
  let total = 0
  return (name) => {
    const entry = entries.get(name)
    if (!entry) return undefined
    total += entry.size
    if (total > mostXml || (entry.size > small && entry.size > entry.packed * mostFold)) throw tooBig()
    return unzipped(bytes, entry)
  }
}

function tooBig(): DocxRefusal {
  return new DocxRefusal(
    'The document would unfold to far more than a transcript has (32 MB of text and styles at most are read).',
  )
}

function relationsOf(
  part: (name: string) => Uint8Array | undefined,
  name: string,
): ReadonlyMap<string, Relation> {
  const slash = name.lastIndexOf('/') + 1
  const bytes = part(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`)
  return bytes ? readRelations(bytes) : new Map()
}

function targetOf(
  relations: ReadonlyMap<string, Relation>,
  folder: string,
  type: string,
): string | undefined {
  const relation = [...relations.values()].find((one) => one.type === type && !one.external)
  return relation && partName(folder, relation.target)
}

function notesOf(noted: readonly string[], bodies: readonly Body[]): readonly WordParagraph[] {
  const ids = [...new Set(noted)]
  return ids.flatMap((id) => bodies.flatMap(({ notes }) => notes.get(id) ?? []))
}

function sum(all: readonly Left[]): Left {
  const of = (kind: keyof Left) => all.reduce((total, left) => total + left[kind], 0)
  return {
    ...{ deleted: of('deleted'), comments: of('comments'), hidden: of('hidden') },
    ...{ contents: of('contents'), embedded: of('embedded') },
  }
}
