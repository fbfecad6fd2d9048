import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { EntityType, Tag } from '../model/entity.ts'
import { tokensOf } from '../tag/tokens.ts'
import { sentenceSpans } from '../words/sentences.ts'
import type { OpenShow } from './open-show.ts'
import { publishedTags } from './published-tags.ts'

/** A paragraph with its names, in the form that `npm run train-tagger` reads; offsets count in `text`. */
export interface LabelledText {
  readonly id: string
  readonly genre: 'show'
  readonly text: string
  readonly toks: readonly (readonly [start: number, end: number])[]
  /** In tokens, ends excluded. */
  readonly sents: readonly (readonly [first: number, end: number])[]
  readonly ents: readonly (readonly [start: number, end: number, type: string])[]
}

const labels: Partial<Record<EntityType, string>> = {
  PERSON: 'PER',
  ORG: 'ORG',
  PLACE: 'LOC',
  PRODUCT: 'MISC',
  EVENT: 'MISC',
  LAW: 'MISC',
  WORK: 'MISC',
}

/**
 * What editors have decided about names, for training a tagger: each paragraph of the episodes with its reviewed names.
 * Paragraphs with a name that nobody has looked at are left out, for they would teach that it is none.
 */
export function trainingData(open: OpenShow): readonly LabelledText[] {
  const { tags } = publishedTags(open)
  return open.content.episodes.flatMap((episode) => {
    const named = tags.get(episode.slug) ?? []
    const waiting = episode.entities.unreviewed.map(({ name }) => name)
    return episodeParagraphs(episode)
      .filter(({ text, section }) => section !== 'sponsor' && !waiting.some((name) => text.includes(name)))
      .map(({ id, text }) => labelled(`${episode.slug}#${id}`, text, entsIn(id, named)))
  })
}

function entsIn(paragraph: string, tags: readonly Tag[]): LabelledText['ents'] {
  return tags
    .flatMap(({ type, mentions }) => {
      const label = labels[type]
      const here = mentions.filter((mention) => mention.paragraph === paragraph)
      return label === undefined ? [] : here.map(({ start, end }) => [start, end, label] as const)
    })
    .sort(([a], [b]) => a - b)
}

function labelled(id: string, text: string, ents: LabelledText['ents']): LabelledText {
  const tokens = tokensOf(text)
  const sentences = sentenceSpans(text)
  const sents = sentences.map(({ start, end }) => {
    const inside = (at: number) => (tokens[at]?.start ?? 0) >= start && (tokens[at]?.end ?? 0) <= end
    const first = tokens.findIndex((_, at) => inside(at))
    return [first, tokens.findLastIndex((_, at) => inside(at)) + 1] as const
  })
  return {
    id,
    genre: 'show',
    text,
    toks: tokens.map(({ start, end }) => [start, end]),
    sents: sents.filter(([first]) => first >= 0),
    ents,
  }
}
