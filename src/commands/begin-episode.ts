import { readRaw } from '../content/files.ts'
import type { Message } from '../model/message.ts'
import { type Begun, begin } from '../pipeline.ts'
import { readTranscript } from '../read/read.ts'
import { deskFor, fromRoot, type OpenSettings } from './open-show.ts'

/** One transcript, read and cleaned; without `begun` its messages say why nothing can be made of it. */
export interface BegunEpisode {
  readonly file: string
  readonly slug: string
  readonly begun?: Begun
  /** About its decisions, or why it was refused. */
  readonly messages: readonly Message[]
}

/** Reads a transcript (a path inside the show's folder) and runs the rules that look at nothing else. */
export function beginEpisode(open: OpenSettings, file: string): BegunEpisode {
  const bytes = readRaw(open.folder, file)
  if (!bytes) return { file, slug: file, messages: [fromRoot(missing(file))] }
  const transcript = readTranscript(file, bytes)
  const { slug } = transcript.meta
  if (transcript.messages.some(({ severity }) => severity === 'error'))
    return { file, slug, messages: transcript.messages.map(fromRoot) }
  const { desk, messages } = deskFor(open, slug)
  return { file, slug, begun: begin(transcript, desk), messages: messages.map(fromRoot) }
}

function missing(file: string): Message {
  const reason = 'There is no such file in the show’s folder.'
  return { rule: 'read:missing', severity: 'error', reason, file }
}
