/** A text as captions may hold it: one line, no control characters, no broken characters. */
export function captionText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()
}

/** A text in lines of at most `width` letters, broken between words; a longer word has a line of its own. */
export function captionLines(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of captionText(text).split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Milliseconds as captions write them, `01:02:03` and, behind `point`, the thousandths. */
export function captionTime(milliseconds: number, point: '.' | ','): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  const seconds = Math.floor(milliseconds / 1000)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${parts.map(two).join(':')}${point}${String(milliseconds % 1000).padStart(3, '0')}`
}
