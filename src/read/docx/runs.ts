import type { Style } from './styles.ts'
import type { Run } from './word-paragraph.ts'

/** How the words that come next look, as far as their own run says. */
export interface RunLook {
  bold?: boolean
  italic?: boolean
  hidden?: boolean
  style?: Style
}

/** Adds words to the runs of a paragraph: to the last one where they look the same. */
export function addWords(runs: Run[], text: string, look: RunLook, paragraph: Style, link?: string): void {
  const bold = look.bold ?? look.style?.bold ?? paragraph.bold ?? false
  const italic = look.italic ?? look.style?.italic ?? paragraph.italic ?? false
  const last = runs.at(-1)
  if (last && last.bold === bold && last.italic === italic && last.link === link)
    runs[runs.length - 1] = { ...last, text: last.text + text }
  else runs.push({ text, bold, italic, ...(link !== undefined && { link }) })
}
