import type { PhrasingContent } from 'mdast'

/** Width and height in CSS pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** What an editor writes behind an image: `![A crane](https://…/crane.jpg){width=1200 height=800}`. */
const written = /^\{\s*width=["']?(\d{1,5})["']?\s+height=["']?(\d{1,5})["']?\s*\}/

/** Room for an image in the column, in every place where one may stand. */
const room = 560

/** The size that stands at the beginning of the words behind an image, and how many characters it takes. */
export function sizeBehind(
  node: PhrasingContent | undefined,
): (ImageSize & { readonly length: number }) | undefined {
  const match = node?.type === 'text' ? written.exec(node.value) : null
  const [width, height] = [Number(match?.[1]), Number(match?.[2])]
  return match && width > 0 && height > 0 ? { width, height, length: match[0].length } : undefined
}

/** A size that fits the column, in the same proportion: Outlook obeys the attributes and no style. */
export function fitted({ width, height }: ImageSize): ImageSize {
  if (width <= room) return { width, height }
  return { width: room, height: Math.max(1, Math.round((height * room) / width)) }
}
