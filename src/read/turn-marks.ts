import type { Line } from './lines.ts'

/** What begins a turn at a line's start though it names nobody. */
export interface TurnMark {
  /** From the line's first visible character to the first word; 0 where the mark stays with the words. */
  readonly length: number
  /** It begins a new story too, as `>>>` does in American captions (EIA-608). */
  readonly story: boolean
}

const chevrons = /^(?:>>>?|››)[ \t\u00a0]{0,4}(?=\S)/
const dash = /^[-–—‐‑•·▪●*][ \t\u00a0]{1,4}(?=["“'‘(¿¡[]?[\p{Lu}\p{Lo}\d])/u

/** So few lines prove nothing. */
const fewestChevrons = 2
const fewestDashes = 3

/**
 * Reads the marks with which a document of plain text begins turns and items: `>>`, and dashes or bullets before a
 * capital. Decided once for a document. Dashes with which most lines begin are those of a dialogue, and are no words.
 */
export function turnMarksOf(
  text: string,
  lines: readonly Line[],
): ((line: string) => TurnMark | undefined) | undefined {
  const words = lines.filter(({ kind }) => kind === 'words')
  const starts = words.map(({ start, end }) => text.slice(start, Math.min(end, start + 30)).trimStart())
  const withChevrons = starts.filter((start) => chevrons.test(start)).length >= fewestChevrons
  const dashed = starts.filter((start) => dash.test(start))
  const withDashes = dashed.length >= fewestDashes
  if (!withChevrons && !withDashes) return undefined
  const dialogue = dashed.length * 2 >= words.length && dashed.every((start) => /^[-–—‐‑]/.test(start))
  return (line) => {
    const chevron = withChevrons ? chevrons.exec(line) : null
    if (chevron) return { length: chevron[0].length, story: line.startsWith('>>>') }
    const turn = withDashes ? dash.exec(line.slice(0, 30)) : null
    return turn ? { length: dialogue ? turn[0].length : 0, story: false } : undefined
  }
}
