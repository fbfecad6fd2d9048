import type { Dice } from './dice.ts'
import type { Part } from './labelled.ts'

/** How a document is laid out. */
export interface Layout {
  readonly markdown: boolean
  readonly labels: 'bold' | 'plain' | 'none'
  readonly headings: boolean
}

/** The paragraphs of a transcript that say something: no headings, no times, no links, no damage. */
export function readParagraphs(text: string): readonly { readonly speaker: string; readonly said: string }[] {
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .flatMap((raw) => {
      const flat = raw
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ')
        .trim()
      if (/^(?:#|>|[-*+] |\d+\. |!\[)|\]\(|\[(?:unint|inaud|\\)|\\\[/.test(flat)) return []
      const bold = /^\*\*([^*]{2,40}):\*\* (.+)$/.exec(flat)
      const said = bold?.[2] ?? flat
      return /\p{L}/u.test(said) ? [{ speaker: bold?.[1] ?? '', said }] : []
    })
}

/** A run of paragraphs from a transcript, as parts: labels and headings as the layout wants them. */
export function body(text: string, size: number, layout: Layout, dice: Dice): readonly Part[] {
  const all = readParagraphs(text)
  const start = dice.below(Math.max(1, all.length - size))
  const parts: Part[] = []
  for (const [at, { speaker, said }] of all.slice(start, start + size).entries()) {
    if (layout.headings && at % 7 === 0) parts.push(headingOf(said, at))
    const name = speaker === '' || layout.labels === 'none' ? '' : speaker
    const label = name === '' ? '' : layout.labels === 'bold' ? `**${name}:** ` : `${name}: `
    parts.push({ kind: 'text', label, pieces: sentencesOf(said, `${at}`) })
  }
  return parts
}

/** The sentences of a paragraph as pieces that stay. */
export function sentencesOf(said: string, id: string): Part['pieces'] {
  return said
    .split(/(?<=[.!?])\s+(?=[A-Z"'(])/)
    .map((text, nth) => ({ text, fate: 'keep', id: `${id}.${nth}` }))
}

function headingOf(said: string, at: number): Part {
  const words = said
    .replace(/[^\p{L}\p{N} ']/gu, '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 5)
    .join(' ')
  const text = `About ${words.toLowerCase()}`
  return { kind: 'heading', label: '', pieces: [{ text, fate: 'keep', id: `heading ${at}` }] }
}
