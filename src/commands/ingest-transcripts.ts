import { type Outcome, saveProposal } from '../content/propose.ts'
import type { Message } from '../model/message.ts'
import { fromRoot, type OpenShow } from './open-show.ts'
import { type ProposedEpisode, proposeEpisode } from './propose-episode.ts'

/** What became of one transcript. `refused`: its messages say why no episode was made. */
export interface Ingested extends ProposedEpisode {
  readonly outcome: Outcome | 'refused' | 'proposed'
}

/**
 * Takes transcripts through the pipeline and saves their episodes, one after the other: a bad one never stops
 * the others. With `save: false` nothing is written. `say` hears which file is at work.
 */
export function ingestTranscripts(
  open: OpenShow,
  files: readonly string[],
  { save, say }: { readonly save: boolean; readonly say: (doing: string) => void },
): readonly Ingested[] {
  const slugs = new Map<string, string>()
  const owners = new Map(
    open.content.episodes.flatMap(({ slug, stories }) => stories.map((story) => [story.slug, slug] as const)),
  )
  return files.map((file, at) => {
    say(`${at + 1} of ${files.length}  ${file}`)
    const proposed = proposeEpisode(open, file, takenBeside(owners, slugOfFile(open, file)))
    const other = slugs.get(proposed.slug)
    slugs.set(proposed.slug, file)
    if (other !== undefined) return doubled(proposed, other)
    if (proposed.text === undefined) return { ...proposed, outcome: 'refused' }
    for (const story of proposed.episode?.stories ?? []) owners.set(story.slug, proposed.slug)
    if (!save) return { ...proposed, outcome: 'proposed' }
    const { outcome, messages } = saveProposal(open.folder, 'episodes', proposed.slug, proposed.text)
    return { ...proposed, outcome, messages: [...proposed.messages, ...messages.map(fromRoot)] }
  })
}

/** The episode that was made from this file before; its own story slugs are free for it. */
function slugOfFile({ content }: OpenShow, file: string): string | undefined {
  return content.episodes.find(({ source }) => source?.file === file)?.slug
}

function takenBeside(owners: ReadonlyMap<string, string>, own: string | undefined): ReadonlySet<string> {
  return new Set([...owners].flatMap(([story, episode]) => (episode === own ? [] : [story])))
}

function doubled(proposed: ProposedEpisode, other: string): Ingested {
  const reason = `This transcript has the slug "${proposed.slug}", which ${other} has too; only that one was taken. Give this one another \`slug:\` in its front matter.`
  const message: Message = { rule: 'read:slug', severity: 'error', reason, file: proposed.file }
  return {
    file: proposed.file,
    slug: proposed.slug,
    outcome: 'refused',
    messages: [...proposed.messages, fromRoot(message)],
  }
}
