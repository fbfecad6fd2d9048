/** Whether a text has more than one line. Looked for sign by sign, which a processor does many at a time. */
export function hasLineEnd(text: string): boolean {
  return text.includes('\n') || text.includes('\r')
}
