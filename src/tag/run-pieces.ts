import { isEnglishWord } from './english-words.ts'
import { firstNames } from './first-names.ts'
import { titles } from './titles.ts'
import type { Word } from './words.ts'

/**
 * The names in a run of capital words: one, or two where a title stands between them, as in `Ostrava Metrics CEO Frida
 * Halloran` and `Monroe County Sheriff Ruben Marté`. The title stays with neither.
 */
export function piecesOf(run: readonly Word[]): readonly (readonly Word[])[] {
  for (let at = run.length - 2; at > 0; at--) {
    if (!titles.has(run[at]?.text ?? '') || !isPerson(run.slice(at + 1))) continue
    let end = at
    while (end > 0 && titles.has(run[end - 1]?.text ?? '')) end--
    const person = run.slice(at)
    return end === 0 ? [person] : [run.slice(0, end), person]
  }
  return [run]
}

/** Two to four words of which the first is a given name, or none is everyday English. */
function isPerson(words: readonly Word[]): boolean {
  const [first] = words
  if (first === undefined || words.length < 2 || words.length > 4) return false
  return firstNames.has(first.text) || words.every(({ text }) => !isEnglishWord(text.toLowerCase()))
}
