import type { Heading, Paragraph, Root, ThematicBreak } from 'mdast'
import type { Cut } from './cut.ts'
import type { Tag } from './entity.ts'
import type { SectionKind } from './section.ts'

/**
 * What Copydesk adds to mdast. A transcript's tree is flat: its children are blocks, and every block and
 * every leaf has a position into the source. Until `clean:spaces` has run, a text leaf's value is its raw
 * slice of the source (Markdown escapes undone).
 *
 * After the structure rules: a depth-1 heading is the title, depth 2 a headline, depth 3 a section's heading
 * (`data.section` says which). What follows belongs to it until the next heading of the same or a lower depth.
 */
export type Block = Paragraph | Heading | ThematicBreak

declare module 'mdast' {
  interface ParagraphData {
    speaker?: string
    /** Seconds from the start at which the cue begins that holds its first words; only where the source has times. */
    start?: number
    /** Seconds at which the cue ends that holds its last words; only where the source says so. */
    end?: number
    /** It is one cue of captions, or one segment of a recogniser; set until cues are joined into paragraphs. */
    cue?: boolean
    /** Another speaker begins here, named or not; set on cues only. */
    turn?: boolean
    /** It is an item of a list, or stands in a quotation; said again on purpose as often as not. */
    list?: 'bullet' | 'ordered'
    quote?: boolean
    /** A clip at the start of an episode that is heard again further on. Set by `clean:duplicates`. */
    teaser?: boolean
    /** It stands on a saved page and is not what the page is about: why not. `clean:page-frame` takes it out. */
    frame?: string
    /** Set by the structure rules. */
    section?: SectionKind
    /** Index of its story, null outside all stories. Set by the structure rules. */
    story?: number | null
    /** Made from its words (see `words/paragraph-ids.ts`). Set by `structure:paragraph-ids`. */
    id?: string
  }
  interface TextData {
    /** The times of the cue that it comes from, so that parts of a paragraph keep theirs. */
    start?: number
    end?: number
  }
  interface HeadingData {
    frame?: string
    section?: SectionKind
    /** The source had no headline here: this one is the machine's. */
    proposed?: boolean
    /** A language model proposed it. */
    from?: 'model'
    /** What the rules would have made of it; what is made of headlines holds to that. */
    otherwise?: string
  }
  interface RootData {
    cuts?: readonly Cut[]
    tags?: readonly Tag[]
    /** Slug of the older episode that this one repeats. Set by `structure:archive-repeats`. */
    rebroadcastOf?: string
  }
}

/** The blocks of a flat tree. Throws if a node is no block, which is a fault of the program. */
export function blocksOf(tree: Root): readonly Block[] {
  for (const { type } of tree.children)
    if (type !== 'paragraph' && type !== 'heading' && type !== 'thematicBreak')
      throw new TypeError(`A transcript's tree is flat, but holds a ${type}.`)
  return tree.children as readonly Block[]
}
