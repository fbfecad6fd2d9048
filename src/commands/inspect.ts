import { readBytes } from '../content/files.ts'
import { inspectionOf } from '../inspection-of.ts'
import { begin, finish } from '../pipeline.ts'
import { readTranscript } from '../read/read.ts'
import { archiveEntry, evidenceBeside, openArchive } from './archive-of-show.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { inspectionLines } from './inspection-lines.ts'
import { deskFor, openShow } from './open-show.ts'
import { exitCode, messageLines } from './report.ts'

/** `copydesk inspect FILE`: what the pipeline would do to one file, wherever it lies, and why. Writes nothing. */
export function inspect(
  { root, terminal, strict }: Call,
  { file, json }: { readonly file: string; readonly json: boolean },
): ExitCode {
  const transcript = readTranscript(file, bytesOf(file))
  const { desk, messages: wrong } = deskFor(openShow(root), transcript.meta.slug)
  const begun = begin(transcript, desk)
  const archive = openArchive(root)
  const prepared = finish(begun, archive && evidenceBeside(archive, archiveEntry(begun)))
  const inspection = inspectionOf(prepared)
  terminal.out(
    json ? JSON.stringify(inspection, null, 2) : inspectionLines(inspection, terminal.paint).join('\n'),
  )
  const messages = [...wrong, ...prepared.messages.map((message) => ({ file, ...message }))]
  if (!json || exitCode(messages, strict) !== 0)
    for (const line of messageLines(messages, terminal.paint)) terminal.err(line)
  return exitCode(messages, strict)
}

function bytesOf(file: string): Uint8Array {
  const bytes = readBytes(file)
  if (!bytes) throw new UsageError(`There is no file ${file}.`)
  return bytes
}
