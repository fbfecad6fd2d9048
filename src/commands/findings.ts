import type { CutKind } from '../model/cut.ts'
import type { ProposedEpisode } from './propose-episode.ts'

/** What was found in a transcript, in numbers for the report. */
export interface Findings {
  readonly stories: number
  /** Stories that have a why-we-care section. */
  readonly care: number
  readonly names: number
  readonly unreviewed: number
  readonly cuts: Readonly<Partial<Record<CutKind, number>>>
  /** Share of the text that was taken out, 0 to 1. */
  readonly removed: number
}

/** Counts what is in a proposed episode; nothing where there is none. */
export function findingsOf({ episode, prepared }: ProposedEpisode): Findings | undefined {
  if (!episode || !prepared) return undefined
  const { tree, transcript } = prepared
  const { about, mentions, unreviewed } = episode.entities
  const cuts: Partial<Record<CutKind, number>> = {}
  let letters = 0
  for (const { kind, text } of tree.data?.cuts ?? []) {
    cuts[kind] = (cuts[kind] ?? 0) + 1
    letters += text.length
  }
  return {
    stories: episode.stories.length,
    care: episode.stories.filter(({ sections }) => sections.some(({ kind }) => kind === 'why-we-care'))
      .length,
    names: about.length + mentions.length,
    unreviewed: unreviewed.length,
    cuts,
    removed: letters / Math.max(1, transcript.text.length),
  }
}
