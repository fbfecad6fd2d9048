import { parentPort, workerData } from 'node:worker_threads'
import { laterRules } from '../../pipeline.ts'
import { openSettings } from '../open-show.ts'
import { makerHere } from './maker-here.ts'
import type { ThreadStart, ThreadTask, ThreadWord } from './thread-talk.ts'

const { root, rules: ids, mostHeld } = workerData as ThreadStart
const rules = laterRules.filter(({ id }) => ids.includes(id))
const maker = makerHere({ open: openSettings(root), rules, mostHeld })

async function wordsFor(task: ThreadTask): Promise<ThreadWord['words']> {
  if (task.deed === 'begin') return maker.begin(task.tasks)
  return task.deed === 'finish' ? maker.finish(task.tasks) : maker.write(task.tasks)
}

/** One task after the other, in the order in which they came. */
let last = Promise.resolve()

parentPort?.on('message', (task: ThreadTask) => {
  last = last.then(async () => {
    const word: ThreadWord = { number: task.number, words: await wordsFor(task) }
    parentPort?.postMessage(word)
  })
})
