import { Document } from 'yaml'
import { z } from 'zod'
import { check } from '../markdown/check.ts'
import { readYaml } from '../markdown/read-yaml.ts'
import { entityTypes } from '../model/entity.ts'
import type { Message } from '../model/message.ts'
import { type ReviewItem, type ReviewLetter, reviewLetters } from '../model/review.ts'
import { slug, words } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:review'

const letters = Object.keys(reviewLetters) as [ReviewLetter]

const list = z.strictObject({
  names: z
    .array(
      z.strictObject({
        name: words,
        type: z.enum(entityTypes),
        decide: z.enum(letters).nullish(),
        into: slug.nullish(),
        seen: z.string().optional(),
        quotes: z.array(z.string()).optional(),
      }),
    )
    .nullish(),
})

/** What an editor wrote behind one name of `review.yml`. */
export interface ReviewCall extends Pick<ReviewItem, 'name' | 'type' | 'decide' | 'into'> {
  readonly line: number
  /** How often and where it was seen, and sentences that it stands in, as the list tells it. */
  readonly seen?: string
  readonly quotes?: readonly string[]
}

/** Reads what an editor answered in `review.yml`. A file with an error has no answers and is left as it is. */
export function readReview(
  text: string,
  file: string,
): { readonly calls: readonly ReviewCall[]; readonly messages: readonly Message[] } {
  const { value, lineOf, messages } = readYaml(text, rule)
  const checked = messages.length > 0 ? { messages } : check(list, value ?? {}, { rule, lineOf })
  const about = checked.messages.map((message) => ({ ...message, file }))
  const names = ('value' in checked ? checked.value?.names : undefined) ?? []
  const calls = names.map(({ name, type, decide, into, seen, quotes }, at) => ({
    name,
    type,
    line: lineOf(['names', at]),
    ...withoutUndefined({ decide: decide ?? undefined, into: into ?? undefined, seen, quotes }),
  }))
  return { calls, messages: about }
}

const head = ` Names that Copydesk found and nobody has looked at yet, the most frequent first.
 Put one letter behind \`decide:\`, as many or as few as you like, then run \`copydesk review\`:

   a  accept it, as the type that stands here      r  reject it: it is no name
   m  merge it: another name of what stands behind \`into:\`
   p  person   o  organization   d  product   g  place   e  event   l  law   w  work   c  term of the trade

 What you have decided goes into entities.yml, leaves this list, and is never asked again.`

/** The list as a file for an editor, the explanation on top. */
export function reviewText(items: readonly ReviewItem[]): string {
  const names = items.map(({ name, type, decide, into, count, episodes, quotes }) => ({
    name,
    type,
    decide: decide ?? null,
    ...(into !== undefined && { into }),
    seen: `${count === 1 ? 'once' : `${count} times`} in ${episodes.slice(0, 3).join(', ')}${episodes.length > 3 ? ` and ${episodes.length - 3} more` : ''}`,
    quotes,
  }))
  const document = new Document({ names })
  document.commentBefore = head
  return document.toString({ lineWidth: 0, nullStr: '' }).replace(/(?<!^names:\n)^( *- name:)/gm, '\n$1')
}
