import type { Spoken } from './spoken.ts'

/** A phrase ends where a sentence does, where nobody speaks for so long, or after so many words. */
const pause = 1.5
const longest = 40

/**
 * Joins single words into cues, one speaker each. Where a phrase ends is of no weight: cues are joined into
 * paragraphs later.
 */
export function phrasesOf(words: readonly Spoken[]): readonly Spoken[] {
  const phrases: Spoken[] = []
  let run: Spoken[] = []
  const close = () => {
    if (run.length > 0) phrases.push(phraseOf(run))
    run = []
  }
  for (const word of words) {
    if (startsPhrase(word, run)) close()
    run.push(word)
  }
  close()
  return phrases
}

function startsPhrase(word: Spoken, run: readonly Spoken[]): boolean {
  const last = run.at(-1)
  if (!last || isMark(word)) return false
  const voice = run.findLast((one) => !isMark(one)) ?? last
  if (word.speaker !== voice.speaker || run.length >= longest) return true
  if (/[.!?…。？！]["'”’)\]]*\s*$/.test(last.parts.at(-1)?.text.value.slice(-8) ?? '')) return true
  return word.start !== undefined && word.start - (voice.end ?? voice.start ?? word.start) > pause
}

/** A full stop or comma of its own: it belongs to the word before it, whoever the file says spoke it. */
function isMark({ parts: [part] }: Spoken): boolean {
  return part?.glued === true && /^\p{P}+$/u.test(part.text.value)
}

function phraseOf(run: readonly Spoken[]): Spoken {
  const start = run.find((word) => word.start !== undefined)?.start
  const end = run.findLast((word) => word.end !== undefined)?.end
  const { speaker } = run.find((word) => word.speaker !== undefined) ?? {}
  return { kind: 'cue', parts: run.flatMap(({ parts }) => parts), speaker, start, end }
}
