import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'
import type { Stretch } from '../words/word-diff.ts'
import { compared } from './compared.ts'
import type { Terminal } from './terminal.ts'

/** What of a terminal decides how results look. */
export type View = Pick<Terminal, 'paint' | 'columns'>

/** One of two passages that are shown beside each other. */
export interface Side {
  /** What it is and where it stands: `taken out, line 53`. */
  readonly label: string
  readonly text: string
}

const indent = '    '
const divider = ' │ '
/** From this width on two columns are easier to compare than two blocks. */
const wideEnough = 100
/** Longer lines are harder to read, however wide the window is. */
const widest = 160

/**
 * Two passages, side by side where the terminal is wide enough, else one above the other, cut to the
 * neighbourhood of what differs. Words that only one side has are coloured, or where there is no colour stand
 * in `[-…-]` and `{+…+}`.
 */
export function pairLines(one: Side, other: Side, { paint, columns }: View): readonly string[] {
  const [first, second] = marked(compared(one.text, other.text), paint)
  if (columns !== undefined && columns >= wideEnough) {
    const width = Math.floor((Math.min(columns, widest) - indent.length - divider.length) / 2)
    const left = [paint('dim', one.label), ...wrapped(first, width)]
    const right = [paint('dim', other.label), ...wrapped(second, width)]
    return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
      const line = left[at] ?? ''
      const space = ' '.repeat(Math.max(0, width - stringWidth(line)))
      return `${indent}${line}${space}${paint('dim', divider)}${right[at] ?? ''}`.trimEnd()
    })
  }
  const width = columns === undefined ? undefined : Math.max(20, columns - indent.length - 2)
  return [[one.label, first] as const, [other.label, second] as const].flatMap(([label, text]) => [
    `${indent}${paint('dim', label)}`,
    ...(width === undefined ? [text] : wrapped(text, width)).map((line) => `${indent}  ${line}`),
  ])
}

function marked(stretches: readonly Stretch[], paint: View['paint']): readonly [string, string] {
  const inColour = paint('bold', '.') !== '.'
  const mark = (style: 'red' | 'green', words: readonly string[], open: string, close: string) => {
    const text = words.join(' ')
    return inColour ? paint('bold', paint(style, text)) : `${open}${text}${close}`
  }
  const first = stretches.flatMap(({ same, one: words }) => {
    if (words.length === 0) return []
    return [same ? words.join(' ') : mark('red', words, '[-', '-]')]
  })
  const second = stretches.flatMap(({ same, other: words }) => {
    if (words.length === 0) return []
    return [same ? words.join(' ') : mark('green', words, '{+', '+}')]
  })
  return [first.join(' '), second.join(' ')]
}

function wrapped(text: string, width: number): readonly string[] {
  return wrapAnsi(text, width, { hard: true }).split('\n')
}
