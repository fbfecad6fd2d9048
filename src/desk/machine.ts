import { Worker } from 'node:worker_threads'
import { compiledFolder } from '../commands/compiled-folder.ts'
import type { MachineStart, MachineTask, MachineWord } from './machine-talk.ts'

/** The thread that takes transcripts through the pipeline, so that pages and saves never wait for it. */
export interface Machine {
  ask(task: MachineTask): void
  stop(): Promise<void>
}

/** Starts the thread; `hear` gets all that it says, and what it died of. */
export function startMachine(
  start: Omit<MachineStart, 'compiled'>,
  hear: (word: MachineWord) => void,
): Machine {
  const worker = new Worker(new URL('./machine-thread.ts', import.meta.url), {
    workerData: { ...start, ...compiledFolder() } satisfies MachineStart,
    // The one experimental thing it does is to take types out of scripts, and a person need not know.
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  worker.on('message', hear)
  worker.on('error', (error) => hear({ kind: 'trouble', said: error.message }))
  return {
    ask: (task) => worker.postMessage(task),
    stop: async () => void (await worker.terminate()),
  }
}
