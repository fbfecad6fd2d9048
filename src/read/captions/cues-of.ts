import { type Cue, type CueLine, partedAt, type Stretch, type TimedLines, wordsOf } from './cue.ts'
import { isDialogue, type SpeakerMarks, speakerMarks } from './speaker-marks.ts'

/** A cue while its lines come in. */
interface Spoken extends Cue {
  readonly said: Stretch[]
  /** Its speaker is named by markup, which holds for this cue alone. */
  readonly voice: boolean
}

/**
 * What each speaker says in each block of a file, in order. A voice of the markup speaks for its own cue; a label
 * names the speaker until the next label, or until a mark shows that somebody else begins.
 */
export function cuesOf(raw: string, blocks: readonly TimedLines[]): readonly Cue[] {
  const marks = speakerMarks(raw, blocks)
  const cues: Cue[] = []
  let current: string | undefined
  for (const block of blocks) {
    if (block.prose) {
      cues.push(proseOf(raw, block))
      continue
    }
    for (const { voice, ...cue } of spokenIn(raw, block, marks, current)) {
      current = voice ? undefined : cue.speaker
      cues.push(cue)
    }
  }
  return cues
}

function proseOf(raw: string, { lines }: TimedLines): Cue {
  const said: Stretch[] = []
  for (const line of lines) append(raw, said, line.said)
  return { prose: true, label: [], said }
}

function spokenIn(
  raw: string,
  { lines, start, end }: TimedLines,
  marks: SpeakerMarks,
  before: string | undefined,
): readonly Spoken[] {
  const dashes = isDialogue(raw, lines)
  const times = { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
  const found: Spoken[] = []
  for (const line of lines.flatMap((whole) => linesByChevrons(raw, whole))) {
    const open = found.at(-1)
    const mark = marks(line, dashes)
    const voice = line.voice !== undefined
    if (open && !mark && open.voice === voice && (!voice || open.speaker === line.voice)) {
      append(raw, open.said, line.said)
      continue
    }
    const [label, said] = mark ? partedAt(line.said, mark.length) : [[], line.said]
    const carried = open ? (open.voice ? undefined : open.speaker) : before
    const speaker = line.voice ?? (mark ? mark.name : carried)
    const turn = mark && !(speaker !== undefined && speaker === carried) && { turn: true }
    found.push({
      ...times,
      label,
      said: [...said],
      voice,
      ...turn,
      ...(speaker !== undefined && { speaker }),
    })
  }
  return found
}

/** A line parted where `>>` inside it shows that somebody else goes on. */
function linesByChevrons(raw: string, line: CueLine): readonly CueLine[] {
  const words = wordsOf(raw, line.said, 20_000)
  if (!words.includes('>>')) return [line]
  const parts: CueLine[] = []
  let rest = line.said
  let from = 0
  for (const { index } of words.matchAll(/(?<=\S[ \t])>>>?(?=\s)/g)) {
    const [before, after] = partedAt(rest, index - from)
    parts.push({ ...line, said: before })
    rest = after
    from = index
  }
  return [...parts, { ...line, said: rest }]
}

/** Adds a line to what is said, behind the line end as the file has it, or one where it has markup. */
function append(raw: string, said: Stretch[], line: readonly Stretch[]): void {
  const start = said.at(-1)?.end
  const end = line[0]?.start
  if (start !== undefined && end !== undefined && end >= start) {
    const plain = /^\s+$/.test(raw.slice(start, Math.min(end, start + 1000)))
    said.push(plain ? { start, end } : { start, end, words: '\n' })
  }
  for (const stretch of line) said.push(stretch)
}
