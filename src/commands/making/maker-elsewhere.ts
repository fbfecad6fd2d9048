import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { compiledFolder } from '../compiled-folder.ts'
import type { BegunWord, FinishedWord, MadeEpisode, Maker } from './maker.ts'
import type { Makings } from './maker-here.ts'
import type { ThreadStart, ThreadTask, ThreadWord } from './thread-talk.ts'

/** A maker in a thread of its own. */
export interface MakerElsewhere extends Maker {
  /** Ends the thread, whatever it is at. */
  end(): Promise<void>
}

/** A task without the number that it is sent under. */
type Deed = ThreadTask extends infer Task ? (Task extends unknown ? Omit<Task, 'number'> : never) : never

/** Starts a thread that makes episodes of this show. Where it fails, so does all that is asked of it. */
export function makerElsewhere({ open, rules, mostHeld }: Makings): MakerElsewhere {
  const workerData: ThreadStart = {
    root: open.root,
    rules: rules.map(({ id }) => id),
    mostHeld,
    ...compiledFolder(),
  }
  const worker = new Worker(join(import.meta.dirname, 'making-thread.ts'), { workerData })
  const waiting = new Map<number, PromiseWithResolvers<ThreadWord['words']>>()
  let count = 0
  let failure: { readonly error: unknown } | undefined

  const fail = (error: unknown): void => {
    failure ??= { error }
    for (const { reject } of waiting.values()) reject(failure.error)
    waiting.clear()
  }
  worker.on('message', ({ number, words }: ThreadWord) => {
    waiting.get(number)?.resolve(words)
    waiting.delete(number)
  })
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`A thread that makes episodes ended by itself, with ${code}.`)))

  function ask(deed: Deed): Promise<ThreadWord['words']> {
    if (failure) return Promise.reject(failure.error)
    const number = ++count
    const answer = Promise.withResolvers<ThreadWord['words']>()
    waiting.set(number, answer)
    worker.postMessage({ ...deed, number })
    return answer.promise
  }

  return {
    begin: async (tasks) => (await ask({ deed: 'begin', tasks })) as readonly BegunWord[],
    finish: async (tasks) => (await ask({ deed: 'finish', tasks })) as readonly FinishedWord[],
    write: async (tasks) => (await ask({ deed: 'write', tasks })) as readonly MadeEpisode[],
    async end() {
      await worker.terminate()
    },
  }
}
