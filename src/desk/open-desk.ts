import { join } from 'node:path'
import { listFiles } from '../content/files.ts'
import { contentFolder, places, type ShowFolder, showFolder } from '../content/show-folder.ts'
import type { Change } from './change.ts'
import { countedNames } from './entity/counted-names.ts'
import type { TallyIndex } from './entity/tally-index.ts'
import type { EpisodeSheet, SheetWish } from './episode/episode-sheet.ts'
import { finishInterruptedChange } from './interrupted-change.ts'
import { type Journal, openJournal } from './journal.ts'
import { isLate, lateFile, lateSaves } from './late-saves.ts'
import { type Machine, startMachine } from './machine.ts'
import type { MachineWord } from './machine-talk.ts'
import { nameItems } from './name-items.ts'
import { forgetOldVersions } from './old-versions.ts'
import type { QueueItem } from './queue-item.ts'
import { type SaveAnswer, type SavePlace, saveChange, type Wish } from './save-change.ts'
import { swapGate } from './swap-gate.ts'
import { redo, undo } from './undo.ts'
import { openIndex, type WaitingIndex } from './waiting-index.ts'
import { watchContent } from './watch-content.ts'

/** What the pages are told while they are open. */
export interface DeskEvent {
  /** How many questions wait by now. */
  readonly waiting: number
  /** Transcripts that are still to be looked at; 0 when the machine rests. */
  readonly left: number
  /** A sentence for the editor, where there is something to say. */
  readonly said?: string
}

/** A desk at work on a show: all that its screens may use. */
export interface OpenDesk extends AsyncDisposable {
  readonly root: string
  readonly folder: ShowFolder
  readonly index: WaitingIndex
  readonly journal: Journal
  readonly place: SavePlace
  /** When it was started, ISO. */
  readonly since: string
  /** The browser's scripts by name, ready soon after the start. */
  readonly scripts: Promise<ReadonlyMap<string, string>>
  /** Transcripts that the machine has not looked at yet. */
  left(): number
  /** Makes a change; the items of the queue that it settles leave it, and the episode is made again. */
  save(wish: Wish, settled?: readonly QueueItem[]): SaveAnswer
  /** Takes back the latest change, or the one with this id; its item comes back at once. */
  undo(id?: string): SaveAnswer
  redo(): SaveAnswer
  /** Has transcripts taken through the pipeline as `ingest` does. `review`: the list of names too. */
  remake(files: readonly string[], review: boolean): void
  /** An episode as it is once all that was saved is in it, or as it would be with other decisions. Nothing is written. */
  sheet(wish: SheetWish): Promise<EpisodeSheet>
  /** The counts of names; asked for the first time, they are opened and brought up to date from then on. */
  tallies(): TallyIndex
  /** An item that was settled since the start. */
  settledItem(id: string): QueueItem | undefined
  /** Looks at once whether anything has changed on the disk. */
  recheck(): void
  listen(hear: (event: DeskEvent) => void): () => void
}

/**
 * Opens the desk of the show below a root: puts right what a killed desk left, and starts to look for what waits. `now`
 * is the clock.
 */
export function openDesk(root: string, now: () => Date): OpenDesk {
  const own = join(root, '.copydesk')
  const folder = showFolder(join(root, contentFolder))
  const journal = openJournal(join(own, 'journal.jsonl'))
  const gate = new SharedArrayBuffer(4)
  const place: SavePlace = { folder, own, journal, now, apart: swapGate(gate).apart }
  const said = finishInterruptedChange(folder, own, journal)
  forgetOldVersions(own, now())
  const index = openIndex(join(own, 'desk.db'))
  const state = deskState(index)
  state.left = Math.max(1, listFiles(folder, places.transcripts).length - index.known().length)
  const scripts = Promise.withResolvers<ReadonlyMap<string, string>>()
  const machine = startMachine({ root, gate }, (word) => {
    if (word.kind === 'scripts') scripts.resolve(new Map(word.scripts))
    else if (word.kind === 'tallied') names.hear(word)
    else {
      if (word.kind === 'rest') names.rest()
      hear(word, { index, folder, state })
    }
  })
  const names = countedNames(own, machine, () => state.tell())
  const recheck = (): void => {
    index.note([nameItems(folder)])
    machine.ask({ kind: 'look', known: index.known().filter(([file]) => isTranscript(file)) })
    names.count()
  }
  const late = lateSaves(place, forgottenLate(index), (items) => {
    index.note(items)
    state.tell(items[0]?.trouble)
  })
  for (const sentence of said) state.tell(sentence)
  recheck()
  const watch = watchContent(folder, recheck)
  const about = { index, machine, state, late }
  return {
    ...{ root, folder, index, journal, place, recheck },
    since: now().toISOString(),
    scripts: scripts.promise,
    left: () => state.left,
    settledItem: (id) => state.settled.get(id),
    save: (wish, settled = []) => settledBy(about, saveChange(place, wish), settled),
    undo: (id) => settledBy(about, undo(place, id), []),
    redo: () => settledBy(about, redo(place), []),
    remake: (files, review) => state.remake(machine, files, review),
    sheet: (wish) => state.sheet(machine, wish),
    tallies: names.open,
    listen: state.listen,
    async [Symbol.asyncDispose]() {
      watch.close()
      late.stop()
      await machine.stop()
      names.close()
      index[Symbol.dispose]()
      journal[Symbol.dispose]()
    },
  }
}

/** The index has names and late versions beside transcripts, of which the machine knows nothing. */
function isTranscript(file: string): boolean {
  return file !== places.review && !isLate(file)
}

/** Late versions that the index knew, taken out of it: what is still to be asked of them is found out anew. */
function forgottenLate(index: WaitingIndex): readonly string[] {
  const late = index.known().flatMap(([file]) => (isLate(file) ? [file] : []))
  index.forget(late)
  return late
}

interface DeskState {
  left: number
  /** Items that were settled, so that an undo shows them at once; by id. */
  readonly settled: Map<string, QueueItem>
  /** Items that a look from before their verdict must not bring back, by transcript. */
  readonly fresh: Map<string, Set<string>>
  /** How often a transcript is still to be made again. */
  readonly asked: Map<string, number>
  /** Episodes that somebody waits for, by number. */
  readonly sheets: Map<number, PromiseWithResolvers<EpisodeSheet>>
  tell(said?: string): void
  sheet(machine: Machine, wish: SheetWish): Promise<EpisodeSheet>
  readonly listen: OpenDesk['listen']
  remake(machine: Machine, files: readonly string[], review: boolean): void
}

function deskState(index: WaitingIndex): DeskState {
  let asked = 0
  const ears = new Set<(event: DeskEvent) => void>()
  const state: DeskState = {
    left: 0,
    settled: new Map(),
    fresh: new Map(),
    asked: new Map(),
    sheets: new Map(),
    sheet(machine, wish) {
      const number = asked++
      const answer = Promise.withResolvers<EpisodeSheet>()
      state.sheets.set(number, answer)
      machine.ask({ kind: 'sheet', number, wish })
      return answer.promise
    },
    tell(said) {
      const event = { waiting: index.asked(), left: state.left, ...(said !== undefined && { said }) }
      for (const ear of ears) ear(event)
    },
    listen(hear) {
      ears.add(hear)
      return () => void ears.delete(hear)
    },
    remake(machine, files, review) {
      for (const file of files) state.asked.set(file, (state.asked.get(file) ?? 0) + 1)
      machine.ask({ kind: 'remake', files, review })
    },
  }
  return state
}

interface Effects {
  readonly index: WaitingIndex
  readonly machine: Machine
  readonly state: DeskState
  readonly late: ReturnType<typeof lateSaves>
}

/** What a change does besides to the files: its items leave the queue or come back, and its episode is made again. */
function settledBy(
  { index, machine, state, late }: Effects,
  answer: SaveAnswer,
  settled: readonly QueueItem[],
): SaveAnswer {
  if (answer.outcome === 'same') for (const { id } of settled) index.settle(id)
  if (answer.outcome !== 'saved') return answer
  const { change } = answer
  late.watch(change)
  for (const item of settled) state.settled.set(item.id, item)
  moveItem({ index, state }, change)
  const file = change.slug === undefined ? undefined : index.fileOf(change.slug)
  if (file !== undefined) state.remake(machine, [file], false)
  if (change.files.some(({ path }) => path === places.review)) state.tell()
  return answer
}

function moveItem({ index, state }: Pick<Effects, 'index' | 'state'>, change: Change): void {
  const { item: id, slug, undoes } = change
  if (id === undefined) return
  const item = state.settled.get(id)
  const file =
    item?.kept !== undefined
      ? lateFile(item.kept)
      : slug === undefined
        ? places.review
        : (index.fileOf(slug) ?? '')
  const fresh = state.fresh.get(file) ?? new Set()
  state.fresh.set(file, fresh)
  if (undoes === undefined) {
    fresh.add(id)
    index.settle(id)
    return
  }
  fresh.delete(id)
  if (item) index.restore(item, file)
}

function hear(
  word: MachineWord,
  { index, folder, state }: { index: WaitingIndex; folder: ShowFolder; state: DeskState },
): void {
  if (word.kind === 'sheet' || word.kind === 'no-sheet') {
    const waiting = state.sheets.get(word.number)
    state.sheets.delete(word.number)
    if (word.kind === 'sheet') waiting?.resolve(word.sheet)
    else waiting?.reject(new Error(word.why))
    return
  }
  if (word.kind === 'remade') {
    state.asked.set(word.file, (state.asked.get(word.file) ?? 1) - 1)
    state.tell(word.said === '' ? undefined : word.said)
  } else if (word.kind === 'looked') {
    index.note(word.looked.map((one) => withoutFresh(one, state)))
    state.left = word.left ?? state.left
    state.tell()
  } else if (word.kind === 'gone') index.forget(word.files.filter(isTranscript))
  else if (word.kind === 'review') index.note([nameItems(folder)])
  else if (word.kind === 'rest') state.left = 0
  if (word.kind === 'trouble') state.tell(`The machine stopped at this: ${word.said}`)
  else if (word.kind !== 'remade' && word.kind !== 'looked') state.tell()
}

/** A look that began before a verdict knows nothing of it: what is settled meanwhile does not come back by it. */
function withoutFresh<One extends { readonly file: string; readonly items: readonly QueueItem[] }>(
  looked: One,
  { fresh, asked }: DeskState,
): One {
  const settled = fresh.get(looked.file)
  if (!settled) return looked
  if ((asked.get(looked.file) ?? 0) <= 0) {
    fresh.delete(looked.file)
    return looked
  }
  return { ...looked, items: looked.items.filter(({ id }) => !settled.has(id)) }
}
