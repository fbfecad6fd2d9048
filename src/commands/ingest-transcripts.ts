import type { Outcome, Saved } from '../content/propose.ts'
import { saveProposals } from '../content/propose-many.ts'
import { standingSlugs } from '../content/standing.ts'
import type { Message } from '../model/message.ts'
import { laterRules } from '../pipeline.ts'
import type { Rule } from '../rule.ts'
import type { Suggested } from '../tag/suggest/suggest.ts'
import { type BegunEpisode, beginEpisode, type FileStates } from './begin-episode.ts'
import { type Findings, findingsOf } from './findings.ts'
import { type IngestMemory, ingestMemory } from './ingest-memory.ts'
import { keepFindings } from './keep-findings.ts'
import type { ModelDesk } from './model-desk.ts'
import { fromRoot, type OpenSettings } from './open-show.ts'
import { modelProposal, type ProposedEpisode, proposeEpisode } from './propose-episode.ts'
import { type Reading, readNew } from './read-new.ts'
import { type StoryOwners, storyOwners } from './story-owners.ts'
import { type Suggesting, suggestEpisode } from './suggest-episode.ts'
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
}

/** So many episodes are saved together: enough to keep a disk busy, few enough to lose little to a kill. */
const batchSize = 64

/**
 * Takes transcripts through the pipeline and saves their episodes: a bad one never stops the others. What has not
 * changed since an earlier run is recalled and takes no time. All that is new is read and cleaned first, for the
 * archive of the show to tell what repeats; then, while one batch of episodes is on its way to the disk, the next one
 * is made.
 */
export async function ingestTranscripts(
  open: OpenSettings,
  files: readonly string[],
  { save, say, rules = laterRules, model }: IngestOptions,
): Promise<readonly Ingested[]> {
  const memory = ingestMemory(open, rules, model?.keyed)
  const reading = await readNew(open, files, memory, say)
  const desk = deskOf(open, { save, rules, memory, reading, ...(model && { model }) })
  const batches: Promise<readonly Ingested[]>[] = []
  let batch: Made[] = []
  let done = 0
  for (const [at, file] of files.entries()) {
    const known = reading.recalled.get(file)
    batch.push(known ? { file, ...known, outcome: 'unchanged' } : await made(desk, file))
    if (!known) await say((reading.read + ++done) / 2, reading.read, file)
    if (batch.length < batchSize && at < files.length - 1) continue
    batches.push(saved(desk, batch))
    batch = []
    // The disk is let come nearly as far as the work: what waits for it takes memory, and open files.
    await batches.at(-2)
  }
  const results = (await Promise.all(batches)).flat()
  const about = save ? keepFindings(open, reading, memory) : []
  return about.length === 0 ? results : withMessages(results, about)
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
  readonly rules: readonly Rule[]
  readonly save: boolean
  readonly model?: ModelDesk
}

function deskOf(
  open: OpenSettings,
  given: Pick<IngestDesk, 'memory' | 'reading' | 'rules' | 'save' | 'model'>,
): IngestDesk {
  const recalled = [...given.reading.recalled]
  const owners = storyOwners(open, new Map(recalled.map(([, { slug, stories }]) => [slug, stories])))
  const standing = standingSlugs(open.folder, 'episodes')
  return {
    open,
    owners,
    standing,
    slugs: new Map(recalled.map(([file, { slug }]) => [slug, file])),
    ...given,
  }
}

/** What a transcript came to before anything is saved. */
interface Made extends Omit<Ingested, 'outcome'> {
  readonly outcome?: Ingested['outcome']
  readonly stories?: readonly string[]
  readonly states?: FileStates
  /** The next run has something left to ask a model. */
  readonly pending?: boolean
}

async function made(desk: IngestDesk, file: string): Promise<Made> {
  const { open, reading, owners, slugs, rules, model } = desk
  const begun = reading.begun.get(file) ?? beginEpisode(open, file)
  reading.begun.delete(file)
  const archive = reading.archive.evidenceFor(begun.slug)
  const isNew = !desk.standing.has(begun.slug)
  const suggested =
    isNew && !model ? undefined : await suggestedFor(open, begun, model, { archive, rules, isNew })
  const more = { archive, rules, isNew, ...(suggested && { suggested }) }
  const proposed = proposeEpisode(open, begun, { taken: owners.takenBeside(file), ...more })
  const { slug, messages, sha256, episode, text, provenance } = proposed
  const other = slugs.get(slug)
  slugs.set(slug, file)
  if (other !== undefined)
    return { file, slug, outcome: 'refused', messages: [...messages, doubled(proposed, other)] }
  if (!episode || text === undefined) return { file, slug, outcome: 'refused', messages }
  const stories = episode.stories.map((story) => story.slug)
  owners.give(slug, stories)
  const findings = findingsOf(proposed)
  return {
    file,
    slug,
    messages,
    text,
    stories,
    states: begun.states,
    pending: suggested?.pending ?? false,
    ...(findings && { findings }),
    ...(provenance !== undefined && { provenance }),
    ...(sha256 !== undefined && { sha256 }),
  }
}

async function suggestedFor(
  open: OpenSettings,
  { slug, begun }: BegunEpisode,
  model: ModelDesk | undefined,
  { isNew, ...known }: Pick<Suggesting, 'archive' | 'rules'> & { readonly isNew: boolean },
): Promise<Suggested | undefined> {
  if (!begun) return undefined
  const earlier = isNew ? undefined : modelProposal(open, slug)
  return suggestEpisode(open, begun, model, { ...known, ...(earlier && { earlier }) })
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

function doubled({ slug, file }: ProposedEpisode, other: string): Message {
  const reason = `This transcript has the slug "${slug}", which ${other} has too; only that one was taken. Give this one another \`slug:\` in its front matter.`
  return fromRoot({ rule: 'read:slug', severity: 'error', reason, file })
}
