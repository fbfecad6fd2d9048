import type { Lexicon, Tag } from '../model/entity.ts'
import type { Message } from '../model/message.ts'
import { noMemory, type PartMemory } from '../model/part-memory.ts'
import { tagEpisodes } from '../tag/tag-episode.ts'
import { fromRoot, type OpenShow, publishedLexicon } from './open-show.ts'

/** What the episodes of a show talk about, as their files list it. */
export interface PublishedTags {
  readonly lexicon: Lexicon
  /** By episode slug. */
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  /** By episode slug: a print of the episode and of all else that its tags were made from. */
  readonly prints: ReadonlyMap<string, string>
  /** One for each listed id that nothing is known of. */
  readonly messages: readonly Message[]
}

/** Tags all published episodes of a show. `memory` is what is remembered of their tags. */
export function publishedTags(open: OpenShow, memory: PartMemory = noMemory): PublishedTags {
  const lexicon = publishedLexicon(open)
  const found = tagEpisodes(open.content.episodes, lexicon, open.content.prints, memory)
  const messages = found.flatMap(({ slug, unknown }) =>
    unknown.map((id): Message => {
      const reason = `\`entities\` lists "${id}", which neither entities.yml nor the gazetteer knows; it was left off the site.`
      return fromRoot({ rule: 'tag:unknown-id', severity: 'warning', reason, file: `episodes/${slug}.md` })
    }),
  )
  return {
    lexicon,
    tags: new Map(found.map(({ slug, tags }) => [slug, tags])),
    prints: new Map(found.map(({ slug, print }) => [slug, print])),
    messages,
  }
}
