import { wordsDigest } from './words-digest.ts'

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Whether a text has the form of a paragraph's id. */
export function isParagraphId(text: string): boolean {
  return /^p-[a-z0-9]{7}(?:-\d{1,7})?$/.test(text)
}

/** An id without the number that tells paragraphs of the same words apart. */
export function wordsOfId(id: string): string {
  return id.slice(0, 9)
}

/**
 * An id for each paragraph, made from its words and not from its place, so that a link to it survives
 * edits elsewhere: `p-` and seven letters or digits (31^7, so that a show of a million paragraphs has
 * about twenty chance pairs, and those only matter within one page). A repeated paragraph gets `-2`, `-3`.
 */
export function paragraphIds(texts: readonly string[]): readonly string[] {
  const seen = new Map<string, number>()
  return texts.map((text) => {
    const digest = wordsDigest(text)
    const letter = (at: number): number => alphabet.charCodeAt(digest.charCodeAt(at) % alphabet.length)
    const id = `p-${String.fromCharCode(letter(0), letter(1), letter(2), letter(3), letter(4), letter(5), letter(6))}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  })
}
