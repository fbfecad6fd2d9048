import type { Span } from '../words/sentences.ts'
import { type DebrisLine, wordsOfLine } from './debris-line.ts'
import { isMenuWord } from './debris-phrases.ts'

/** A link in a menu has no more words, and a menu has so many links that are known as such. */
const longestLink = 5
const knownLinks = 3

/**
 * Lines between known links of a menu: short ones that end like no sentence, outside the body, in a row in which at
 * least three are known. What stands before the first known one or after the last may be a title, and so may what
 * stands before a button, a byline or a date: they end the menu.
 */
export function menuLines(lines: readonly DebrisLine[], around: Span): ReadonlySet<number> {
  const menus = new Set<number>()
  if (lines.filter(({ debris }) => debris).length < knownLinks) return menus
  let row: number[] = []
  const close = (): void => {
    const links = row.filter((at) => lines[at]?.debris)
    if (links.length >= knownLinks && links.length * 2 >= row.length)
      for (let at = links[0] ?? 0; at <= (links.at(-1) ?? -1); at++) menus.add(at)
    row = []
  }
  for (const [at, line] of lines.entries()) {
    const outside = at < around.start || at >= around.end
    if (outside && mayBeLink(line)) row.push(at)
    else close()
  }
  close()
  return menus
}

function mayBeLink(line: DebrisLine): boolean {
  if (line.debris) return isMenuWord(line.text)
  if (line.text.length > 80 || /[.!?…:;,]["'”’)\]]*\s*$/.test(line.text)) return false
  return wordsOfLine(line).length <= longestLink
}

/** A box to share a page names the show and the page between its title and its buttons, in so many lines. */
const mostNames = 3

/** Lines of a box to share the page, between "Share this post" and "Copy link" or another button. */
export function sharedNames(lines: readonly DebrisLine[], around: Span): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [at, line] of lines.entries()) {
    if (at >= around.start && at < around.end) continue
    if (!line.debris || !/^share this /.test(wordsOfLine(line).join(' '))) continue
    let end = at + 1
    while (lines[end] && !lines[end]?.debris && isName(lines[end]) && end - at <= mostNames) end++
    if (lines[end]?.debris?.what === 'a share or print button')
      for (let next = at + 1; next < end; next++) found.add(next)
  }
  return found
}

function isName(line: DebrisLine | undefined): boolean {
  return line !== undefined && wordsOfLine(line).length <= longestLink && !/[.!?…:;,]\s*$/.test(line.text)
}

/** What stands over links to other pages at a page's foot. */
const otherPages =
  /^(?:(?:related|similar|more|other|recent|latest|popular|further|recommended|trending) (?:posts|articles|stories|episodes|reading|news|content|podcasts)|you (?:may|might) (?:also |be )?(?:like|enjoy|interested in)|more (?:from|like|in) (?:this|the|our) \w+|keep reading|read next|up next|what to read next|recommended for you)$/

/** A headline on a page has no more words. */
const longestHeadline = 16
const mostHeadlines = 12

/** At a page's foot, the headlines of other pages below a line that says so ("Related posts"), with that line. */
export function otherHeadlines(lines: readonly DebrisLine[], around: Span): ReadonlySet<number> {
  const found = new Set<number>()
  for (let at = around.end; at < lines.length; at++) {
    const line = lines[at]
    if (!line || found.has(at) || !otherPages.test(wordsOfLine(line).join(' '))) continue
    let end = at + 1
    while (end - at <= mostHeadlines && isHeadline(lines[end])) end++
    if (end > at + 1) for (let next = at; next < end; next++) found.add(next)
  }
  return found
}

function isHeadline(line: DebrisLine | undefined): boolean {
  if (!line || line.debris || !/^["'“‘]?[\p{Lu}\p{N}]/u.test(line.text)) return false
  if (/[.!…:;,]["'”’)\]]*\s*$/.test(line.text)) return false
  const words = wordsOfLine(line).length
  return words >= 2 && words <= longestHeadline
}

/** An address has no more lines, and a line of it no more words. */
const longestAddress = { lines: 4, words: 10 } as const

/** At a mail's foot, the lines of the sender's address below one that says that it follows. */
export function addressLines(lines: readonly DebrisLine[], around: Span): ReadonlySet<number> {
  const found = new Set<number>()
  const said = lines.findIndex(
    (line, at) =>
      at >= around.end && /^our (?:mailing|postal) address(?: is)?$/.test(wordsOfLine(line).join(' ')),
  )
  if (said < 0) return found
  for (let at = said + 1; at <= said + longestAddress.lines; at++) {
    const line = lines[at]
    if (!line || line.debris || !/^[\p{Lu}\p{N}]/u.test(line.text) || /[.!?…]$/.test(line.text)) break
    if (wordsOfLine(line).length > longestAddress.words) break
    found.add(at)
  }
  return found
}
