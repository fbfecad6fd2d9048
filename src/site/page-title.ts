/** More than this is cut off by search engines and tabs; checkers count it with the escapes in the source. */
const limit = 70

/**
 * A page's title: its words with the show's behind them where both fit, else its words, cut at a word where
 * they are too long. (Templates use this too: no imports here.)
 */
export function pageTitle(words: string, show: string): string {
  const both = `${words} · ${show}`
  if (width(both) <= limit) return both
  if (width(words) <= limit) return words
  let cut = words.slice(0, limit).trimEnd()
  while (width(cut) >= limit) cut = cut.replace(/\S+$/, '').trimEnd()
  return cut === '' ? [...words].slice(0, limit / 7).join('') : `${cut}…`
}

function width(text: string): number {
  return text.length + 5 * (text.match(/[&<>"'`]/g)?.length ?? 0)
}
