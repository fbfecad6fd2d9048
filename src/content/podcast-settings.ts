import { z } from 'zod'
import type { PodcastCategory, PodcastSettings } from '../model/podcast.ts'
import { didYouMean } from '../words/nearest.ts'
import { appleCategories } from './apple-categories.ts'
import { webAddress, words } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

/** Every category as `show.md` writes it: `Technology`, `News > Tech News`. */
const written: ReadonlyMap<string, PodcastCategory> = new Map(
  Object.entries(appleCategories).flatMap(([name, below]) => [
    [name, { name }] as const,
    ...below.map((within) => [`${name} > ${within}`, { name, within }] as const),
  ]),
)

const category = z.string().refine((text) => written.has(text), {
  error: ({ input }) =>
    `must be a category of Apple’s list, such as \`Technology\` or \`News > Tech News\`${didYouMean(String(input), [...written.keys()])}`,
})

/** How a show's settings speak to podcast apps: `podcast:` in `show.md`. */
export const podcastSettings = z
  .strictObject({
    category: z.preprocess((one) => (typeof one === 'string' ? [one] : one), z.array(category)).default([]),
    explicit: z.boolean().optional(),
    image: webAddress
      .refine(
        (text) => /\.(?:jpe?g|png)$/i.test(URL.parse(text)?.pathname ?? ''),
        'must lead to a .jpg or .png, square and 1,400 to 3,000 pixels wide',
      )
      .optional(),
    author: words.optional(),
    owner: z
      .strictObject({
        name: words.optional(),
        email: z.string().regex(/^[^\s@<>"]+@[^\s@<>"]+$/, 'must be one mail address'),
      })
      .optional(),
    locked: z.boolean().default(true),
    type: z.enum(['episodic', 'serial']).default('episodic'),
    guid: z
      .string()
      .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'must be a UUID in lower case')
      .optional(),
    funding: z.strictObject({ text: words, link: webAddress }).optional(),
  })
  .transform(({ category: names, owner, ...rest }): PodcastSettings => {
    const categories = names.flatMap((name) => written.get(name) ?? [])
    return { ...withoutUndefined(rest), categories, ...(owner && { owner: withoutUndefined(owner) }) }
  })
