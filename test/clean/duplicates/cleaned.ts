import { duplicates } from '../../../src/clean/duplicates/duplicates.ts'
import type { Cut } from '../../../src/model/cut.ts'
import type { Decision } from '../../../src/model/decision.ts'
import type { Message } from '../../../src/model/message.ts'
import { blocksOf } from '../../../src/model/tree.ts'
import { prepare } from '../../../src/pipeline.ts'
import { readTranscript } from '../../../src/read/read.ts'
import { positionOf } from '../../../src/rule.ts'
import { type RawPlaces, rawPlaces } from '../../../src/words/raw-places.ts'

/** A text after `clean:duplicates` alone. */
export interface Cleaned {
  readonly source: string
  readonly cuts: readonly Cut[]
  readonly messages: readonly Message[]
  /** The source text of each block that is kept. */
  readonly kept: readonly string[]
  /** The leaves of what is kept: a block from whose middle something is cut has two. */
  readonly leaves: readonly { readonly at: number; readonly text: string }[]
  /** The way to the text as it was given, whose misread letters the reader may have put right. */
  readonly places: RawPlaces
}

/** Reads a text and runs the rule on it. */
export function cleaned(text: string, decisions: readonly Decision[] = [], name = 'show.txt'): Cleaned {
  const transcript = readTranscript(name, new TextEncoder().encode(text))
  const desk = {
    show: { people: [], markers: [] },
    lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
    decisions,
  }
  const { tree, messages } = prepare(transcript, desk, [duplicates])
  const blocks = blocksOf(tree)
  const kept = blocks.map((block) => {
    const { start, end } = positionOf(block)
    return transcript.text.slice(start.offset, end.offset)
  })
  const leaves = blocks
    .flatMap((block) => ('children' in block ? block.children : []))
    .map((leaf) => {
      const { start, end } = positionOf(leaf)
      return { at: start.offset, text: transcript.text.slice(start.offset, end.offset) }
    })
  return {
    source: transcript.text,
    cuts: tree.data?.cuts ?? [],
    messages,
    kept,
    leaves,
    places: rawPlaces(transcript),
  }
}

/** Where two stretches of a text have a place in common. */
export function overlaps(a: Cut['position'], b: Cut['position']): boolean {
  return a.start.offset < b.end.offset && b.start.offset < a.end.offset
}
