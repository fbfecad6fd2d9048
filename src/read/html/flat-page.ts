import type { Page } from './page-passages.ts'
import { isInlineTag, isUnread } from './page-tags.ts'
import { type InlineMark, type PassageKind, pageWords } from './page-words.ts'
import type { PageElement } from './parse-page.ts'

/** So many passages are parted; the rest of the page is one. */
const most = 200_000

/**
 * The words of a page that is too deep or too big to be parsed: its text without the tags, parted wherever a tag
 * parts paragraphs. Scripts, styles and comments are left out. Linear; a `>` in quotes within a tag ends it.
 */
export function flatPage(raw: string): Page {
  const words = pageWords<PageElement | undefined>(raw)
  const as: PassageKind<undefined> = { kind: 'words', where: undefined }
  const plain: readonly InlineMark[] = []
  let textStart = 0
  let at = raw.indexOf('<')
  while (at >= 0) {
    const tag = tagAt(raw, at)
    if (tag) {
      if (at > textStart) words.text({ start: textStart, end: at }, as, plain, false)
      if (tag.parts && words.count < most) words.close()
      else if (tag.parts) words.space(plain)
      textStart = tag.end
    }
    at = raw.indexOf('<', tag ? tag.end : at + 1)
  }
  words.text({ start: textStart, end: raw.length }, as, plain, false)
  return { ...words.finish(), extents: new Map() }
}

/** Where a tag, with what is never read behind it, or a comment ends; nothing where a `<` is only a sign. */
function tagAt(raw: string, at: number): { readonly end: number; readonly parts: boolean } | undefined {
  const start = raw.slice(at, at + 40)
  if (start.startsWith('<!--')) return { end: behind(raw, '-->', at + 4), parts: false }
  if (/^<[!?]/.test(start)) return { end: behind(raw, '>', at), parts: false }
  const name = /^<(\/?)([a-z][^\s/>]*)/i.exec(start)
  const tag = name?.[2]?.toLowerCase()
  if (tag === undefined) return undefined
  const end = behind(raw, '>', at)
  if (name?.[1] === '' && isUnread(tag)) {
    const closing = new RegExp(`</${tag.replace(/[^a-z0-9-]/g, '')}`, 'gi')
    closing.lastIndex = end
    return { end: behind(raw, '>', closing.exec(raw)?.index ?? raw.length), parts: true }
  }
  return { end, parts: !isInlineTag(tag) }
}

function behind(raw: string, sign: string, from: number): number {
  const found = raw.indexOf(sign, from)
  return found < 0 ? raw.length : found + sign.length
}
