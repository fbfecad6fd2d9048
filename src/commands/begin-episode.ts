import { OutsideFolderError, readStamped, stampOf } from '../content/files.ts'
import { places } from '../content/show-folder.ts'
import type { Message } from '../model/message.ts'
import { type Begun, begin } from '../pipeline.ts'
import { readTranscript } from '../read/read.ts'
import { deskFor, fromRoot, type OpenSettings } from './open-show.ts'

/** Stamps of a transcript and of its decisions. */
export type FileStates = readonly [transcript: string, decisions: string]

/** One transcript, read and cleaned; without `begun` its messages say why nothing can be made of it. */
export interface BegunEpisode {
  readonly file: string
  readonly slug: string
  readonly begun?: Begun
  /** The states of the transcript and of its decisions from before they were read; `-` where there is no file. */
  readonly states: FileStates
  /** About its decisions, or why it was refused. */
  readonly messages: readonly Message[]
}

/** Reads a transcript (a path inside the show's folder) and runs the rules that look at nothing else. */
export function beginEpisode(open: OpenSettings, file: string): BegunEpisode {
  const { stamp: state = '-', bytes } = readStamped(open.folder, file)
  if (!bytes) return { file, slug: file, states: [state, '-'], messages: [fromRoot(missing(file))] }
  const transcript = readTranscript(file, bytes)
  const { slug } = transcript.meta
  const states: FileStates = [state, decisionsState(open, slug)]
  if (transcript.messages.some(({ severity }) => severity === 'error'))
    return { file, slug, states, messages: transcript.messages.map(fromRoot) }
  const { desk, messages } = deskFor(open, slug)
  return { file, slug, begun: begin(transcript, desk), states, messages: messages.map(fromRoot) }
}

/** How the file system describes the decisions on a transcript; what was not there when the show was opened is `-`. */
export function decisionsState(
  { folder, content }: Pick<OpenSettings, 'folder' | 'content'>,
  slug: string,
): string {
  return content.decided.has(slug) ? stateOf({ folder }, `${places.decisions}/${slug}.yml`) : '-'
}

/** How the file system describes a file of the show; `outside` where it is a link that leads out. */
export function stateOf({ folder }: Pick<OpenSettings, 'folder'>, path: string): string {
  try {
    return stampOf(folder, path) ?? '-'
  } catch (error) {
    if (error instanceof OutsideFolderError) return 'outside'
    throw error
  }
}

function missing(file: string): Message {
  const reason = 'There is no such file in the show’s folder.'
  return { rule: 'read:missing', severity: 'error', reason, file }
}
