import { episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import type { Episode, Story } from '../../model/episode.ts'
import { sectionHeadings } from '../../model/section.ts'
import { address } from '../../site/address.ts'

/** What a change would do for those who read, follow and link to an episode: full sentences, the weightiest first. */
export interface ChangeEffect {
  readonly sentences: readonly string[]
  /** Why it may not be made; absent where it may. */
  readonly why?: string
}

/** Compares an episode with what it would be. `tellsIt` names the editions that tell or link to a story. */
export function changeEffect(
  before: Episode,
  after: Episode,
  tellsIt: (slug: string) => readonly string[],
): ChangeEffect {
  const why = emptyPart(before, after)
  const old = new Map(before.stories.map((story) => [story.slug, story]))
  const now = new Map(after.stories.map((story) => [story.slug, story]))
  const gone = before.stories.filter(({ slug }) => !now.has(slug))
  const come = after.stories.filter(({ slug }) => !old.has(slug))
  const renamed = after.stories.filter(
    ({ slug, headline }) => (old.get(slug)?.headline ?? headline) !== headline,
  )
  const sentences = [
    ...gone.flatMap((story) => goneSentences(story, before.slug, tellsIt)),
    ...come.map(
      ({ slug, headline }) =>
        `A new story, “${headline}”, gets the address ${address.story(slug)} and comes into the feeds as a new entry.`,
    ),
    ...renamed.map(
      ({ slug, headline }) =>
        `“${old.get(slug)?.headline}” is called “${headline}” from now on. Its address stays ${address.story(slug)}; feeds and search show the new words.`,
    ),
    ...movedSentences(before, after),
    ...(gone.length + come.length === 0 ? ['No address of a story changes; no story leaves the feeds.'] : []),
  ]
  return { sentences, ...(why !== undefined && { why }) }
}

function goneSentences(
  { slug, headline }: Story,
  episode: string,
  tellsIt: (slug: string) => readonly string[],
): readonly string[] {
  const editions = tellsIt(slug)
  return [
    `“${headline}” is no story of its own any more: ${address.story(slug)} leads nowhere then, links to it break, and its entry leaves the feeds. Its words stay on ${address.episode(episode)}.`,
    ...(editions.length > 0
      ? [`Editions that tell it or link to it: ${editions.join(', ')}. They must be looked at.`]
      : []),
  ]
}

interface Place {
  readonly story: string
  readonly section: string
}

/** Which paragraphs change sides, told once for each pair of stories, or of sections within a story. */
function movedSentences(before: Episode, after: Episode): readonly string[] {
  const was = placesOf(before)
  const groups = new Map<string, { count: number; id: string; from: Place; to: Place }>()
  for (const [id, to] of placesOf(after)) {
    const from = was.get(id)
    if (!from || (from.story === to.story && from.section === to.section)) continue
    const within = from.story === to.story ? `${from.section}\0${to.section}` : ''
    const key = `${from.story}\0${to.story}\0${within}`
    const group = groups.get(key) ?? { count: 0, id, from, to }
    groups.set(key, { ...group, count: group.count + 1 })
  }
  const stories = [...after.stories, ...before.stories]
  const side = (slug: string): string =>
    slug === '' ? 'the opening' : `“${stories.find((story) => story.slug === slug)?.headline ?? ''}”`
  return [...groups.values()].map(({ count, id, from, to }) => {
    const many = count === 1 ? 'One paragraph' : `${count} paragraphs`
    if (from.story === to.story)
      return `${many} of ${side(to.story)} ${count === 1 ? 'is' : 'are'} “${to.section}” and not “${from.section}” from now on.`
    const links =
      from.story === '' || to.story === '' || !after.stories.some(({ slug }) => slug === from.story)
        ? ''
        : ` A link to ${address.story(from.story)}#${id} leads to the start of that page then; the new one is ${address.story(to.story)}#${id}.`
    return `${many} ${count === 1 ? 'goes' : 'go'} from ${side(from.story)} to ${side(to.story)}.${links}`
  })
}

function placesOf(episode: Episode): ReadonlyMap<string, Place> {
  return new Map(
    episodeParagraphs(episode).map(({ id, story = '', section }) => [
      id,
      { story, section: sectionHeadings[section] },
    ]),
  )
}

/** A story without a word, or a why-we-care section without a story: what no change may leave behind. */
function emptyPart(before: Episode, after: Episode): string | undefined {
  const filled = (episode: Episode): ReadonlySet<string | undefined> =>
    new Set(episodeParagraphs(episode).map(({ story }) => story))
  const [had, has] = [filled(before), filled(after)]
  const empty = after.stories.find(
    ({ slug }) => !has.has(slug) && (had.has(slug) || !before.stories.some((one) => one.slug === slug)),
  )
  if (empty) return `“${empty.headline}” would be left without a word. Join the two stories instead.`
  const care = (episode: Episode): number =>
    episode.opening.filter(({ kind }) => kind === 'why-we-care').length
  if (care(after) > care(before))
    return 'A why-we-care section would stand before the first story and belong to none.'
  const hollow = (episode: Episode): number =>
    episode.stories
      .flatMap(({ sections }) => sections)
      .filter(({ blocks, heading }) => heading !== undefined && blocks.length === 0).length
  if (hollow(after) > hollow(before))
    return 'A section would be left without a word. Take its separator out instead.'
  return undefined
}
