import type { Outcome, Saved } from '../content/propose.ts'
import { saveProposals } from '../content/propose-many.ts'
import { standingSlugs } from '../content/standing.ts'
import type { Message } from '../model/message.ts'
import { laterRules } from '../pipeline.ts'
import type { Rule } from '../rule.ts'
import { mintedSlugs } from '../structure/minted-slugs.ts'
import type { Findings } from './findings.ts'
import { type IngestMemory, ingestMemory } from './ingest-memory.ts'
import { keepFindings } from './keep-findings.ts'
import { type Crew, type Making, openCrew } from './making/crew.ts'
import type { MadeEpisode } from './making/maker.ts'
import type { ModelDesk } from './model-desk.ts'
import { fromRoot, type OpenSettings } from './open-show.ts'
import { type Reading, readNew } from './read-new.ts'
import { type StoryOwners, storyOwners } from './story-owners.ts'
import type { Progress } from './terminal.ts'

/** What became of one transcript. `refused`: its messages say why no episode was made. */
export interface Ingested {
  readonly file: string
  readonly slug: string
  readonly outcome: Outcome | 'refused' | 'proposed'
  readonly messages: readonly Message[]
  /** Of the raw bytes; absent where they could not be read. */
  readonly sha256?: string
  /** Absent where nothing was made, or an earlier run made it. */
  readonly findings?: Findings
  /** The episode file as the machine would write it, where it is not written. */
  readonly text?: string
  /** What it would write beside that, where it is not written. */
  readonly provenance?: string
}

export interface IngestOptions {
  /** Without it nothing is written. */
  readonly save: boolean
  /** Hears how far the work is; what it does is waited for. */
  readonly say: Progress
  /** The rules that run when the archive has been asked, if not all of them. */
  readonly rules?: readonly Rule[]
  /** The model that is asked about what is new or changed. */
  readonly model?: ModelDesk
  /** So many other threads help; as many as the work is worth, if it is not said. */
  readonly threads?: number
}

/** So many episodes are saved together: enough to keep a disk busy, few enough to lose little to a kill. */
const batchSize = 64

/**
 * Takes transcripts through the pipeline and saves their episodes: a bad one never stops the others. What has not
 * changed since an earlier run is recalled and takes no time. All that is new is read and cleaned first, for the
 * archive of the show to tell what repeats; then, while one batch of episodes is on its way to the disk, the next one
 * is made. Where there is much to do, other threads help; what comes of it is the same.
 */
export async function ingestTranscripts(
  open: OpenSettings,
  wanted: readonly string[],
  { save, say, rules = laterRules, model, threads }: IngestOptions,
): Promise<readonly Ingested[]> {
  const files = [...new Set(wanted)]
  const memory = ingestMemory(open, rules, model?.keyed)
  // A model is waited for longer than anything else, and its limits are kept in one place.
  const crew = openCrew({ open, rules, ...(model && { model }) }, model ? 0 : threads)
  try {
    const reading = await readNew(open, files, { memory, crew, say })
    const results = await madeAndSaved(deskOf(open, { save, memory, reading }), files, { crew, say })
    const about = save ? keepFindings(open, reading, memory) : []
    return about.length === 0 ? results : withMessages(results, about)
  } finally {
    await crew.end()
  }
}

async function madeAndSaved(
  desk: IngestDesk,
  files: readonly string[],
  { crew, say }: { readonly crew: Crew; readonly say: Progress },
): Promise<readonly Ingested[]> {
  const { reading } = desk
  const batches = savedInOrder(desk, files)
  const total = reading.fresh.length
  let done = 0
  let drawn: Promise<void> | void
  for (const file of files) {
    const known = reading.recalled.get(file)
    if (known) batches.take({ file, ...known, outcome: 'unchanged' })
  }
  const doubles = new Map<string, string>()
  await crew.make(reading.fresh, {
    ...makingOf(desk, doubles),
    heard: (made) => {
      batches.take(outcomeOf(made, doubles.get(made.file)))
      drawn = say((total + ++done) / 2, total, made.file)
    },
    ready: () => Promise.all([drawn, batches.ready()]),
  })
  return batches.all()
}

/** How a transcript is made in this run. `doubles` hears which file was to have the slug of which other one. */
function makingOf(
  { reading, standing, owners, slugs }: IngestDesk,
  doubles: Map<string, string>,
): Pick<Making, 'task' | 'slugsFor'> {
  return {
    task: (file) => {
      const slug = reading.begun.get(file) ?? ''
      return { file, archive: reading.archive.evidenceFor(slug), isNew: !standing.has(slug) }
    },
    slugsFor: ({ file, slug, wanted }) => {
      const other = slugs.get(slug)
      slugs.set(slug, file)
      if (other !== undefined) doubles.set(file, other)
      if (other !== undefined || !wanted) return undefined
      const given = mintedSlugs(wanted, owners.takenBeside(file))
      owners.give(slug, given)
      return given
    },
  }
}

function outcomeOf(made: MadeEpisode, other: string | undefined): Made {
  if (made.text !== undefined) return made
  const messages = other === undefined ? made.messages : [...made.messages, doubled(made, other)]
  return { ...made, messages, outcome: 'refused' }
}

/** Saves what is made, in the order of the files and many together, while the next ones are made. */
function savedInOrder(
  desk: IngestDesk,
  files: readonly string[],
): {
  take(made: Made): void
  /** The disk is let come nearly as far as the work: what waits for it takes memory, and open files. */
  ready(): Promise<unknown>
  all(): Promise<readonly Ingested[]>
} {
  const made = new Map<string, Made>()
  const batches: Promise<readonly Ingested[]>[] = []
  let batch: Made[] = []
  let at = 0
  return {
    take(one) {
      made.set(one.file, one)
      for (let next = made.get(files[at] ?? ''); next; next = made.get(files[++at] ?? '')) {
        made.delete(next.file)
        batch.push(next)
        if (batch.length < batchSize && at < files.length - 1) continue
        batches.push(saved(desk, batch))
        batch = []
      }
    },
    ready: async () => batches.at(-2),
    all: async () => (await Promise.all(batches)).flat(),
  }
}

/** Tells at the end what is about no transcript alone. */
function withMessages(results: readonly Ingested[], about: readonly Message[]): readonly Ingested[] {
  return results.map((one, at) =>
    at === results.length - 1 ? { ...one, messages: [...one.messages, ...about] } : one,
  )
}

interface IngestDesk {
  readonly open: OpenSettings
  readonly memory: IngestMemory
  readonly reading: Reading
  readonly owners: StoryOwners
  /** Slugs of the episodes of which something stood in the show's folder when this run began. */
  readonly standing: ReadonlySet<string>
  /** Which file has which slug in this run. */
  readonly slugs: Map<string, string>
  readonly save: boolean
}

function deskOf(open: OpenSettings, given: Pick<IngestDesk, 'memory' | 'reading' | 'save'>): IngestDesk {
  const recalled = [...given.reading.recalled]
  return {
    open,
    owners: storyOwners(open, new Map(recalled.map(([, { slug, stories }]) => [slug, stories]))),
    standing: standingSlugs(open.folder, 'episodes'),
    slugs: new Map(recalled.map(([file, { slug }]) => [slug, file])),
    ...given,
  }
}

/** What is made, or why it is not, or that there is nothing new to it. */
interface Made extends MadeEpisode {
  readonly outcome?: Ingested['outcome']
}

async function saved(
  { open, memory, save }: IngestDesk,
  batch: readonly Made[],
): Promise<readonly Ingested[]> {
  const proposals = batch.flatMap(({ slug, text, provenance }) =>
    text === undefined ? [] : [{ slug, text, ...(provenance !== undefined && { provenance }) }],
  )
  if (!save)
    return batch.map(({ outcome = 'proposed', stories: _, pending: __, states: ___, ...one }) => ({
      ...one,
      outcome,
    }))
  const answers = await saveProposals(open.folder, 'episodes', proposals)
  const bySlug = new Map(proposals.map(({ slug }, at) => [slug, answers[at]]))
  return batch.map(({ stories = [], text, provenance: _, outcome, pending = false, states, ...one }) => {
    if (outcome !== undefined) return { ...one, outcome }
    const answer: Saved = bySlug.get(one.slug) ?? { outcome: 'conflict', messages: [] }
    const { sha256 } = one
    if (isSettled(answer.outcome) && !pending && sha256 !== undefined && states)
      memory.note(one.file, { ...one, sha256, stories }, states)
    return { ...one, outcome: answer.outcome, messages: [...one.messages, ...answer.messages.map(fromRoot)] }
  })
}

/** Whether there is nothing left to say of a transcript whose files stay as they are. */
function isSettled(outcome: Outcome): boolean {
  return outcome !== 'conflict' && outcome !== 'kept'
}

function doubled({ slug, file }: MadeEpisode, other: string): Message {
  const reason = `This transcript has the slug "${slug}", which ${other} has too; only that one was taken. Give this one another \`slug:\` in its front matter.`
  return fromRoot({ rule: 'read:slug', severity: 'error', reason, file })
}
