import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import { readBytes, readText, writeIfChanged } from '../content/files.ts'
import { fileFor, places, proposalFor, provenanceFor, showFolder } from '../content/show-folder.ts'
import type { Message } from '../model/message.ts'
import type { Rule } from '../rule.ts'
import { decisionsState, type FileStates, stateOf } from './begin-episode.ts'
import type { OpenSettings } from './open-show.ts'
import { programStamp } from './program-stamp.ts'

const point = z.object({ line: z.number(), column: z.number(), offset: z.number() })
const position = z.object({ start: point, end: point })
const message = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  reason: z.string(),
  file: z.string().optional(),
  place: z.union([position, z.object({ line: z.number(), column: z.number() })]).optional(),
  cause: position.optional(),
  fingerprint: z.string().optional(),
})

/** What became of a transcript, and the state of all files that it depends on. */
const entry = z.object({
  stamps: z.array(z.string()),
  slug: z.string(),
  sha256: z.string(),
  /** Addresses of the episode's stories, the editor's among them. */
  stories: z.array(z.string()),
  messages: z.array(message),
})

const memoryFile = z.object({ made: z.string(), transcripts: z.record(z.string(), entry) })

/** One transcript as an earlier run left it. */
export interface Remembered {
  readonly slug: string
  readonly sha256: string
  readonly stories: readonly string[]
  readonly messages: readonly Message[]
}

/** What earlier runs made of transcripts, so that only new and changed ones take time. */
export interface IngestMemory {
  /** What is remembered of a transcript, if it, its decisions, its episode and its proposal are as they were. */
  recall(file: string): Remembered | undefined
  /** Has the next run read a transcript again. */
  forget(file: string): void
  /**
   * Notes what became of a transcript whose files are all written. `states` are those of what was read: a decision that
   * is saved while the run is at work is for the next one.
   */
  note(file: string, remembered: Remembered, states: FileStates): void
  /** Writes it down for the next run; of the files that are no more nothing is kept. */
  save(files: readonly string[]): void
}

const path = '.copydesk/ingest.json'

/**
 * Reads what earlier runs noted in `.copydesk/ingest.json`. It counts only under the same program, settings and
 * registry, and with a model's key or without one (`keyed`) as then; a file that is missing or broken is as good as none, for everything in it can be made again.
 */
export function ingestMemory(open: OpenSettings, rules: readonly Rule[], keyed = false): IngestMemory {
  const made = madeWith(open, rules, keyed)
  const known = new Map<string, z.infer<typeof entry>>(Object.entries(readEntries(open.root, made)))
  return {
    recall(file) {
      const found = known.get(file)
      const same =
        found &&
        [...readStates(open, file, found.slug), ...writtenStamps(open, found.slug)].join('\n') ===
          found.stamps.join('\n')
      return same ? (found as Remembered) : undefined
    },
    forget: (file) => void known.delete(file),
    note(file, { slug, sha256, stories, messages }, states) {
      const stamps = [...states, ...writtenStamps(open, slug)]
      known.set(file, {
        stamps,
        slug,
        sha256,
        stories: [...stories],
        messages: [...messages] as z.infer<typeof message>[],
      })
    },
    save(files) {
      const kept = files.flatMap((file) => {
        const found = known.get(file)
        return found ? [[file, found] as const] : []
      })
      writeIfChanged(
        showFolder(open.root),
        path,
        JSON.stringify({ made, transcripts: Object.fromEntries(kept) }),
      )
    },
  }
}

/** The program and all that speaks of every transcript alike. */
function madeWith({ folder }: OpenSettings, rules: readonly Rule[], keyed: boolean): string {
  const ids = rules.map(({ id }) => id).join(' ')
  const hash = createHash('sha256').update(`${programStamp()} ${keyed} ${ids}`)
  for (const file of [places.show, places.entities]) hash.update(`\0${readText(folder, file).text ?? ''}`)
  return hash.digest('hex')
}

function readEntries(root: string, made: string): z.infer<typeof memoryFile>['transcripts'] {
  try {
    const text = new TextDecoder().decode(readBytes(join(root, path)))
    const read = memoryFile.safeParse(JSON.parse(text))
    return read.success && read.data.made === made ? read.data.transcripts : {}
  } catch {
    return {}
  }
}

/** The states of what a run reads for one transcript, as they are now. */
function readStates(open: OpenSettings, file: string, slug: string): FileStates {
  return [stateOf(open, file), decisionsState(open, slug)]
}

/** The states of the files that a run writes for one transcript. */
function writtenStamps(open: OpenSettings, slug: string): readonly string[] {
  const files = [fileFor('episodes', slug), proposalFor('episodes', slug), provenanceFor(slug)]
  return files.map((one) => stateOf(open, one))
}
