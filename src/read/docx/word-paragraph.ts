/** Words of a paragraph that look alike. */
export interface Run {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  /** An address that it leads to. */
  readonly link?: string
}

/** Where a paragraph stands in a table; all counted from 0. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** One paragraph of a Word document with what matters of its style; it has words, or is a drawn rule. */
export interface WordParagraph {
  readonly runs: readonly Run[]
  /** 1 to 9 for headings, 0 for the title of the document. */
  readonly heading?: number
  readonly quote?: boolean
  readonly list?: 'bullet' | 'ordered'
  readonly rule?: boolean
  readonly cell?: Cell
}

/** What a part of a document holds. */
export interface Body {
  /** In reading order; what stands in a box follows the paragraph that the box hangs on. */
  readonly paragraphs: readonly WordParagraph[]
  /** Notes by their ids, where the part is one of footnotes or endnotes. */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  /** The notes referred to, in order, as `footnote 2` or `endnote 1`. */
  readonly noted: readonly string[]
  readonly left: Left
}

/** How much stands in the document and is not taken. */
export interface Left {
  /** Passages that an editor has struck out with changes tracked. */
  readonly deleted: number
  readonly comments: number
  /** Stretches that Word is told not to show. */
  readonly hidden: number
  /** Lines of tables of contents. */
  readonly contents: number
  /** Embedded pages of another format, which only Word can unfold. */
  readonly embedded: number
}

/** The words of a paragraph. */
export function wordsOf({ runs }: WordParagraph): string {
  return runs.map(({ text }) => text).join('')
}
