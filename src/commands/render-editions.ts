import { isApprovedAsItStands } from '../content/approval.ts'
import { checkEdition } from '../edition/check-edition.ts'
import type { EditionContext, Rendered } from '../edition/edition-context.ts'
import { renderEdition, renderWebVersion } from '../edition/render.ts'
import type { Edition } from '../model/edition.ts'
import { hasModelHeadline } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import type { Show } from '../model/show.ts'
import { absolute, address } from '../site/address.ts'
import { isEnglishWord } from '../tag/english-words.ts'
import { contentFolder, type OpenShow } from './open-show.ts'
import { ownPages } from './own-pages.ts'
import { sources } from './sources.ts'

/** An edition in every form it goes out in, and what its check says. */
export interface RenderedEdition {
  readonly edition: Edition
  readonly rendered: Rendered
  /** Absolute address of its web version. */
  readonly url: string
  /** Its body for the site's page. */
  readonly html: string
  readonly messages: readonly Message[]
}

/** Renders and checks editions of a show, all of them or those given. Reads and writes nothing. */
export function renderEditions(
  open: OpenShow,
  show: Show,
  editions: readonly Edition[] = open.content.editions,
): readonly RenderedEdition[] {
  const { episodes } = open.content
  const stories = new Map<string, string>(
    episodes.flatMap(({ slug, stories }) =>
      stories.map(
        (story) => [`${slug}/${story.slug}`, absolute(address.story(story.slug), show.url)] as const,
      ),
    ),
  )
  const proposed = new Map<string, string>(
    episodes.flatMap((episode) =>
      episode.stories
        .filter((story) => hasModelHeadline(episode, story))
        .map((story) => [`${episode.slug}/${story.slug}`, story.headline] as const),
    ),
  )
  const source = sources(episodes)
  const ownPage = ownPages(open, show)
  return editions.map((edition) => {
    const context: EditionContext = {
      show,
      url: absolute(address.edition(edition.slug), show.url),
      storyUrl: (ref) => stories.get(ref),
      source,
      ownPage,
      everyday: isEnglishWord,
      modelHeadline: (ref) => proposed.get(ref),
    }
    const rendered = renderEdition(edition, context)
    const file = `${contentFolder}/editions/${edition.slug}.md`
    const messages = checkEdition(edition, rendered, context).map((message) => ({ file, ...message }))
    return { edition, rendered, url: context.url, html: renderWebVersion(edition, context), messages }
  })
}

/** What there is to say of the editions that are still open: who approved one has seen what was said of it. */
export function messagesOfOpen(
  { folder }: OpenShow,
  rendered: readonly RenderedEdition[],
): readonly Message[] {
  return rendered.flatMap(({ edition, messages }) =>
    messages.length > 0 && isApprovedAsItStands(folder, edition.slug) ? [] : messages,
  )
}
