import type { Message } from '../model/message.ts'
import type { Draft } from './draft.ts'
import { flatPage } from './html/flat-page.ts'
import { type MainText, mainTextOf } from './html/main-text.ts'
import { pageBlocks } from './html/page-blocks.ts'
import { pageFacts } from './html/page-facts.ts'
import { pageMeta } from './html/page-meta.ts'
import { type Page, pagePassages } from './html/page-passages.ts'
import { turnsOf } from './html/page-turns.ts'
import { parsePage } from './html/parse-page.ts'
import { visibleDates } from './html/visible-dates.ts'

/**
 * Reads a saved web page: all that a reader of it could see, as blocks; what is not the page's main text says so
 * (`data.frame`), and the rule `clean:page-frame` takes it out. Scripts, styles and hidden templates are no text.
 * A page beyond the parser's bounds is read without its structure.
 */
export function html(raw: string): Draft {
  const document = parsePage(raw)
  if (typeof document === 'string') {
    const page = flatPage(raw)
    return draftOf(page, wholeOf(page), {}, [tooMuch(document)])
  }
  const page = pagePassages(raw, document)
  const main = isFragment(raw) ? wholeOf(page) : mainTextOf(page, turnsOf(page))
  return draftOf(page, main, pageMeta(pageFacts(document), visibleDates(page)), doubts(main))
}

function draftOf(page: Page, main: MainText, meta: Draft['meta'], messages: readonly Message[]): Draft {
  const { text, origin } = page
  const blocks = pageBlocks(page, turnsOf(page), main.frames)
  return { text, origin, blocks, ...(meta && { meta }), messages }
}

function wholeOf({ passages }: Page): MainText {
  return { frames: passages.map(() => undefined), words: 0, kept: 0, doubtful: false }
}

/** A piece of a page, as hosts hand out transcripts, has no frame around it. */
function isFragment(raw: string): boolean {
  return !/<(?:html|head|body|article|main|nav|header|footer)\b/i.test(raw)
}

function tooMuch(what: string): Message {
  const reason = `The page ${what}, so it was read without its structure: menus and other frames stay among its words, headings and links are plain text.`
  return { rule: 'read:page', severity: 'warning', reason }
}

function doubts({ words, kept, doubtful }: MainText): readonly Message[] {
  if (!doubtful) return []
  const reason = `Hardly anything on the page looked like its main text, so ${kept} of its ${words} words were kept, menus and the like among them; look through them, or save the text alone.`
  return [{ rule: 'read:page', severity: 'warning', reason }]
}
