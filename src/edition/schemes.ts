import { inlined } from './templates.ts'

/** The ways in which clients colour a mail: as it is, by its rules for dark mode, by those that Outlook leaves. */
export const schemes = ['light', 'dark', 'dark in Outlook'] as const

export type Scheme = (typeof schemes)[number]

/** The mail with the rules of a scheme on its elements, taken from the styles that it brings along. */
export function inScheme(html: string, scheme: Scheme): string {
  if (scheme === 'light') return html
  const styles = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, css]) => css ?? '').join('\n')
  return inlined(html, scheme === 'dark' ? darkRules(styles) : outlookRules(styles))
}

function darkRules(styles: string): string {
  const query = '@media (prefers-color-scheme: dark) {'
  const start = styles.indexOf(query)
  return start < 0 ? '' : styles.slice(start + query.length, blockEnd(styles, start + query.length))
}

/** Where the block ends that is open at `from`. */
function blockEnd(styles: string, from: number): number {
  let open = 1
  for (let at = from; at < styles.length; at++) {
    if (styles[at] === '{') open++
    if (styles[at] === '}' && --open === 0) return at
  }
  return styles.length
}

function outlookRules(styles: string): string {
  const rules = styles.match(/(?:\[data-ogs[bc]\] [^{},]+,?\s*)+\{[^{}]*\}/g) ?? []
  return rules.join('\n').replaceAll(/\[data-ogs[bc]\] /g, '')
}
