import { beginEpisode, stateOf } from '../commands/begin-episode.ts'
import { modelProposal } from '../commands/finish-episode.ts'
import { modelDesk, modelKey } from '../commands/model-desk.ts'
import { knownRules, type OpenSettings } from '../commands/open-show.ts'
import { proposeEpisode } from '../commands/propose-episode.ts'
import { suggestEpisode } from '../commands/suggest-episode.ts'
import { readText } from '../content/files.ts'
import { merge } from '../content/merge.ts'
import { fileFor, places, proposalFor } from '../content/show-folder.ts'
import { frontMatterOf } from '../markdown/front-matter.ts'
import type { ArchiveEvidence } from '../model/archive.ts'
import { laterRules } from '../pipeline.ts'
import { itemId } from './item-id.ts'
import { itemsOf } from './items-of.ts'
import type { Looked } from './machine-talk.ts'
import type { QueueItem } from './queue-item.ts'

/** An open show with what the other episodes say, for looking at many transcripts one after the other. */
export interface Lookout {
  readonly open: OpenSettings
  /** What the others say about the episode with a slug. */
  readonly archive: { readonly evidenceFor: (slug: string) => ArchiveEvidence | Promise<ArchiveEvidence> }
}

/** A show without its archive: ready at once, and blind to what other episodes have too. */
export function hastyLookout(open: OpenSettings): Lookout {
  return { open, archive: { evidenceFor: () => ({ passages: [], clipsOf: [] }) } }
}

/**
 * What waits for an editor in one transcript: it is taken through the pipeline as `ingest` does it, and nothing is
 * written. Never throws for what is in the file.
 */
export async function lookAt({ open, archive }: Lookout, file: string): Promise<Looked> {
  const begun = beginEpisode(open, file)
  const { slug } = begun
  // From before it was read: what is saved meanwhile makes the stamps old, and the transcript is looked at again.
  const stamps = [...begun.states, ...writtenStates(open, slug)].join('\n')
  const evidence = await archive.evidenceFor(slug)
  const { decisions, agreements, messages } = open.content.decisions(slug, knownRules)
  const mayClash = isEdited(open, slug)
  const named = mayClash || decisions.some(({ rule }) => rule.startsWith('tag:'))
  const about = { archive: evidence, rules: named ? laterRules : untaggedRules }
  const earlier = modelProposal(open, slug)
  const model = modelDesk(open, modelKey(), 'recall')
  const suggested = begun.begun
    ? await suggestEpisode(open, begun.begun, model, { ...about, ...(earlier && { earlier }) })
    : undefined
  const proposed = proposeEpisode(open, begun, {
    ...{ taken: new Set<string>(), ...about },
    ...(suggested && { suggested }),
  })
  const { prepared, episode, text } = proposed
  const items = prepared ? itemsOf(prepared, { decisions, agreements }) : []
  const conflict = text === undefined || !mayClash ? undefined : conflictItem(open, slug, text)
  const { title = slug, date = '' } = episode ?? {}
  const wrong = [...proposed.messages, ...messages].find(({ severity }) => severity === 'error')
  return {
    ...{ file, slug, title, date, stamps },
    items: [...(conflict ? [{ ...conflict, title, date }] : []), ...items].map((item) => ({
      ...item,
      title,
    })),
    trouble: !episode || messages.includes(wrong as never) ? (wrong?.reason ?? '') : '',
  }
}

/** The states of the files that decide what waits in a transcript; another one and it is looked at again. */
export function stampsOf(open: Pick<OpenSettings, 'folder'>, file: string, slug: string): string {
  const read = [file, `${places.decisions}/${slug}.yml`].map((path) => stateOf(open, path))
  return [...read, ...writtenStates(open, slug)].join('\n')
}

function writtenStates(open: Pick<OpenSettings, 'folder'>, slug: string): readonly string[] {
  return [fileFor('episodes', slug), proposalFor('episodes', slug)].map((path) => stateOf(open, path))
}

/** Names take the most time and no question is about them: they are looked for only where something else needs them. */
const untaggedRules = laterRules.filter(({ id }) => !id.startsWith('tag:'))

/** Whether an editor has changed the episode, so that what the machine says anew may clash with it. */
function isEdited({ folder }: OpenSettings, slug: string): boolean {
  const ours = readText(folder, fileFor('episodes', slug)).text
  return ours !== undefined && ours !== readText(folder, proposalFor('episodes', slug)).text
}

/** Where the editor and the machine changed the same passage of an episode, so that the machine's word is not taken. */
function conflictItem({ folder }: OpenSettings, slug: string, theirs: string): QueueItem | undefined {
  const file = fileFor('episodes', slug)
  const ours = readText(folder, file).text
  const base = readText(folder, proposalFor('episodes', slug)).text
  if (ours === undefined || base === undefined || base === theirs) return undefined
  if (frontMatterOf(ours).messages.length > 0) return undefined
  const { conflicts } = merge(base, ours, theirs)
  if (conflicts.length === 0) return undefined
  const about = { kind: 'merge-conflict', at: [String(conflicts.map(({ line }) => line))] } as const
  return {
    ...about,
    id: itemId(slug, about),
    ...{ slug, title: slug, date: '', place: -1, file, sides: conflicts },
    question: 'You and the machine both changed this. Which one stays?',
    reason:
      'The episode stays as you wrote it until you say so. The machine’s words are what it makes of the transcript and your decisions now.',
  }
}
