import { type Episode, hasModelHeadline, type Story } from '../model/episode.ts'

/**
 * What readers are told of a story that a language model had a hand in, one plain sentence. Undefined where it had
 * none, or where the editor has taken over what it wrote: the slug taken out of `modelWrote`, or a headline that is
 * no longer marked as proposed.
 */
export function modelNote(episode: Episode, story: Story): string | undefined {
  const { modelWrote } = episode
  const { slug, summary } = story
  if (!modelWrote) return undefined
  const wrote = [
    ...(hasModelHeadline(episode, story) ? ['the headline'] : []),
    ...(summary !== undefined && modelWrote.summaries.includes(slug) ? ['the summary'] : []),
  ]
  const parts = [
    ...(wrote.length > 0 ? [`wrote ${wrote.join(' and ')}`] : []),
    ...(modelWrote.sections.includes(slug) ? ['set the beginning of the why-we-care section'] : []),
  ]
  if (parts.length === 0) return undefined
  return `A language model (${modelWrote.name}) ${parts.join(' and ')}; nobody has checked that yet.`
}
