import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { z } from 'zod'
import {
  namesIn,
  OutsideFolderError,
  readBytes,
  readText,
  stampOf,
  writeIfChanged,
} from '../content/files.ts'
import { fileFor, places, proposalFor, provenanceFor, showFolder } from '../content/show-folder.ts'
import type { Message } from '../model/message.ts'
import type { Rule } from '../rule.ts'
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
  /** Notes what became of a transcript whose files are all written. */
  note(file: string, remembered: Remembered): void
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
  const stamps = stamper(open)
  const known = new Map<string, z.infer<typeof entry>>(Object.entries(readEntries(open.root, made)))
  return {
    recall(file) {
      const found = known.get(file)
      const same = found && stamps(file, found.slug).join('\n') === found.stamps.join('\n')
      return same ? (found as Remembered) : undefined
    },
    forget: (file) => void known.delete(file),
    note(file, { slug, sha256, stories, messages }) {
      known.set(file, {
        stamps: [...stamps(file, slug)],
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

/**
 * Tells the state of the files of one transcript. Its own comes first; `-` where there is none. Decisions that somebody
 * writes while this run is at work are not among them, for it has not read them either.
 */
function stamper({ folder }: OpenSettings): (file: string, slug: string) => readonly string[] {
  const decided = namesIn(folder, places.decisions)
  const stampAt = (path: string): string => {
    try {
      return stampOf(folder, path) ?? '-'
    } catch (error) {
      if (error instanceof OutsideFolderError) return 'outside'
      throw error
    }
  }
  return (file, slug) => [
    stampAt(file),
    decided.has(`${slug}.yml`) ? stampAt(`${places.decisions}/${slug}.yml`) : '-',
    stampAt(fileFor('episodes', slug)),
    stampAt(proposalFor('episodes', slug)),
    stampAt(provenanceFor(slug)),
  ]
}
