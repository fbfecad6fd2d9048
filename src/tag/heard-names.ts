import type { EntityType } from '../model/entity.ts'
import type { Prose } from './prose.ts'
import type { NameType } from './tagger/labels.ts'
import { nameTokensOf } from './tagger/name-tokens.ts'
import { type NameSpan, tagger } from './tagger/tagger.ts'

/** A name that the tagger found, by the offsets of its paragraph. */
export interface HeardName extends Omit<NameSpan, 'type'> {
  readonly text: string
  readonly paragraph: string
  /** Absent for what the tagger knows only as something other than a person, an organisation or a place. */
  readonly type?: EntityType
}

const types: Partial<Record<NameType, EntityType>> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' }

/**
 * The names that the tagger finds in a whole text, headlines left out. It is given all of it at once, for what a word
 * is in one sentence counts in the others.
 */
export function heardNames(prose: readonly Prose[]): readonly HeardName[] {
  const blocks = prose.filter(({ heading }) => !heading)
  const starts: number[] = []
  let length = 0
  for (const { text } of blocks) {
    starts.push(length)
    length += text.length + 1
  }
  const sentences = blocks.flatMap(({ passages }, at) =>
    passages.map(({ text, start }) => {
      const from = (starts[at] ?? 0) + start
      return nameTokensOf(text).map((token) => ({
        ...token,
        start: token.start + from,
        end: token.end + from,
      }))
    }),
  )
  let block = 0
  return tagger()
    .spans(sentences)
    .map(({ start, end, type, sureness }) => {
      while ((starts[block + 1] ?? Number.POSITIVE_INFINITY) <= start) block++
      const base = starts[block] ?? 0
      const { id = '', text = '' } = blocks[block] ?? {}
      const known = types[type]
      const place = { paragraph: id, start: start - base, end: end - base, sureness }
      return { ...place, text: text.slice(place.start, place.end), ...(known && { type: known }) }
    })
}
