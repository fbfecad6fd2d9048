import { relative, resolve } from 'node:path'
import { diffComm } from 'node-diff3'
import { readText } from '../content/files.ts'
import { merge } from '../content/merge.ts'
import { fileFor, proposalFor } from '../content/show-folder.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { ingestLines } from './ingest-lines.ts'
import { type Ingested, ingestTranscripts } from './ingest-transcripts.ts'
import { modelDesk, modelKey } from './model-desk.ts'
import { type OpenSettings, openSettings } from './open-show.ts'
import { exitCode, messageLines } from './report.ts'
import { spentLine } from './spent-line.ts'

/** `copydesk ingest [files…]`: transcripts -> episodes, and a report; with `dryRun` only the report and a diff. */
export async function ingest(
  { root, terminal, strict }: Call,
  { files, dryRun }: { readonly files: readonly string[]; readonly dryRun: boolean },
): Promise<ExitCode> {
  const open = openSettings(root)
  const wanted =
    files.length === 0 ? open.content.transcripts : files.map((file) => insideContent(open, file))
  const model = modelDesk(open, modelKey(), dryRun ? 'recall' : 'ask')
  const results = await terminal.during('Reading transcripts', (say) =>
    ingestTranscripts(open, wanted, { save: !dryRun, say, ...(model && { model }) }),
  )
  terminal.out([...ingestLines(results, terminal.paint), ...spentLine(model, terminal.paint)].join('\n'))
  if (dryRun) for (const result of results) terminal.out(changeLines(open, result).join('\n'))
  const messages = [...open.messages, ...results.flatMap((result) => result.messages)]
  if (messages.length > 0) terminal.out(['', ...messageLines(messages, terminal.paint)].join('\n'))
  return exitCode(messages, strict)
}

/** A path as typed, from where the command runs, as one in the show's folder. */
function insideContent({ folder }: OpenSettings, typed: string): string {
  const path = relative(folder.root, resolve(typed)).replaceAll('\\', '/')
  if (!path.startsWith('transcripts/'))
    throw new UsageError(
      `${typed} is not in content/transcripts; copy it there first, or look at it with "copydesk inspect".`,
    )
  return path
}

/** What saving would change in the episode file, as `-` and `+` lines. */
function changeLines({ folder }: OpenSettings, { slug, text }: Ingested): readonly string[] {
  if (text === undefined) return []
  const ours = readText(folder, fileFor('episodes', slug)).text ?? ''
  const base = readText(folder, proposalFor('episodes', slug)).text
  const after = ours === '' ? text : base === undefined ? ours : merge(base, ours, text).text
  if (after === ours) return []
  const changes = diffComm(ours.split('\n'), after.split('\n'))
  return [
    `content/${fileFor('episodes', slug)}`,
    ...changes.flatMap((change) => {
      if ('common' in change) return []
      return [...change.buffer1.map((line) => `-${line}`), ...change.buffer2.map((line) => `+${line}`)]
    }),
  ]
}
