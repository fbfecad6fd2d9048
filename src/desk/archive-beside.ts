import { Worker } from 'node:worker_threads'
import type { ArchiveEvidence } from '../model/archive.ts'
import type { Show } from '../model/show.ts'
import type { ArchiveStart, ArchiveTask, ArchiveWord } from './archive-talk.ts'

/** The archive of a show in a thread of its own: reading one of ten thousand episodes anew takes many seconds. */
export interface ArchiveBeside {
  /** Whether it has been read yet. */
  isReady(): boolean
  /** Has it read, and then again whenever `stamp` is another one than last time. `show` is what episodes are read by. */
  read(stamp: string | undefined, show: Show | undefined): void
  /** What the others say about an episode, as of the last reading that was asked for. Rejects where that failed. */
  evidenceFor(slug: string): Promise<ArchiveEvidence>
}

/** Starts the thread when it is first asked to read. `read` hears that the archive is there for the first time. */
export function archiveBeside(start: ArchiveStart, heard: () => void): ArchiveBeside {
  const asked = new Map<number, PromiseWithResolvers<ArchiveEvidence>>()
  let numbers = 0
  let ready = false
  let last: { readonly stamp: string | undefined } | undefined
  let dead: Error | undefined
  let worker: Worker | undefined
  const hear = (word: ArchiveWord): void => {
    if (word.kind === 'evidence') {
      asked.get(word.number)?.resolve(word.evidence)
      asked.delete(word.number)
    } else if (!ready) {
      ready = true
      heard()
    }
  }
  const started = (): Worker => {
    const thread = new Worker(new URL('./archive-thread.ts', import.meta.url), { workerData: start })
    thread.on('message', hear)
    thread.on('error', (error) => {
      dead = error
      for (const { reject } of asked.values()) reject(error)
      asked.clear()
    })
    return thread
  }
  const ask = (task: ArchiveTask): void => worker?.postMessage(task)
  return {
    isReady: () => ready || dead !== undefined,
    read(stamp, show) {
      if (last?.stamp === stamp && last) return
      last = { stamp }
      worker ??= started()
      ask({ kind: 'read', ...(show && { show }) })
    },
    evidenceFor(slug) {
      if (dead) return Promise.reject(dead)
      const number = numbers++
      const answer = Promise.withResolvers<ArchiveEvidence>()
      asked.set(number, answer)
      ask({ kind: 'evidence', number, slug })
      return answer.promise
    },
  }
}
