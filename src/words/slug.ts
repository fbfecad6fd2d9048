import { createHash } from 'node:crypto'
import slugify from '@sindresorhus/slugify'

/** Lower-case letters, digits and single dashes, 1 to 80 of them: safe as a file name and in an address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const limit = 60

/** Whether a text may be used as a slug as it is. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && slugPattern.test(text)
}

/**
 * A slug for any text: transliterated, cut at a word boundary. A text that loses letters on the way
 * (another script, only punctuation) gets a short hash, so that different texts never share a slug by that loss.
 */
export function slugOf(text: string): string {
  const plain = text.slice(0, 500)
  const slug = lettersOf(plain)
  const whole =
    slug.length <= limit
      ? slug
      : slug
          .slice(0, limit + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, limit)
  const trimmed = whole.replace(/^-|-$/g, '')
  const letters = (plain.match(/[\p{L}\p{N}]/gu) ?? []).length
  const kept = slug.replace(/-/g, '').length
  if (trimmed !== '' && kept >= letters * 0.5) return trimmed
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 6)
  return trimmed === '' ? `x-${hash}` : `${trimmed}-${hash}`
}

/** Words in ASCII with nothing but spaces, points and commas between them, of which nothing has a spelling of its own. */
const simple = /^[a-z0-9 ,.:;!?-]*$/i

/** The letters and digits of a text in ASCII and lower case, with single dashes between them. */
function lettersOf(text: string): string {
  if (simple.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
  return slugify(text, { decamelize: false })
    .replace(/[^a-z0-9-]/g, '')
    .replace(/-+/g, '-')
}

/** The slug itself, or with the first free `-2`, `-3` … where it is taken. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let count = 2; ; count++) if (!taken.has(`${slug}-${count}`)) return `${slug}-${count}`
}
