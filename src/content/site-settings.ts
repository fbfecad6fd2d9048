import { z } from 'zod'
import {
  type InterfaceKey,
  type InterfacePhrase,
  interfaceWords,
  type OwnWords,
} from '../model/interface-words.ts'
import { webAddress, words } from './fields.ts'
import { themeSettings } from './theme-settings.ts'
import { withoutUndefined } from './without-undefined.ts'

const link = z.union([webAddress, z.string().regex(/^\/(?!\/)\S*$/)], {
  error: 'must be a page of the site such as `/about/`, or a whole address',
})

const forms = z.partialRecord(z.enum(['zero', 'one', 'two', 'few', 'many', 'other']), words)

/** One entry of the interface's words, with the places that its built-in form has. */
function entry(own: InterfacePhrase): z.ZodType<InterfacePhrase | undefined> {
  const wanted = placesOf(own)
  const whole = (text: string): boolean => wanted.every((place) => placesOf(text).includes(place))
  const error = `must keep ${wanted.map((place) => `\`${place}\``).join(' and ')}`
  if (typeof own === 'string') return words.refine(whole, error).optional()
  // A language may have no need of the number in the form for one.
  return z
    .union(
      [words.refine(whole, error), forms.refine(({ other }) => other !== undefined && whole(other), error)],
      {
        error: 'must be words, or a form for each number, as in `{one: "{n} story", other: "{n} stories"}`',
      },
    )
    .optional()
}

function placesOf(words: InterfacePhrase): readonly string[] {
  const text = typeof words === 'string' ? words : (words.other ?? '')
  return [...new Set(text.match(/\{[a-z]+\}/g))]
}

const ownWords = z
  .strictObject(
    Object.fromEntries(Object.entries(interfaceWords).map(([key, own]) => [key, entry(own)])) as Record<
      InterfaceKey,
      z.ZodType<InterfacePhrase | undefined>
    >,
  )
  .transform((given): OwnWords => withoutUndefined(given))

/** What a show may change of its site, as keys of `show.md`: the way around it, its logo, colours and words. */
export const siteKeys = {
  navigation: z.array(z.strictObject({ words, link })).min(1).optional(),
  'footer-links': z.array(z.strictObject({ words, link })).optional(),
  logo: z
    .string()
    .regex(/^(?!.*\.\.)[\w-][\w./-]*\.svg$/i, 'must be the name of an .svg file beside show.md')
    .optional(),
  theme: themeSettings.optional(),
  'social-images': z.boolean().optional(),
  words: ownWords.optional(),
} as const
