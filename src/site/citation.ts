import { literalMarkdown } from '../markdown/literal.ts'
import { slugOf } from '../words/slug.ts'
import { bibtexAddress, bibtexEntry, bibtexName, bibtexWhole } from './bibtex.ts'
import type { DayView } from './page-link.ts'
import type { Voice } from './voice.ts'

/** The sentence that a story is quoted by. */
export interface KeySentence {
  readonly text: string
  /** The id of its paragraph. */
  readonly paragraph: string
  /** Its paragraph's address from the site's root. */
  readonly url: string
}

/** All that is cited. */
export interface Cited {
  readonly quotation: string
  readonly speaker?: string
  readonly headline: string
  readonly show: string
  readonly day: DayView
  /** Absolute, of the quoted paragraph. */
  readonly address: string
}

/** A citation in three forms, each ready to be pasted. */
export interface CitationView {
  readonly plain: string
  readonly markdown: string
  readonly bibtex: string
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** How a story is cited. Whatever its words are, each form shows them letter for letter. */
export function citation(cited: Cited, slug: string, { say }: Voice): CitationView {
  const { speaker, day, address } = cited
  const values = { ...cited, day: day.short }
  return {
    plain: speaker === undefined ? say('cite-line-unnamed', values) : say('cite-line', values),
    markdown: markdown(cited),
    bibtex: bibtexEntry('misc', `${slugOf(cited.show)}-${day.iso.slice(0, 4)}-${slug}`, [
      ['author', speaker === undefined ? undefined : bibtexName(speaker), 'raw'],
      ['title', bibtexWhole(cited.headline), 'raw'],
      ['howpublished', cited.show],
      ['year', day.iso.slice(0, 4)],
      ['month', months[Number(day.iso.slice(5, 7)) - 1], 'raw'],
      ['day', String(Number(day.iso.slice(8, 10)))],
      ['url', bibtexAddress(address), 'raw'],
      ['note', `“${cited.quotation}”`],
    ]),
  }
}

function markdown({ quotation, speaker, headline, show, day, address }: Cited): string {
  const from = [
    ...(speaker === undefined ? [] : [literalMarkdown(speaker)]),
    `[${literalMarkdown(headline)}](<${address.replace(/[<>]/g, encodeURIComponent)}>)`,
    `*${literalMarkdown(show)}*`,
    literalMarkdown(day.short),
  ]
  return `> ${literalMarkdown(quotation)}\n>\n> — ${from.join(', ')}`
}
