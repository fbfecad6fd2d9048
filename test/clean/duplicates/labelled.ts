/** What a careful editor would do with a piece of text; `either` where both are right. */
export type Fate = 'keep' | 'cut' | 'either'

/** A sentence, or a few, of a generated document. */
export interface Piece {
  readonly text: string
  readonly fate: Fate
  /** The same in an original and its copies. */
  readonly id: string
}

/** A paragraph of a generated document. */
export interface Part {
  readonly kind: 'text' | 'heading'
  /** A speaker's label as it stands in the text, or nothing. */
  readonly label: string
  readonly pieces: readonly Piece[]
  /** It says something else in the words of an earlier paragraph. */
  readonly update?: boolean
  /** It is a copy, but as it stands it may as well be an update, or a line beside one. */
  readonly doubtful?: boolean
}

/** Where a piece stands in a document. */
export interface Stretch {
  readonly start: number
  readonly end: number
  readonly fate: Fate
  readonly id: string
  /** Index of its part. */
  readonly part: number
}

/** A generated document with what should become of each stretch. */
export interface Labelled {
  readonly kind: string
  readonly markdown: boolean
  readonly text: string
  readonly parts: readonly Part[]
  readonly stretches: readonly Stretch[]
}

/** Writes parts out as a document. */
export function labelled(kind: string, parts: readonly Part[], markdown: boolean): Labelled {
  let text = ''
  const stretches: Stretch[] = []
  for (const [at, part] of parts.entries()) {
    if (text !== '') text += '\n\n'
    text += part.kind === 'heading' && markdown ? '## ' : part.label
    for (const [nth, piece] of part.pieces.entries()) {
      if (nth > 0) text += ' '
      const start = text.length
      text += piece.text
      stretches.push({ start, end: text.length, fate: piece.fate, id: piece.id, part: at })
    }
  }
  return { kind, markdown, text: `${text}\n`, parts, stretches }
}

/** The text of a part without its label. */
export const saidIn = ({ pieces }: Part): string => pieces.map(({ text }) => text).join(' ')

/** The same part, each piece with a fate. */
export const fated = (part: Part, fate: Fate): Part => ({
  ...part,
  pieces: part.pieces.map((piece) => ({ ...piece, fate })),
})

/** How many words a part has. */
export const wordsIn = (part: Part): number => saidIn(part).split(/\s+/).filter(Boolean).length
