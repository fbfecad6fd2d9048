import type { Element } from 'hast'
import { absolute } from '../address.ts'
import type { CoverageView, QuoteView } from '../coverage.ts'
import { htmlElement, htmlOf } from './html-element.ts'

/** What one story says of an entity as HTML: its sentences, the name marked, each a link to its paragraph. */
export function quotesHtml({ reported, mattered }: CoverageView, showUrl: string): string {
  return htmlOf([
    ...quotes('What was reported', reported, showUrl),
    ...quotes('Why it mattered', mattered, showUrl),
  ])
}

function quotes(heading: string, list: readonly QuoteView[], showUrl: string): readonly Element[] {
  if (list.length === 0) return []
  const items = list.map((quote) => htmlElement('li', {}, quoted(quote, showUrl)))
  return [htmlElement('h2', {}, [heading]), htmlElement('ul', {}, items)]
}

function quoted({ parts, url, speaker }: QuoteView, showUrl: string): readonly (Element | string)[] {
  const words = parts.map(({ text, mark }) => (mark ? htmlElement('mark', {}, [text]) : text))
  const link = htmlElement('a', { href: absolute(url, showUrl) }, [htmlElement('q', {}, words)])
  return speaker === undefined ? [link] : [htmlElement('cite', {}, [`${speaker}:`]), ' ', link]
}
