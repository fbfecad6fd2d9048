import { archivedEpisode } from '../../archive/archived-episode.ts'
import type { Rule } from '../../rule.ts'
import { archiveEntry } from '../archive-of-show.ts'
import { type BegunEpisode, beginEpisode } from '../begin-episode.ts'
import { findingsOf } from '../findings.ts'
import { type FinishedEpisode, finishEpisode, modelProposal } from '../finish-episode.ts'
import type { ModelDesk } from '../model-desk.ts'
import type { OpenSettings } from '../open-show.ts'
import { proposedOf } from '../propose-episode.ts'
import { suggestEpisode } from '../suggest-episode.ts'
import type { BegunWord, FinishedWord, FinishTask, MadeEpisode, Maker, WriteTask } from './maker.ts'

/** What a maker works with. */
export interface Makings {
  readonly open: OpenSettings
  /** The rules that run when the archive has been asked. */
  readonly rules: readonly Rule[]
  readonly model?: ModelDesk
  /** More cleaned transcripts than this are not held in memory; they are read once more when their turn comes. */
  readonly mostHeld: number
}

interface Finished {
  readonly finished: FinishedEpisode
  readonly states: BegunEpisode['states']
  readonly pending: boolean
}

/** A maker in the thread that calls. */
export function makerHere({ open, rules, model, mostHeld }: Makings): Maker {
  const held = new Map<string, BegunEpisode>()
  const finished = new Map<string, Finished>()

  function begin(file: string): BegunWord {
    const episode = beginEpisode(open, file)
    if (held.size < mostHeld) held.set(file, episode)
    const { slug, begun } = episode
    return { file, slug, ...(begun && { archived: archivedEpisode(archiveEntry(begun)) }) }
  }

  async function finish({ file, archive, isNew }: FinishTask): Promise<FinishedWord> {
    const begun = held.get(file) ?? beginEpisode(open, file)
    held.delete(file)
    const earlier = isNew ? undefined : modelProposal(open, begun.slug)
    const suggested =
      begun.begun &&
      (await suggestEpisode(open, begun.begun, model, { archive, rules, ...(earlier && { earlier }) }))
    const done = finishEpisode(open, begun, { archive, rules, isNew, ...(suggested && { suggested }) })
    const { slug, wanted } = done
    finished.set(file, { finished: done, states: begun.states, pending: suggested?.pending ?? false })
    return { file, slug, ...(wanted && { wanted }) }
  }

  function write({ file, slugs }: WriteTask): MadeEpisode {
    const known = finished.get(file)
    if (!known) throw new Error(`${file} was to be written before it was finished.`)
    finished.delete(file)
    const { finished: done, states, pending } = known
    return slugs ? { ...written(open, done, slugs), states, pending } : refused(done)
  }

  return {
    begin: async (files) => files.map(begin),
    finish: (tasks) => inTurn(tasks, finish),
    write: async (tasks) => tasks.map(write),
  }
}

/** One after the other: a model is asked about one transcript at a time. */
async function inTurn<Task, Word>(
  tasks: readonly Task[],
  work: (task: Task) => Promise<Word>,
): Promise<readonly Word[]> {
  const words: Word[] = []
  for (const task of tasks) words.push(await work(task))
  return words
}

function refused({ file, slug, messages }: FinishedEpisode): MadeEpisode {
  return { file, slug, messages }
}

function written(open: OpenSettings, done: FinishedEpisode, slugs: readonly string[]): MadeEpisode {
  const proposed = proposedOf(open, done, slugs)
  const { prepared: _, episode: __, ...made } = proposed
  const findings = findingsOf(proposed)
  return { ...made, stories: slugs, ...(findings && { findings }) }
}
