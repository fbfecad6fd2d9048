import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { isBlank } from './tidy.ts'

/**
 * A paragraph that has lost words, with its times set right: where its leaves carry the times of their cues, those of
 * the first cue that is left and the last one, or none where that cue has none; else it is given back as it is.
 */
export function withCueTimes(paragraph: Paragraph): Paragraph {
  const leaves = textsOf(paragraph.children).filter(({ value }) => !isBlank(value))
  return leaves.some(isTimed)
    ? timed(paragraph, leaves.at(0)?.data?.start, leaves.at(-1)?.data?.end)
    : paragraph
}

/** Both parts of a paragraph that was split: a part of which a time is not known has none. */
export function splitTimes(first: Paragraph, second: Paragraph): readonly [Paragraph, Paragraph] {
  const { data } = first
  if (data?.start === undefined && data?.end === undefined) return [first, second]
  if ([...textsOf(first.children), ...textsOf(second.children)].some(isTimed))
    return [withCueTimes(first), withCueTimes(second)]
  return [timed(first, data.start, undefined), timed(second, undefined, data.end)]
}

function timed(paragraph: Paragraph, start: number | undefined, end: number | undefined): Paragraph {
  const { start: _, end: __, ...rest } = paragraph.data ?? {}
  const data = { ...rest, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
  return { ...paragraph, data }
}

function isTimed({ data }: Text): boolean {
  return data?.start !== undefined || data?.end !== undefined
}

function textsOf(nodes: readonly PhrasingContent[]): readonly Text[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node]
    return 'children' in node ? textsOf(node.children) : []
  })
}
