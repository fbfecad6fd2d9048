/** A value as a JSON file: one line, UTF-8. Halves of characters, which UTF-8 cannot hold, become U+FFFD. */
export function jsonText(value: unknown): string {
  const plain = JSON.stringify(value)
  // Only a lone half is written as an escape; an escape in the words themselves has its backslash doubled.
  if (!plain.includes('\\ud')) return `${plain}\n`
  return `${JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.toWellFormed() : one))}\n`
}
