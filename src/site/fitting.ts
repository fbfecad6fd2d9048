/** A text of at most so many bytes of UTF-8, without space around it, cut at a word and ending in `…` where it is longer. */
export function fitting(text: string, bytes: number): string {
  const trimmed = text.trim()
  if (Buffer.byteLength(trimmed) <= bytes) return trimmed
  const room = Buffer.from(trimmed.toWellFormed()).subarray(0, bytes - 3)
  // The last character may have lost some of its bytes.
  const cut = new TextDecoder().decode(room, { stream: true })
  const words = cut.replace(/\s+\S*$/, '')
  return `${words.length > cut.length / 2 ? words : cut}…`
}
