import { frontMatterOf } from '../markdown/front-matter.ts'
import { tomlFrontMatterOf } from '../markdown/toml-front-matter.ts'
import { locator } from '../words/locator.ts'
import { blocksFrom } from './blocks.ts'
import { withoutBullets } from './bulleted.ts'
import type { Draft } from './draft.ts'
import { inlineMarkdown } from './inline-markdown.ts'
import { linkReader } from './link-reader.ts'
import { metaOf } from './meta.ts'
import type { Mark } from './passage.ts'
import { passagesOf } from './passages.ts'
import { isSeparator } from './separator.ts'
import { withUnderlined } from './underlined.ts'

/**
 * Reads a transcript in Markdown: front matter, paragraphs, headings with `#` or a line below and breaks; items of lists and quotations
 * are paragraphs that say so. Code blocks, tables and HTML are text: in a transcript they are accidents.
 */
export function markdown(raw: string, path: string): Draft {
  const front = tomlFrontMatterOf(raw) ?? frontMatterOf(raw)
  const { meta, messages } = metaOf(path, front)
  const where = locator(raw)
  const passages = withoutBullets(raw, withUnderlined(raw, passagesOf(raw, front.bodyStart, markOf)))
  const spans = passages.flatMap((passage) => passage.spans)
  const links = linkReader(meta.link)
  const blocks = blocksFrom(raw, passages, where, inlineMarkdown(raw, spans, where, links.address))
  return { text: raw, blocks, meta, messages: [...front.messages, ...messages, ...links.messages()] }
}

const depths = [1, 2, 3, 4, 5, 6] as const

function markOf(line: string): Mark | undefined {
  if (isSeparator(line)) return { kind: 'break' }
  const start = line.slice(0, 200)
  const heading = /^[ \t]{0,3}(#{1,6})[ \t\u00a0]+(?=[^\s#])/.exec(start)
  if (heading)
    return {
      kind: 'heading',
      depth: depths[(heading[1] ?? '').length - 1] ?? 6,
      start: heading[0].length,
      end: closingMarks(line),
    }
  const quote = /^[ \t]{0,20}>(?:[ \t]{0,3}>)*/.exec(start)
  if (quote) return { kind: 'quote', start: quote[0].length }
  const item = /^[ \t]{0,40}(?:[-*+•]|(\d{1,9})[.)])[ \t\u00a0]{1,20}(?=\S)/.exec(start)
  if (!item) return undefined
  return item[1] === undefined
    ? { kind: 'item', list: 'bullet', first: true, start: item[0].length }
    : { kind: 'item', list: 'ordered', first: Number(item[1]) === 1, start: item[0].length }
}

/** Where a heading's words end: `## Title ##` is closed by marks that are no words. */
function closingMarks(line: string): number {
  let end = line.length
  while (end > 0 && /\s/.test(line.charAt(end - 1))) end--
  let mark = end
  while (mark > 0 && line.charAt(mark - 1) === '#') mark--
  return mark < end && /\s/.test(line.charAt(mark - 1)) ? mark : end
}
