/** What a JSON text says; undefined, which no JSON text says, for one that is none. */
export function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
