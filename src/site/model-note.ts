import { type Episode, hasModelHeadline, type Story } from '../model/episode.ts'
import type { Voice } from './voice.ts'

/**
 * What readers are told of a story that a language model had a hand in, one plain sentence. Undefined where it had
 * none, or where the editor has taken over what it wrote: the slug taken out of `modelWrote`, or a headline that is
 * no longer marked as proposed.
 */
export function modelNote(episode: Episode, story: Story, { say, list }: Voice): string | undefined {
  const { modelWrote } = episode
  const { slug, summary } = story
  if (!modelWrote) return undefined
  const headline = hasModelHeadline(episode, story)
  const shortly = summary !== undefined && modelWrote.summaries.includes(slug)
  const deeds = [
    ...(headline && shortly ? [say('model-headline-summary')] : []),
    ...(headline && !shortly ? [say('model-headline')] : []),
    ...(shortly && !headline ? [say('model-summary')] : []),
    ...(modelWrote.sections.includes(slug) ? [say('model-section')] : []),
  ]
  if (deeds.length === 0) return undefined
  return say('model-did', { model: modelWrote.name, deeds: list(deeds) })
}
