import { readBytes } from '../content/files.ts'
import { inspectionOf } from '../inspection-of.ts'
import type { Inspection } from '../model/inspection.ts'
import { begin, type Desk, finish, type Prepared } from '../pipeline.ts'
import { readTranscript } from '../read/read.ts'
import { archiveEntry, evidenceBeside, openArchive } from './archive-of-show.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { type InspectionView, inspectionLines } from './inspection-lines.ts'
import { type ModelDesk, modelDesk, modelKey } from './model-desk.ts'
import { contentFolder, deskFor, type OpenSettings, openSettings } from './open-show.ts'
import { exitCode, messageLines } from './report.ts'
import { suggestEpisode } from './suggest-episode.ts'
import type { Terminal } from './terminal.ts'
import { variantsIn } from './variant-lines.ts'

export interface InspectOptions {
  readonly file: string
  readonly json: boolean
  readonly all: boolean
  /** Ask the show's model too; without it none is asked, whatever the show has switched on. */
  readonly model: boolean
}

/**
 * `copydesk inspect FILE`: what the pipeline would do to one file, wherever it lies, and why. Writes nothing, but for
 * the answers of a model that is asked.
 */
export async function inspect(
  { root, terminal, strict }: Call,
  { file, json, all, model }: InspectOptions,
): Promise<ExitCode> {
  const transcript = readTranscript(file, bytesOf(file))
  const open = openSettings(root)
  const { desk, messages: wrong } = deskFor(open, transcript.meta.slug)
  const begun = begin(transcript, desk)
  const saved = openArchive(root)
  const archive = saved && evidenceBeside(saved, archiveEntry(begun))
  const asked = model ? askedModel(open) : undefined
  const suggested = asked && (await suggestEpisode(open, begun, asked, { ...(archive && { archive }) }))
  const prepared = finish(begun, archive, undefined, suggested?.suggestions)
  const inspection = inspectionOf(prepared)
  const found = [...prepared.messages, ...(suggested?.messages ?? [])]
  const messages = [...wrong, ...found.map((message) => ({ file, ...message }))]
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

function askedModel(open: OpenSettings): ModelDesk {
  const key = modelKey()
  const model = modelDesk(open, key, 'ask')
  if (!model || key === undefined)
    throw new UsageError(
      'There is no model to ask: it needs `model:` in content/show.md and a key in COPYDESK_MODEL_KEY; see docs/model.md.',
    )
  return model
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
