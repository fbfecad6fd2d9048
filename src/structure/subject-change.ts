import type { Sight } from './sight.ts'

/** A shorter paragraph is a remark on the story before it. */
const least = 25

/** What only goes on with a subject starts with one of these. */
const goesOn =
  /^\W*(?:th(?:is|at|ese|ose|e|en|ere)|it|its|he|she|they|his|her|their|we|i|you|my|our|your|but|and|so|or|also|plus|still|yet|however|for|here|last|next|one|another|if|when|while|because|in fact|of course|note|which|who|what|as|both|all|some|even|not|no|yes|now)\b/i

const common = new Set(
  'about after again another because before being between could every first going great their there these thing things think those three today under where which while would years really still should people right'.split(
    ' ',
  ),
)

/**
 * Whether a transcript is a rundown of short news: nobody talks with anybody, it has neither headlines nor
 * why-we-care sections, and its title or intro says that it is news. Only there a paragraph can change the subject.
 */
export function isRundown(seen: readonly Sight[], conversation: boolean): boolean {
  if (conversation || seen.length > 400) return false
  if (seen.some(({ signal }, at) => signal === 'care' || (signal === 'headline' && at > 1))) return false
  return seen
    .filter(({ block, signal }, at) =>
      block.type === 'paragraph' ? block.data?.section === 'intro' : signal === 'headline' && at <= 1,
    )
    .some(({ text }) => /\b(?:news|headlines|lightning round|round-?up|rundown)\b/i.test(text.slice(0, 600)))
}

/** Whether a paragraph of a rundown speaks of something else than the story so far: no shared word, or one and a new name. */
export function changesSubject(story: ReadonlySet<string>, { text, words }: Sight): boolean {
  if (words < least || goesOn.test(text)) return false
  const own = subjectWords(text)
  const shared = [...own].filter((word) => story.has(word)).length
  return shared === 0 || (shared === 1 && /\p{L}[\p{L},;:]* ["“]?\p{Lu}[\p{L}\p{N}]/u.test(text))
}

/** The words that tell what a paragraph is about: those of five letters and more, less the commonest, without endings. */
export function subjectWords(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? []
  return new Set(
    words.filter((word) => !common.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
  )
}
