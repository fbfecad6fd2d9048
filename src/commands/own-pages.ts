import type { EditionContext } from '../edition/edition-context.ts'
import type { Show } from '../model/show.ts'
import { address } from '../site/address.ts'
import { sitePlan } from '../site/plan.ts'
import { voiceOf } from '../site/voice.ts'
import type { OpenShow } from './open-show.ts'
import { publishedTags } from './published-tags.ts'

/**
 * Whether the show's site has a page at a path. Names are looked for only when a link asks for one, since all
 * episodes must be searched for them.
 */
export function ownPages(open: OpenShow, show: Show): NonNullable<EditionContext['ownPage']> {
  const { episodes, editions } = open.content
  const fixed = new Set<string>(Object.values(address).filter((one) => typeof one === 'string'))
  const made = new Set([
    ...episodes.map(({ slug }) => address.episode(slug)),
    ...episodes.flatMap(({ stories }) => stories.map(({ slug }) => address.story(slug))),
    ...editions.map(({ slug }) => address.edition(slug)),
  ])
  let names: ReadonlySet<string> | undefined
  const hasName = (page: string): boolean => {
    names ??= namePages(open, show)
    return names.has(page)
  }
  return (path) => {
    const [room = '', slug = ''] = path.split('/').slice(1)
    const page = `/${room}/${slug}/`
    if (fixed.has(path) || made.has(page)) return 'there'
    // Lists go on over years and letters; people have pages by other rules.
    if (!/^(?:episodes|stories|editions|entities)$/.test(room) || slug === '' || /^\d{4}$/.test(slug))
      return 'unknown'
    return room === 'entities' && hasName(page) ? 'there' : 'gone'
  }
}

function namePages(open: OpenShow, show: Show): ReadonlySet<string> {
  const { tags, lexicon } = publishedTags(open)
  const { entities } = sitePlan(open.content.episodes, tags, lexicon, voiceOf(show))
  return new Set([...entities.values()].map(({ url }) => url))
}
