import type { Element, ElementContent, Properties, Root } from 'hast'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { clock } from '../words/clock.ts'
import { twoUp } from './address.ts'
import type { DayView } from './page-link.ts'
import { pageTitle } from './page-title.ts'
import type { TranscriptPart } from './transcript-parts.ts'

/** What a transcript's page says of it. Addresses are absolute. */
export interface TranscriptHead {
  readonly title: string
  readonly show: string
  readonly language: string
  readonly day: DayView
  readonly episodeUrl: string
}

const processor = unified()
  .use(rehypeStringify, { upperDoctype: true, characterReferences: { useNamedReferences: true } })
  .freeze()

const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'"

/**
 * A transcript as a page of its own, in the form of Podcasting 2.0 that programs read: `cite` for a speaker, `time`,
 * and a `p` for what is said. Search engines are sent to the episode.
 */
export function transcriptHtml(parts: readonly TranscriptPart[], head: TranscriptHead): string {
  const { title, show, language, day, episodeUrl } = head
  const html = element('html', { lang: language }, [
    element('head', {}, [
      element('meta', { charSet: 'utf-8' }),
      element('meta', { httpEquiv: ['Content-Security-Policy'], content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('meta', { name: 'color-scheme', content: 'light dark' }),
      element('title', {}, [text(pageTitle(`Transcript: ${title}`, show))]),
      element('link', { rel: ['canonical'], href: episodeUrl }),
      element('link', { rel: ['stylesheet'], href: `${twoUp}style.css` }),
    ]),
    element('body', { className: ['transcript'] }, [
      element('main', {}, [
        element('h1', {}, [text(title)]),
        element('p', { className: ['label'] }, [
          text(`${show}, `),
          element('time', { dateTime: day.iso }, [text(day.words)]),
          text('. '),
          element('a', { href: './' }, [text('The episode’s page')]),
        ]),
        ...parts.flatMap(partNodes),
      ]),
    ]),
  ])
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, text('\n'), html, text('\n')] }
  return processor.stringify(root)
}

function partNodes(part: TranscriptPart): readonly ElementContent[] {
  if (part.kind !== 'words') {
    const words = [text(part.text)]
    const heading = element('p', {}, [element('strong', {}, words)])
    return [text('\n'), part.kind === 'headline' ? element('h2', {}, words) : heading]
  }
  const { speaker, start } = part
  return [
    text('\n'),
    ...(speaker === undefined ? [] : [element('cite', {}, [text(`${speaker}:`)])]),
    ...(start === undefined ? [] : [timeOf(start)]),
    element('p', {}, [text(part.text)]),
  ]
}

function timeOf(seconds: number): Element {
  return element('time', { dateTime: `PT${Math.floor(seconds)}S` }, [text(clock(seconds))])
}

function element(tagName: string, properties: Properties, children: readonly ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children: [...children] }
}

function text(value: string): { readonly type: 'text'; value: string } {
  return { type: 'text', value: value.toWellFormed() }
}
