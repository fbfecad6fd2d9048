import type { OpenShow } from '../commands/open-show.ts'
import { editionBody } from '../content/edition-body.ts'
import { candidates } from '../edition/candidate.ts'
import { itemFor } from '../edition/compose.ts'
import type { Edition } from '../model/edition.ts'

/** A story that an edition could tell. */
export interface UntoldStory {
  readonly ref: string
  readonly headline: string
}

/** The stories of one episode that an edition could tell. */
export interface UntoldEpisode {
  readonly title: string
  readonly date: string
  readonly stories: readonly UntoldStory[]
}

/** So many episodes are offered, the newest first. */
const mostEpisodes = 60

/** Stories up to an edition's date that neither it nor an earlier one for the same readers tells. */
export function untoldStories({ content }: OpenShow, edition: Edition): readonly UntoldEpisode[] {
  const told = new Set(toldBy(content.editions, edition))
  const recent = content.episodes
    .filter(({ date }) => date <= edition.date)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1))
  const found: UntoldEpisode[] = []
  for (const episode of recent) {
    if (found.length === mostEpisodes) break
    const stories = candidates([episode], { until: edition.date, told })
    if (stories.length === 0) continue
    found.push({
      ...{ title: episode.title, date: episode.date },
      stories: stories.map(({ ref, story }) => ({ ref, headline: story.headline })),
    })
  }
  return found
}

/** The Markdown of an item that tells a story, as composing would word it; undefined where there is no such story. */
export function itemText(
  { content, show }: OpenShow,
  ref: string,
): { text: string; headline: string } | undefined {
  const [slug] = ref.split('/')
  const episodes = content.episodes.filter((one) => one.slug === slug)
  const found = candidates(episodes, { until: '9999', told: new Set() }).find((one) => one.ref === ref)
  const item = found && itemFor(found)
  if (!item) return undefined
  const text = editionBody({ opening: [], items: [item] }, show?.markers ?? [])
  return { text: text.trim(), headline: item.headline }
}

function toldBy(editions: readonly Edition[], { slug, topic, date }: Edition): readonly string[] {
  return editions
    .filter((one) => one.slug === slug || (one.topic === topic && one.date <= date))
    .flatMap(({ items }) => items.flatMap(({ story }) => story ?? []))
}
