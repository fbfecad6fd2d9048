/** So many texts are remembered; then all are forgotten. */
const mostTexts = 4096

/**
 * A question about a text alone, whose answer is kept for a while: one rule of this room after the other asks the same
 * of every block, and the text itself finds the answer faster than anything else that could be asked about.
 */
export function askedOnce<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>()
  return (text) => {
    const found = known.get(text)
    if (found) return found.answer
    if (known.size >= mostTexts) known.clear()
    const answer = ask(text)
    known.set(text, { answer })
    return answer
  }
}
