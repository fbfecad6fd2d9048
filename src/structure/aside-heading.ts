import type { AsideKind } from './aside-cue.ts'
import { isLinksLabel } from './furniture.ts'
import { isPageLabel } from './page-line.ts'

/** No heading that names an aside has more characters. */
const longest = 100

/** The kind of aside that a heading names, as in `## Sponsor`. */
export function asideHeading(text: string): AsideKind | undefined {
  if (text.length > longest) return undefined
  if (/^(?:(?:our |today['’]s )?sponsors?|sponsored(?: by)?\b.{0,60}|advertisement|ad break)$/i.test(text))
    return 'sponsor'
  if (
    /^(?:q ?(?:&|and) ?a|questions(?: and answers)?|(?:listener|reader) (?:questions|mail)|(?:from )?(?:the |our )?mailbag)$/i.test(
      text,
    )
  )
    return 'qa'
  if (/^(?:intro|opening|welcome)$/i.test(text)) return 'intro'
  if (isLinksLabel(text) && !isPageLabel(text)) return 'outro'
  return /^(?:outro|sign-?off|closing|goodbye|before you go)$/i.test(text) ? 'outro' : undefined
}
