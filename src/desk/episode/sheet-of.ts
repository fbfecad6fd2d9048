import { beginEpisode } from '../../commands/begin-episode.ts'
import { modelProposal } from '../../commands/finish-episode.ts'
import { modelDesk, modelKey } from '../../commands/model-desk.ts'
import { knownRules, type OpenSettings } from '../../commands/open-show.ts'
import { proposeEpisode } from '../../commands/propose-episode.ts'
import { storyOwners } from '../../commands/story-owners.ts'
import { suggestEpisode } from '../../commands/suggest-episode.ts'
import { readText } from '../../content/files.ts'
import { merge } from '../../content/merge.ts'
import { fileFor, proposalFor } from '../../content/show-folder.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import type { Decision } from '../../model/decision.ts'
import { laterRules, type Prepared } from '../../pipeline.ts'
import type { Lookout } from '../look-at.ts'
import { alignedRows } from './aligned-rows.ts'
import { cleanBlocks } from './clean-blocks.ts'
import type { EpisodeSheet, SheetWish } from './episode-sheet.ts'
import { namesOf } from './names-of.ts'
import { rawPassages } from './raw-passages.ts'

/**
 * An episode as its screen shows it: the transcript goes through the pipeline as `ingest` does it, with the decisions of
 * its file and those that are tried out, and nothing is written. Never throws for what is in the files.
 */
export async function sheetOf(around: Lookout, { slug, file, extra = [] }: SheetWish): Promise<EpisodeSheet> {
  const { open } = around
  const markers = open.show?.markers ?? []
  const text = readText(open.folder, fileFor('episodes', slug)).text
  const made = file === undefined ? undefined : await madeOf(around, file, extra)
  const { episode, blocks, trouble } =
    text === undefined ? { episode: undefined, blocks: [], trouble: [] } : cleanBlocks(text, slug, markers)
  const raw = made?.prepared ? rawPassages(made.prepared) : []
  const names = namesOf(made?.prepared, episode, open.lexicon)
  const next = made?.text === undefined ? undefined : mergedText(open, slug, text, made.text)
  return {
    slug,
    markers,
    title: episode?.title ?? slug,
    date: episode?.date ?? '',
    ...(file !== undefined && { transcript: file }),
    ...(text !== undefined && { text }),
    ...(next !== undefined && { next }),
    ...(made?.text !== undefined && { machine: made.text }),
    rows: alignedRows(raw, blocks, { canKeep, namesOf: names }),
    trouble: [...trouble, ...(made?.wrong ?? [])],
  }
}

function canKeep(rule: string): boolean {
  return knownRules.get(rule)?.includes('keep') === true
}

interface MadeOf {
  readonly prepared?: Prepared
  readonly text?: string
  readonly wrong: readonly string[]
}

async function madeOf(
  { open: given, archive }: Lookout,
  file: string,
  extra: readonly Decision[],
): Promise<MadeOf> {
  const open = extra.length === 0 ? given : withDecisions(given, extra)
  const begun = beginEpisode(open, file)
  const { slug } = begun
  const about = { archive: await archive.evidenceFor(slug), rules: laterRules }
  const earlier = modelProposal(open, slug)
  const suggested = begun.begun
    ? await suggestEpisode(open, begun.begun, modelDesk(open, modelKey(), 'recall'), {
        ...about,
        ...(earlier && { earlier }),
      })
    : undefined
  // An address is given once in a show; only where something is tried out may there be a new one.
  const taken = extra.length === 0 ? new Set<string>() : storyOwners(open, new Map()).takenBeside(file)
  const proposed = proposeEpisode(open, begun, { taken, ...about, ...(suggested && { suggested }) })
  const wrong = proposed.messages.filter(({ severity }) => severity === 'error')
  return {
    ...(proposed.prepared && { prepared: proposed.prepared }),
    ...(proposed.text !== undefined && { text: proposed.text }),
    wrong: wrong.map(({ reason }) => reason),
  }
}

function withDecisions(open: OpenSettings, extra: readonly Decision[]): OpenSettings {
  const { content } = open
  const key = ({ rule, at }: Decision): string => `${rule} ${at}`
  const tried = new Set(extra.map(key))
  return {
    ...open,
    content: {
      ...content,
      decisions: (slug, rules) => {
        const read = content.decisions(slug, rules)
        return { ...read, decisions: [...read.decisions.filter((one) => !tried.has(key(one))), ...extra] }
      },
    },
  }
}

/** What the episode file becomes when the machine says this; undefined where that would be a conflict. */
function mergedText(
  { folder }: OpenSettings,
  slug: string,
  ours: string | undefined,
  theirs: string,
): string | undefined {
  if (ours === undefined) return theirs
  const base = readText(folder, proposalFor('episodes', slug)).text
  if (base === undefined || frontMatterOf(ours).messages.length > 0) return undefined
  const { text, conflicts } = merge(base, ours, theirs)
  return conflicts.length > 0 ? undefined : text
}
