/** What may be a speaker's label at the start of a line, by its form alone. */
export interface Label {
  readonly name: string
  /** From the line's start to behind the colon. */
  readonly length: number
  readonly bold: boolean
  /** Nothing follows it on its line. */
  readonly alone: boolean
}

const bold = /^(\*\*|__)([^*_:\r\n]{1,60})(?::\1|\1[ \t]{0,4}:)(?!\S)/
const time = String.raw`(?:[ \t\u00a0]{0,4}[([](?:\d{1,2}:)?\d{1,2}:\d\d(?:\.\d{1,3})?[)\]])?`
const plain = new RegExp(String.raw`^([^*_:\r\n()[\]]{1,60}?)${time}:(?!\S)`)

/** Reads a label, `Name:`, `NAME:`, `Name (00:05):`, `**Name:**` or `**Name**:`, at a line's start. */
export function labelAt(line: string): Label | undefined {
  const start = line.slice(0, 120)
  if (!start.includes(':')) return undefined
  const found = bold.exec(start)
  const match = found ?? plain.exec(start)
  const name = (found ? found[2] : match?.[1])?.trim()
  if (!match || !name) return undefined
  return {
    name,
    length: match[0].length,
    bold: found !== null,
    alone: line.slice(match[0].length).trim() === '',
  }
}
