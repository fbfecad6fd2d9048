/** So many texts are remembered; then all are forgotten. */
const mostTexts = 1024

/** A longer text is not remembered: asked again it takes long in any case, and its answer may be as long. */
const longest = 8192

/**
 * A question about a text alone, whose answer is kept for a while: one rule after the other asks the same of every
 * paragraph, and the text itself finds the answer faster than it is found anew. Answers are shared: nobody may change
 * one.
 */
export function askedLately<Answer extends {}>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>()
  return (text) => {
    if (text.length > longest) return ask(text)
    const found = known.get(text)
    if (found !== undefined) return found
    if (known.size >= mostTexts) known.clear()
    const answer = ask(text)
    known.set(text, answer)
    return answer
  }
}
