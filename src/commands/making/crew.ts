import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { lengthOf } from '../../content/files.ts'
import { unknownNames } from '../../tag/unknown-names.ts'
import type { BegunWord, FinishedWord, FinishTask, MadeEpisode, Maker, WriteTask } from './maker.ts'
import { type MakerElsewhere, makerElsewhere } from './maker-elsewhere.ts'
import { type Makings, makerHere } from './maker-here.ts'
import { type Shares, shares } from './shares.ts'

/** What is told about each transcript that is made, and what is heard of it. */
export interface Making {
  readonly task: (file: string) => FinishTask
  /** Asked in the order of the files: addresses for a transcript's stories; undefined where it may not become an episode. */
  readonly slugsFor: (word: FinishedWord) => readonly string[] | undefined
  /** Heard in any order. */
  readonly heard: (made: MadeEpisode) => void
  /** Waited for before more is begun. */
  readonly ready: () => Promise<unknown>
}

/** All who make episodes: this thread, and others where there is enough to do for them. */
export interface Crew {
  begin(files: readonly string[], heard: (word: BegunWord) => Promise<void> | void): Promise<void>
  make(files: readonly string[], making: Making): Promise<void>
  /** Ends the other threads. */
  end(): Promise<void>
}

/**
 * A thread is worth its start, and that all code becomes fast in it once more, where there are so many bytes for it;
 * where no names are looked for, which takes most of the time, so many times as many.
 */
const bytesForThread = 3_000_000
const fasterWithoutNames = 5

/** So many files another thread is given at once, and so often: it has the next ones while its answer is on its way. */
const handful = 4
const handfuls = 2

/** Cleaned transcripts are held by all together up to this many; memory is not for all of a large show. */
const mostHeld = 2000

/** More threads than this would wait for the one that gives out work and saves. */
const mostThreads = 7

/** Opens a crew of this thread and `others`; as many as the work is worth and the machine has processors for, if it is not said. */
export function openCrew(given: Omit<Makings, 'mostHeld'>, others?: number): Crew {
  const most = others ?? Math.min(availableParallelism() - 1, mostThreads)
  const makings: Makings = { ...given, mostHeld: Math.ceil(mostHeld / (most + 1)) }
  const here = makerHere(makings)
  const elsewhere: MakerElsewhere[] = []
  const owners = new Map<string, Maker>()

  /** What was begun is not measured again: it was worth its threads then. */
  function grow(files: readonly string[]): void {
    const rest = files.filter((file) => !owners.has(file))
    const worth = others ?? threadsWorth(makings, rest, most)
    while (elsewhere.length < worth) elsewhere.push(makerElsewhere(makings))
  }

  /** Has all of them take files until none is left. */
  async function together(
    share: Shares<Maker>,
    work: (maker: Maker, files: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const take = async (maker: Maker, most: number): Promise<void> => {
      for (let files = share.next(maker, most); files.length > 0; files = share.next(maker, most)) {
        await work(maker, files)
        // What the others say is heard only in between.
        if (maker === here && elsewhere.length > 0) await setImmediate()
      }
    }
    const theirs = elsewhere.flatMap((maker) => Array.from({ length: handfuls }, () => take(maker, handful)))
    await Promise.all([...theirs, take(here, 1)])
  }

  return {
    async begin(files, heard) {
      grow(files)
      await together(
        shares<Maker>(files, () => undefined),
        async (maker, some) => {
          for (const word of await maker.begin(some)) {
            owners.set(word.file, maker)
            await heard(word)
          }
        },
      )
    },
    async make(files, making) {
      grow(files)
      const writing = writingInOrder(files, making)
      await together(
        shares(files, (file) => owners.get(file)),
        async (maker, some) => {
          writing.take(maker, await maker.finish(some.map(making.task)))
          await making.ready()
        },
      )
      await writing.done()
    },
    async end() {
      await Promise.all(elsewhere.map((maker) => maker.end()))
    },
  }
}

/** How many threads so many files are worth, and no more than `most`. */
function threadsWorth({ open, rules }: Makings, files: readonly string[], most: number): number {
  const forOne = rules.includes(unknownNames) ? bytesForThread : bytesForThread * fasterWithoutNames
  let bytes = 0
  for (const file of files) {
    if (bytes >= most * forOne) return most
    bytes += lengthOf(open.folder, file) ?? 0
  }
  return Math.min(most, Math.floor(bytes / forOne))
}

/** Gives addresses in the order of the files, however they are finished, and has each written where it was finished. */
function writingInOrder(
  files: readonly string[],
  { slugsFor, heard }: Making,
): {
  take(maker: Maker, words: readonly FinishedWord[]): void
  done(): Promise<void>
} {
  const finished = new Map<string, { readonly maker: Maker; readonly word: FinishedWord }>()
  const writing: Promise<void>[] = []
  let at = 0
  const write = async (maker: Maker, tasks: readonly WriteTask[]): Promise<void> => {
    for (const made of await maker.write(tasks)) heard(made)
  }
  return {
    take(maker, words) {
      for (const word of words) finished.set(word.file, { maker, word })
      const ready = new Map<Maker, WriteTask[]>()
      for (let next = finished.get(files[at] ?? ''); next; next = finished.get(files[++at] ?? '')) {
        const { file } = next.word
        finished.delete(file)
        const slugs = slugsFor(next.word)
        const tasks = ready.get(next.maker) ?? []
        ready.set(next.maker, [...tasks, { file, ...(slugs && { slugs }) }])
      }
      for (const [one, tasks] of ready) {
        const promise = write(one, tasks)
        // It is looked at in the end; until then a failure is no surprise to the process.
        promise.catch(() => {})
        writing.push(promise)
      }
    },
    async done() {
      await Promise.all(writing)
    },
  }
}
