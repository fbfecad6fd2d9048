/** How many words a text has: runs without white space that hold a letter or a digit. */
export function wordCount(text: string): number {
  let count = 0
  for (const [word] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(word)) count++
  return count
}
