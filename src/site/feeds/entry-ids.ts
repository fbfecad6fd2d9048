import type { Show } from '../../model/show.ts'
import type { PlannedEpisode, PlannedStory } from '../planned-episode.ts'
import { addressNamespace, uuid5 } from '../uuid5.ts'

/** An episode's guid as an id. */
export function episodeId({ episode: { guid } }: PlannedEpisode, show: Show): string {
  return mintedId(guid, show)
}

/** A guid itself where it is an address or a URN already, else as a tag URI (RFC 4151) of the show's host. */
export function mintedId(guid: string, show: Show): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(guid)) return guid
  return `tag:${new URL(show.url).hostname},2021:${encodeURIComponent(guid.toWellFormed())}`
}

/** A story's id: made from the episode's guid and the story's minted slug, so that neither words nor the site's address change it. */
export function storyId(planned: PlannedEpisode, { slug }: PlannedStory): string {
  return partId(planned, `story/${slug}`)
}

/** The id of a story's analysis, apart from that of the story. */
export function careId(planned: PlannedEpisode, { slug }: PlannedStory): string {
  return partId(planned, `why-we-care/${slug}`)
}

/** The id of a correction: the `nth` of its day and story, so that its own words may be put right too. */
export function correctionId(planned: PlannedEpisode, date: string, story: string, nth: number): string {
  return partId(planned, `correction/${date}/${story}/${nth}`)
}

function partId({ episode: { guid } }: PlannedEpisode, part: string): string {
  const own = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(guid)?.[0]
  return `urn:uuid:${uuid5(own ?? uuid5(addressNamespace, guid), part)}`
}
