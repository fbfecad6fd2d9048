import { z } from 'zod'
import type { LineOf } from '../markdown/yaml-lines.ts'
import type { Message } from '../model/message.ts'
import { type Colours, ownColours, type Theme } from '../model/theme.ts'
import { contrast, enoughContrast } from '../words/contrast.ts'
import { withoutUndefined } from './without-undefined.ts'

const colour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as `"#1b49ad"`, in quotation marks')
  .toLowerCase()
  .optional()

const colours = {
  paper: colour,
  ink: colour,
  soft: colour,
  rule: colour,
  accent: colour,
  wash: colour,
  marker: colour,
}

/** A show's own colours: `theme:` in `show.md`, those of the dark scheme under `dark:`. */
export const themeSettings = z
  .strictObject({ ...colours, dark: z.strictObject(colours).default({}) })
  .transform(
    ({ dark, ...light }): Theme => ({ light: withoutUndefined(light), dark: withoutUndefined(dark) }),
  )

/** What is read on what. */
const pairs: readonly (readonly [keyof Colours, keyof Colours])[] = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['accent', 'paper'],
  ['ink', 'wash'],
  ['soft', 'wash'],
  ['ink', 'marker'],
]

/** A warning for each pair of colours that a show has made too alike to read. */
export function faintColours(theme: Theme, lineOf: LineOf): readonly Message[] {
  return (['light', 'dark'] as const).flatMap((scheme) => {
    const all = { ...ownColours[scheme], ...theme[scheme] }
    return pairs.flatMap(([above, below]) => {
      const own = [above, below].find((name) => theme[scheme][name] !== undefined)
      const found = contrast(all[above], all[below])
      if (own === undefined || found >= enoughContrast) return []
      const path = scheme === 'dark' ? ['theme', 'dark', own] : ['theme', own]
      return [faint(`${above} ${all[above]} on ${below} ${all[below]}`, found, scheme, lineOf(path))]
    })
  })
}

function faint(pair: string, found: number, scheme: string, line: number): Message {
  const figure = (Math.floor(found * 100) / 100).toFixed(2)
  return {
    rule: 'content:theme',
    severity: 'warning',
    reason: `In the ${scheme} colours ${pair} has a contrast of ${figure}, and text needs 4.5 to be read by everybody; it is used all the same.`,
    place: { line, column: 1 },
  }
}
