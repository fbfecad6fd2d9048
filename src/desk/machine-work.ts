import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { stateOf } from '../commands/begin-episode.ts'
import { ingestTranscripts } from '../commands/ingest-transcripts.ts'
import { modelDesk, modelKey } from '../commands/model-desk.ts'
import { type OpenSettings, openSettings, openShow } from '../commands/open-show.ts'
import { refreshReview } from '../commands/review-show.ts'
import { stampOf } from '../content/files.ts'
import { contentFolder, fileFor, places, proposalFor, showFolder } from '../content/show-folder.ts'
import { archiveBeside } from './archive-beside.ts'
import { talliesOf } from './entity/tally-names.ts'
import type { EpisodeSheet, SheetWish } from './episode/episode-sheet.ts'
import { sheetOf } from './episode/sheet-of.ts'
import { hastyLookout, type Lookout, lookAt, stampsOf } from './look-at.ts'
import type { Looked, MachineStart, MachineTask, MachineWord } from './machine-talk.ts'
import { swapGate } from './swap-gate.ts'

/** So many transcripts are looked at before the desk hears of it. */
const batchSize = 8

const { root, gate, compiled } = workerData as MachineStart
const { apart } = swapGate(gate)
const say = (word: MachineWord): void => parentPort?.postMessage(word)

const archive = archiveBeside({ root, ...(compiled !== undefined && { compiled }) }, () =>
  say({ kind: 'archive' }),
)

const tasks: MachineTask[] = []
let busy = false

parentPort?.on('message', (task: MachineTask) => {
  tasks.push(task)
  if (!busy) void work()
})

async function work(): Promise<void> {
  busy = true
  for (let task = nextTask(); task; task = nextTask()) {
    try {
      await done(task)
    } catch (error) {
      say({ kind: 'trouble', said: error instanceof Error ? error.message : String(error) })
    }
  }
  busy = false
  say({ kind: 'rest' })
}

async function done(task: MachineTask): Promise<void> {
  if (task.kind === 'remake') await remake(task)
  else if (task.kind === 'sheet') await showSheet(task)
  else if (task.kind === 'tally') await tallyNames(task)
  else await lookAround(task.known)
}

/** What an editor waits for comes first; an episode is shown when what was decided before is in it. */
function nextTask(): MachineTask | undefined {
  return urgent(['remake', 'sheet']) ?? urgent(['tally']) ?? tasks.shift()
}

async function showSheet({ number, wish }: Extract<MachineTask, { kind: 'sheet' }>): Promise<void> {
  try {
    say({ kind: 'sheet', number, sheet: await rememberedSheet(wish) })
  } catch (error) {
    say({ kind: 'no-sheet', number, why: error instanceof Error ? error.message : String(error) })
  }
}

let lastSheet: { readonly key: string; readonly sheet: EpisodeSheet } | undefined

/** An episode is asked for again and again while somebody works on it; it is made again where a file has changed. */
async function rememberedSheet(wish: SheetWish): Promise<EpisodeSheet> {
  const { slug, file, extra = [], early = false } = wish
  if (!(await archiveRead(early))) return { ...(await sheetOf(hastyLookout(settings()), wish)), early }
  const folder = showFolder(join(root, contentFolder))
  const own = [`${places.decisions}/${slug}.yml`, fileFor('episodes', slug), proposalFor('episodes', slug)]
  const paths = [...own, places.entities, places.show, ...(file === undefined ? [] : [file])]
  const stamps = () => [
    ...paths.map((path) => stateOf({ folder }, path)),
    stampOf(showFolder(root), '.copydesk/archive.bin'),
  ]
  const key = JSON.stringify([slug, extra, ...stamps()])
  if (lastSheet?.key === key) return lastSheet.sheet
  const sheet = await sheetOf(rememberedLookout(settings()), wish)
  // What is only tried out does not push out what is being looked at.
  if (extra.length === 0) lastSheet = { key, sheet }
  return sheet
}

/** Settings whose decisions are read while no file is being replaced. */
function settings(): OpenSettings {
  const open = apart(() => openSettings(root))
  const { content } = open
  return {
    ...open,
    content: { ...content, decisions: (slug, rules) => apart(() => content.decisions(slug, rules)) },
  }
}

async function remake({ files, review }: Extract<MachineTask, { kind: 'remake' }>): Promise<void> {
  const open = settings()
  const model = modelDesk(open, modelKey(), 'recall')
  const made = await ingestTranscripts(open, files, {
    save: true,
    say: () => {},
    threads: 0,
    ...(model && { model }),
  })
  for (const { file, slug, outcome, messages } of made) {
    const wrong = messages.find(({ severity }) => severity === 'error')
    say({ kind: 'remade', file, slug, outcome, said: wrong?.reason ?? '' })
  }
  await archiveRead(false)
  // Whoever decided on an episode's own screen waits for that; the queue can hear of it a moment later.
  await doUrgent(['sheet'])
  const around = rememberedLookout(settings())
  const looked = await Promise.all(files.map((file) => lookAt(around, file)))
  say({ kind: 'looked', looked })
  if (review && refreshReview(openShow(root)).messages.length === 0) say({ kind: 'review' })
}

async function lookAround(known: readonly (readonly [string, string])[]): Promise<void> {
  const open = settings()
  const before = new Map(known)
  const files = new Set(open.content.transcripts)
  const gone = [...before.keys()].filter((file) => !files.has(file))
  if (gone.length > 0) say({ kind: 'gone', files: gone })
  const changed = open.content.transcripts.filter((file) => !isAsBefore(open, file, before.get(file)))
  if (changed.length === 0) return void rememberedLookout(open)
  await lookHastily(open, changed)
  await archiveRead(false)
  await lookThrough(rememberedLookout(open), changed)
}

/** So many transcripts are looked at to find one with a question before all of them are, properly. */
const mostHasty = 5

/**
 * Somebody waits for the first question: it is looked for before the archive is read. What it finds counts for nothing
 * later, for its stamps are those of no file.
 */
async function lookHastily(open: OpenSettings, files: readonly string[]): Promise<void> {
  for (const file of files.slice(0, mostHasty)) {
    const looked = await lookAt(hastyLookout(open), file)
    say({ kind: 'looked', looked: [{ ...looked, stamps: '' }], left: files.length })
    if (looked.items.length > 0) return
    await doUrgent(['remake', 'sheet'])
  }
}

let readingSince: number | undefined

/** The archive is read again only where an ingest has written it. */
function rememberedLookout(open: OpenSettings): Lookout {
  readingSince ??= performance.now()
  archive.read(stampOf(showFolder(root), '.copydesk/archive.bin'), open.show)
  return { open, archive }
}

/** So many milliseconds after the archive began to be read nobody who opens an episode waits for it any more. */
const patience = 700

/**
 * Waits until the archive has been read, and does meanwhile what somebody else waits for. Who would rather be told early
 * is not held up for long. Whether it has been read.
 */
async function archiveRead(early: boolean): Promise<boolean> {
  if (readingSince === undefined) rememberedLookout(settings())
  while (!archive.isReady()) {
    if (early && performance.now() - (readingSince ?? 0) > patience) return false
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (!early) await doUrgent(['remake', 'sheet'])
  }
  return true
}

/** The stamps of an index begin with the slug, which is in the file and not in its name. */
function isAsBefore(open: OpenSettings, file: string, stamps: string | undefined): boolean {
  if (stamps === undefined) return false
  const [slug = '', ...rest] = stamps.split('\n')
  return rest.join('\n') === stampsOf(open, file, slug)
}

async function lookThrough(around: Lookout, files: readonly string[]): Promise<void> {
  let batch: Looked[] = []
  for (const [at, file] of files.entries()) {
    batch.push(await lookAt(around, file))
    const left = files.length - at - 1
    // The first one is not to wait for others: somebody wants to begin.
    if (batch.length < batchSize && left > 0 && at > 0) continue
    say({ kind: 'looked', looked: batch, left })
    batch = []
    await doUrgent(['remake', 'sheet', 'tally'])
  }
}

/** Counting can wait for whatever else there is to do. */
async function tallyNames({ known }: Extract<MachineTask, { kind: 'tally' }>): Promise<void> {
  for (const word of talliesOf(settings(), known)) {
    say(word)
    await doUrgent(['remake', 'sheet'])
  }
}

/** A decision that was made meanwhile is seen at once, and what somebody waits for is not put off. */
async function doUrgent(kinds: readonly MachineTask['kind'][]): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve))
  for (let next = urgent(kinds); next; next = urgent(kinds)) await done(next)
}

function urgent(kinds: readonly MachineTask['kind'][]): MachineTask | undefined {
  const at = tasks.findIndex(({ kind }) => kinds.includes(kind))
  return at < 0 ? undefined : tasks.splice(at, 1)[0]
}
