/** From the first letter or digit of a run without white space to the run's end: one match for each word, in one pass. */
const word = /[\p{L}\p{N}]\S*/gu

/** How many words a text has: runs without white space that hold a letter or a digit. */
export function wordCount(text: string): number {
  return text.match(word)?.length ?? 0
}
