import { isPitch, isWayBack } from './aside-cue.ts'
import type { Sight } from './sight.ts'

/** A paid message is short; what is further away belongs to the show again. */
const most = { paragraphs: 6, words: 320 } as const

/**
 * Where the paid message that starts at a block ends, the end excluded. It reaches to a break or to the words "back
 * to the show" if they are near, to a headline or next-story cue behind a why-we-care section, and else over the
 * paragraphs that name the sponsor or pitch something: never only to the first address.
 */
export function sponsorEnd(seen: readonly Sight[], start: number): number {
  const { bound, closed } = boundOf(seen, start)
  if (closed) return bound
  const cue = seen[start]
  const name = cue && sponsorName(cue.text)
  // "Advertisement" alone may be all that a page left of one.
  const heads =
    cue !== undefined &&
    cue.words <= 8 &&
    !/^\W*advertisement\W*$/i.test(cue.text) &&
    (!/[.!?]$/.test(cue.text) || /sponsors?\W*$/i.test(cue.text))
  let end = start + 1
  for (let at = start + 1; at < bound && at <= end + 1; at++) {
    const { text, words } = seen[at] ?? { text: '', words: 0 }
    if (
      (heads && at === start + 1) ||
      isPitch(text) ||
      (name !== undefined && words > 0 && text.includes(name))
    )
      end = at + 1
  }
  return end
}

/** How far the message can reach, and whether something closes it there. */
function boundOf(
  seen: readonly Sight[],
  start: number,
): { readonly bound: number; readonly closed: boolean } {
  const behindCare = sectionOf(seen[start - 1]) === 'why-we-care' || seen[start - 1]?.signal === 'break'
  let words = 0
  for (let at = start + 1; at < seen.length && at <= start + most.paragraphs; at++) {
    const sight = seen[at]
    if (!sight || words > most.words) return { bound: at, closed: false }
    if (isWayBack(sight.text)) return { bound: sight.words <= 15 ? at + 1 : at, closed: true }
    if (sight.signal === 'break') return { bound: at, closed: true }
    if (sight.signal === 'headline' || sight.signal === 'cue') return { bound: at, closed: behindCare }
    if (sight.signal !== 'none' && sight.signal !== 'label')
      return { bound: at, closed: sight.signal !== 'care' && behindCare }
    if (sectionOf(sight) === 'why-we-care') return { bound: at, closed: true }
    words += sight.words
  }
  return { bound: Math.min(seen.length, start + most.paragraphs), closed: false }
}

function sectionOf(sight: Sight | undefined): string | undefined {
  return sight?.block.type === 'paragraph' ? sight.block.data?.section : undefined
}

/** The sponsor's name: the capitalised words behind "by", "from" or "sponsor is". */
function sponsorName(text: string): string | undefined {
  return /\b(?:by|from|is|to)(?: our friends at| the| the team at)?[\s:]+(\p{Lu}[\p{L}\p{N}&.'’-]{2,}(?: \p{Lu}[\p{L}\p{N}&'’-]+)?)/u
    .exec(text.slice(0, 400))?.[1]
    ?.replace(/[.'’-]+$/, '')
}
