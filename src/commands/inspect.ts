import { readBytes } from '../content/files.ts'
import { inspectionOf } from '../inspection-of.ts'
import type { Inspection } from '../model/inspection.ts'
import { type Desk, type Prepared, prepare } from '../pipeline.ts'
import { readTranscript } from '../read/read.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { type InspectionView, inspectionLines } from './inspection-lines.ts'
import { contentFolder, deskFor, openSettings } from './open-show.ts'
import { exitCode, messageLines } from './report.ts'
import type { Terminal } from './terminal.ts'
import { variantsIn } from './variant-lines.ts'

/** `copydesk inspect FILE`: what the pipeline would do to one file, wherever it lies, and why. Writes nothing. */
export function inspect(
  { root, terminal, strict }: Call,
  { file, json, all }: { readonly file: string; readonly json: boolean; readonly all: boolean },
): ExitCode {
  const transcript = readTranscript(file, bytesOf(file))
  const { desk, messages: wrong } = deskFor(openSettings(root), transcript.meta.slug)
  const prepared = prepare(transcript, desk)
  const inspection = inspectionOf(prepared)
  const messages = [...wrong, ...prepared.messages.map((message) => ({ file, ...message }))]
  const code = exitCode(messages, strict)
  if (json) {
    terminal.out(JSON.stringify(inspection, null, 2))
    if (code !== 0) for (const line of messageLines(messages, terminal.paint)) terminal.err(line)
    return code
  }
  const view = viewOf(terminal, prepared, inspection, { all, decisions: desk.decisions })
  terminal.out(inspectionLines(inspection, view).join('\n'))
  // What is shown above with both passages need not be said again.
  const shown = new Set(view.variants.map(({ message }) => message.reason))
  const others = messages.filter(({ reason }) => !shown.has(reason))
  for (const line of messageLines(others, terminal.paint)) terminal.err(line)
  return code
}

function viewOf(
  { paint, columns }: Terminal,
  { transcript, messages }: Prepared,
  { paragraphs }: Inspection,
  { all, decisions }: { readonly all: boolean; readonly decisions: Desk['decisions'] },
): InspectionView {
  return {
    ...{ paint, columns, all, decisions },
    decisionsFile: `${contentFolder}/decisions/${transcript.meta.slug}.yml`,
    kept: paragraphs.map(({ position }) => position.start.offset),
    variants: variantsIn(messages, paragraphs),
  }
}

function bytesOf(file: string): Uint8Array {
  const bytes = readBytes(file)
  if (!bytes) throw new UsageError(`There is no file ${file}.`)
  return bytes
}
