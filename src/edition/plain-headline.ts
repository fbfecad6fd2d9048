import { tidy } from '../words/tidy.ts'

/**
 * A headline as a line of an inbox has it: one line, nothing invisible, no emoji, no full stop at the end, and
 * no mark that mail programs take for a token.
 */
export function plainHeadline(headline: string): string {
  const plain = headline.replace(/(?![©®™])[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu, ' ')
  return tidy(plain).replace(/(?<!\.)\.$/, '')
}

/**
 * A headline as it goes on behind others in one line: an article in lower case, and so is another first word that its
 * story writes so and never otherwise, for then it is no name (`Six hours without …` of a story that says "for six
 * hours"). Recognised speech without capitals says nothing of that.
 */
export function continued(headline: string, story = ''): string {
  const [first = ''] = headline.split(' ')
  const lower = first.toLowerCase()
  const everyday = /^(?:the|an?)$/.test(lower) || isNoName(first, lower, story)
  return everyday ? lower + headline.slice(first.length) : headline
}

function isNoName(first: string, lower: string, story: string): boolean {
  const plain = /^\p{Lu}\p{Ll}+$/u.test(first) && /[\p{Ll},] \p{Lu}/u.test(story)
  return plain && hasWord(story, lower) && !hasWord(story, first)
}

function hasWord(text: string, word: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `.includes(` ${word} `)
}
