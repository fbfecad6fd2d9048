/** A text of at most `limit` characters, cut at a word where it is longer; then it ends in `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  const end = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  let to = end.length
  while (to > 0 && loose.test(end.charAt(to - 1))) to--
  return `${end.slice(0, to)}…`
}

/** What no shortened text ends in. Tested from the end: a pattern that ends there would be tried at every space. */
const loose = /[\s,;:–—-]/
