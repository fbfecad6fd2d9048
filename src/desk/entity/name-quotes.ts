import { readEpisode } from '../../content/episode.ts'
import { readText } from '../../content/files.ts'
import { episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import type { Mention } from '../../model/entity.ts'
import { passagesOf } from '../../tag/prose.ts'
import { tagEpisode } from '../../tag/tag-episode.ts'
import type { OpenDesk } from '../open-desk.ts'
import { listedLexicon } from './listed-lexicon.ts'
import type { NamesAtHand } from './names-at-hand.ts'

/** A sentence in which a name stands, in the three parts that the name makes of it. */
export interface NameQuote {
  readonly paragraph: string
  readonly before: string
  readonly words: string
  readonly after: string
}

/** The mentions of a name in one episode. */
export interface QuotedEpisode {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly count: number
  readonly quotes: readonly NameQuote[]
}

/** Quotes of one episode; the rest is counted. */
const mostQuotes = 5
/** Characters of a sentence on each side of the name. */
const mostAround = 160

/** The mentions of an entity as quotes, the newest episode first: of so many episodes, from one on. */
export function nameQuotes(
  desk: OpenDesk,
  names: NamesAtHand,
  id: string,
  from: number,
  most: number,
): readonly QuotedEpisode[] {
  return [...new Set((names.places.get(id) ?? []).map(({ tally }) => tally))]
    .slice(from, from + most)
    .flatMap(({ file, slug, title, date }) => {
      const { text = '' } = readText(desk.folder, file)
      const { episode } = readEpisode(text, file, { markers: [] })
      if (!episode) return []
      const tag = tagEpisode(episode, listedLexicon(names.lexicon, episode)).tags.find((one) => one.id === id)
      const paragraphs = new Map(episodeParagraphs(episode).map((one) => [one.id, one.text]))
      const mentions = tag?.mentions ?? []
      const quotes = mentions
        .slice(0, mostQuotes)
        .map((one) => quoteOf(one, paragraphs.get(one.paragraph) ?? ''))
      return [{ slug, title, date, count: mentions.length, quotes }]
    })
}

function quoteOf({ paragraph, start, end }: Mention, text: string): NameQuote {
  const sentence = passagesOf(text).findLast((passage) => passage.start <= start) ?? { text, start: 0 }
  const last = Math.max(end, sentence.start + sentence.text.length)
  const before = text.slice(sentence.start, start)
  const after = text.slice(end, last)
  return {
    paragraph,
    before: before.length > mostAround ? `… ${before.slice(-mostAround).replace(/^\S*\s/, '')}` : before,
    words: text.slice(start, end),
    after: after.length > mostAround ? `${after.slice(0, mostAround).replace(/\s\S*$/, '')} …` : after,
  }
}
