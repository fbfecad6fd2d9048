import { plainText } from '../markdown/plain-text.ts'
import type { Block } from '../model/tree.ts'
import { positionOf } from '../rule.ts'
import { foldedWords } from '../words/fold.ts'
import { hasLineEnd } from '../words/has-line-end.ts'
import type { Span } from '../words/sentences.ts'
import type { Debris } from './debris-form.ts'
import { debrisIn } from './debris-phrases.ts'
import { flatText, flatWords } from './flat-text.ts'
import { textLines } from './text-lines.ts'

/** A line of more characters is talk, and is not looked at word by word. */
const longestLine = 400

/** A line of a block, where it stands in the source, and what it is when it is no speech. */
export interface DebrisLine extends Span {
  readonly text: string
  readonly debris: Debris | undefined
}

/** The lines of a block; a block of one line, or of very many, is one. */
export function debrisLines(block: Block, source: string): readonly DebrisLine[] {
  if (block.type === 'thematicBreak') return []
  const { start, end } = positionOf(block)
  const place = { start: start.offset, end: end.offset }
  // Captions hold nothing but speech: "Subscribe now" is said there.
  const spoken = block.type === 'paragraph' && block.data?.cue === true
  if (spoken) return [{ ...lineOf(place, plainText(block)), debris: undefined }]
  const text = flatWords(block, source)
  if (text.length > 20_000) return [lineOf(place, text)]
  const spans = hasLineEnd(text) ? textLines(text) : []
  if (spans.length < 2) return [lineOf(place, plainText(block))]
  const flat = flatText(block, source)
  return spans.map((span) => lineOf(flat.inSource(span), flat.text.slice(span.start, span.end)))
}

function lineOf({ start, end }: Span, text: string): DebrisLine {
  return { start, end, text, debris: text.length > longestLine ? undefined : debrisIn(text) }
}

/** The folded words of a line; of a long one those at its start. */
export function wordsOfLine({ text }: Pick<DebrisLine, 'text'>): readonly string[] {
  return foldedWords(text.slice(0, 400))
}
