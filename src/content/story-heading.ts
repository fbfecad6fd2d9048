import type { Story } from '../model/episode.ts'
import { freeSlug, isSlug, slugOf } from '../words/slug.ts'
import { tidy } from '../words/tidy.ts'
import { attributed } from './attributes.ts'
import type { BodyMessages } from './body-messages.ts'

/** What a story's heading says. */
export type StoryName = Pick<Story, 'slug' | 'headline' | 'proposed'>

/** `Headline {#slug}`, with `.proposed` in the braces while the headline is the machine's. */
export function storyHeading({ slug, headline, proposed }: StoryName): string {
  return `${tidy(headline)} {#${slug}${proposed ? ' .proposed' : ''}}`.trim()
}

interface Place {
  readonly text: string
  readonly line: number
}

/**
 * Reads the headings of an episode's stories. A heading without a slug gets one from its words; a bad slug, one
 * that is there twice and a heading without words are errors.
 */
export function storyNames(headings: readonly Place[], { message }: BodyMessages): readonly StoryName[] {
  const read = headings.map(({ text, line }) => ({ ...attributed(text), line }))
  const lines = new Map<string, number>()
  for (const { id, line } of read) {
    if (id === undefined) continue
    const first = lines.get(id)
    if (!isSlug(id)) message(line, 'error', badSlug(id))
    else if (first !== undefined) message(line, 'error', twice(id, first, line))
    else lines.set(id, line)
  }
  const taken = new Set(lines.keys())
  return read.map(({ text, id, classes, unknown, line }) => {
    for (const word of [
      ...unknown,
      ...classes.filter((name) => name !== 'proposed').map((name) => `.${name}`),
    ])
      message(
        line,
        'error',
        `"${word.slice(0, 60)}" in a headline's braces means nothing; only {#slug} and {#slug .proposed} do.`,
      )
    if (text === '') message(line, 'error', 'A story has no headline; write one behind the ##.')
    const slug = id ?? freeSlug(slugOf(text), taken)
    if (id === undefined && text !== '')
      message(
        line,
        'info',
        `This story has no slug yet and was given {#${slug}}; write it behind the headline so that its address stays.`,
      )
    taken.add(slug)
    return { slug, headline: text, proposed: classes.includes('proposed') }
  })
}

function badSlug(id: string): string {
  return `"${id.slice(0, 80)}" is no slug: it may have lower-case letters, digits and single dashes, as in {#kaseya-attacked}.`
}

function twice(id: string, first: number, line: number): string {
  return `Two stories have the slug "${id}", on lines ${first} and ${line}; give one of them another.`
}
