/** Width of a text part: what a terminal of 80 columns shows, less room for a reply's quote marks. */
export const textWidth = 72

/**
 * Lines of at most `width` characters, broken at spaces. A longer word is broken anywhere, except an address,
 * which must stay whole to work and gets a line of its own.
 */
export function wrap(text: string, width: number = textWidth): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).flatMap((word) => pieces(word, width))) {
    if (line === '') line = word
    else if (line.length + 1 + word.length <= width) line += ` ${word}`
    else {
      lines.push(line)
      line = word
    }
  }
  return line === '' ? lines : [...lines, line]
}

function pieces(word: string, width: number): readonly string[] {
  if (word === '') return []
  if (word.length <= width || /^[("'“‘<[]*(?:https?:\/\/|mailto:)/.test(word)) return [word]
  const letters = [...word]
  // A letter takes two units at most, so that half the width always fits.
  const size = Math.floor(width / 2)
  const count = Math.ceil(letters.length / size)
  return Array.from({ length: count }, (_, at) => letters.slice(at * size, (at + 1) * size).join(''))
}
