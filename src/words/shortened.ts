/** A text of at most `limit` characters, cut at a word where it is longer; then it ends in `…`. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut = text.slice(0, limit - 1)
  const space = cut.lastIndexOf(' ')
  const end = space > limit / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')
  return `${end.replace(/[\s,;:–—-]+$/, '')}…`
}
