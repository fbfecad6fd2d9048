import type { Passage } from './passage.ts'

/** So many items, this share of all words, with so many words each: what is said, and no list. */
const least = { items: 12, share: 0.9, words: 4 } as const

/** Passages of Markdown as they are, but where a program drew each line of what is said as an item: then as lines. */
export function withoutBullets(text: string, passages: readonly Passage[]): readonly Passage[] {
  const items = passages.filter(({ list }) => list === 'bullet')
  if (items.length < least.items) return passages
  const words = (some: readonly Passage[]): number =>
    some.reduce((sum, { start, end }) => sum + text.slice(start, end).trim().split(/\s+/).length, 0)
  const listed = words(items)
  const said = words(passages.filter(({ kind }) => kind === 'words'))
  // A mark before each item counts as a word.
  if (listed < least.share * said || listed - items.length < least.words * items.length) return passages
  return passages.map((passage) => {
    const { list, ...plain } = passage
    return list === 'bullet' ? plain : passage
  })
}
