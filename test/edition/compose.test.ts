import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionFile, readEdition } from '../../src/content/edition.ts'
import { composeEdition } from '../../src/edition/compose.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import type { Edition } from '../../src/model/edition.ts'
import type { Episode } from '../../src/model/episode.ts'
import { sentenceSpans } from '../../src/words/sentences.ts'
import { tidy } from '../../src/words/tidy.ts'
import { context, episode, episodes, show, story } from './made-up-show.ts'

const base = { show, episodes, date: '2021-07-09', guid: 'guid-edition' }
const refs = ({ items }: Edition): readonly (string | undefined)[] => items.map((item) => item.story)
const slugs = (edition: Edition): readonly string[] => refs(edition).map((ref) => ref?.split('/')[1] ?? '')

describe('an edition', () => {
  const edition = composeEdition(base)

  it('tells all stories, oldest day first and in the order of the show', () => {
    expect(slugs(edition)).toEqual([
      'merrow-lines-hit-by-ransomware',
      'port-authority-buys-northlight',
      'tide-tables-patch',
      'crane-operators-remote',
      'customs-fines-three-brokers',
      'lighthouse-archive-online',
    ])
  })

  it('is the same each time, whatever order the episodes come in', () => {
    expect(composeEdition({ ...base, episodes: episodes.toReversed() })).toEqual(edition)
  })

  it('says who, when and from which days', () => {
    expect(edition).toMatchObject({
      slug: '2021-07-09',
      guid: 'guid-edition',
      date: '2021-07-09',
      since: '2021-07-06',
      until: '2021-07-08',
    })
  })

  it('begins each summary with its day and runs into the first sentence', () => {
    expect(plainText(edition.items[0]?.summary[0] ?? [])).toMatch(
      /^From Tuesday, July 6th’s episode: Merrow Lines took its booking system offline on Saturday night/,
    )
    expect(edition.items[0]?.summary[0]).toMatchObject({ children: [{ type: 'emphasis' }, { type: 'text' }] })
  })

  it('passes over what the host says to the listeners', () => {
    expect(plainText(edition.items[0]?.summary ?? [])).not.toContain('Let’s start')
  })

  it('keeps links and stress in the analysis, and ends it with a whole paragraph', () => {
    const care = edition.items[2]?.care ?? []
    expect(edition.items[2]?.careHeading).toBe('Why do we care?')
    expect(plainText(care.at(-1) ?? [])).toMatch(/short and good\.$/)
    expect(JSON.stringify(care)).toContain('https://ebbwise.example/advice')
  })

  it('cuts a long analysis between paragraphs', () => {
    const care = edition.items[0]?.care ?? []
    expect(care).toHaveLength(2)
    expect(plainText(care.at(-1) ?? [])).toMatch(/eleven in the evening\?$/)
  })

  it('ends an analysis without paragraphs behind a sentence', () => {
    const endless = 'We care because the harbour is small and the ships are not. '.repeat(300)
    const day = episode('2021-07-08', [story('one', 'One', 'A report.', endless)])
    const text = plainText(composeEdition({ ...base, episodes: [day] }).items[0]?.care ?? [])
    expect(text).toBe('We care because the harbour is small and the ships are not. '.repeat(10).trim())
  })

  it('has no heading over an analysis that is not there', () => {
    expect(edition.items[3]).toMatchObject({ care: [] })
    expect(edition.items[3]?.careHeading).toBeUndefined()
  })

  it('gives an analysis of both stories once, with the later one or with the one that is told', () => {
    const both = 'Both of these stories are about the same door, and nobody has counted its keys.'
    const told = [
      story('one', 'One thing', 'A thing happened on Monday and nobody saw it.'),
      story('two', 'Another thing', 'Another thing happened on Tuesday and everybody saw it.', both),
    ]
    const composing = { ...base, episodes: [episode('2021-07-06', told)] }
    const caring = (edition: Edition) => edition.items.map(({ care }) => care.length)
    expect(caring(composeEdition(composing))).toEqual([0, 1])
    const previousRefs = ['2021-07-06-harbour/two']
    expect(caring(composeEdition({ ...composing, previousRefs }))).toEqual([1])
  })

  it('asks for support with a link that says where it leads', () => {
    expect(edition.promo?.title).toBe('Support the show')
    expect(plainText(edition.promo?.blocks.at(-1) ?? [])).toBe('More at harbour.example/support')
  })

  it('calls a sponsor a sponsor', () => {
    const promo = { kind: 'sponsor', title: 'Knotwise', text: 'Rope by the metre.' } as const
    const paid = composeEdition({ ...base, show: { ...show, edition: { ...show.edition, promo } } })
    expect(paid.promo).toMatchObject({ title: 'Sponsor: Knotwise' })
  })
})

describe('the choice of stories', () => {
  it('leaves out the day of the last edition and what comes after this one', () => {
    const edition = composeEdition({ ...base, picks: { since: '2021-07-06' }, until: '2021-07-07' })
    expect(slugs(edition)).toEqual(['tide-tables-patch', 'crane-operators-remote'])
  })

  it('never looks past its own date', () => {
    expect(slugs(composeEdition({ ...base, date: '2021-07-06' }))).toHaveLength(2)
  })

  it('leaves out what an earlier edition told', () => {
    const told = '2021-07-08-harbour/customs-fines-three-brokers'
    expect(refs(composeEdition({ ...base, previousRefs: [told] }))).not.toContain(told)
  })

  it('takes stories that say why we care before those that do not', () => {
    expect(slugs(composeEdition({ ...base, picks: { top: 5 } }))).not.toContain('crane-operators-remote')
  })

  it('takes a story about a name that the episode is about before one that is not', () => {
    const stories = [
      story('gate', 'Gate', 'The gate.', 'Care.'),
      story('ebb', 'Ebbwise', 'Ebbwise.', 'Care.'),
    ]
    const about = (ids: readonly string[]): Edition =>
      composeEdition({ ...base, episodes: [episode('2021-07-08', stories, ids)], picks: { top: 1 } })
    expect(slugs(about([]))).toEqual(['gate'])
    expect(slugs(about(['ebbwise', 'ebbwise-inc', 'ebb']))).toEqual(['gate'])
    expect(slugs(about(['ebbwise', 'ebbwise-ebbwise']))).toEqual(['ebb'])
  })

  it('makes an edition without items where there is no news', () => {
    const edition = composeEdition({ ...base, episodes: [] })
    expect(edition).toMatchObject({ items: [], subject: 'The Harbour Desk Weekly, Friday, July 9, 2021' })
    expect(edition.since).toBeUndefined()
  })

  it('leaves out a story without a word in it', () => {
    const empty = episode('2021-07-09', [story('nothing', 'Nothing', '')])
    expect(composeEdition({ ...base, episodes: [empty] }).items).toEqual([])
  })
})

describe('a summary', () => {
  const summaryOf = (report: string): string => {
    const day = episode('2021-07-09', [
      story('one', 'One', report),
      story('two', 'Two', 'Quite other words.'),
    ])
    return plainText(composeEdition({ ...base, episodes: [day] }).items[0]?.summary ?? [])
  }

  it('takes a sentence that points back only behind the one it needs', () => {
    const waiting = `Boats of the fishing fleet had to wait ${'and wait '.repeat(50)}outside.`
    const cost = 'That cost Ostrava Shipping 12 million crowns in penalties and lost cargo.'
    expect(summaryOf(`The harbour closed its gate. ${waiting} ${cost}`)).not.toContain('That cost')
    expect(
      summaryOf(`The harbour closed its gate. Boats of the fleet had to wait outside. ${cost}`),
    ).toContain('outside. That cost')
  })

  it('takes one about "its chief" only behind the one that says whose', () => {
    const waiting = `Divers of Northlight searched ${'and searched '.repeat(50)}until dawn.`
    const chief =
      'Kyle Hanslovan, its chief executive, names 12 harbours, 3 airports and a cannery among the victims.'
    expect(summaryOf(`The harbour closed. ${waiting} ${chief}`)).not.toContain('Hanslovan')
    expect(summaryOf(`The harbour closed. Divers of Northlight found it. ${chief}`)).toContain('Hanslovan')
  })

  it('takes an only sentence though it is long', () => {
    expect(summaryOf(`The pilot ${'said that the pilot '.repeat(25)}was late.`)).toContain('was late.')
  })

  it('breaks speech without a full stop behind a word, and shows it', () => {
    const summary = summaryOf('then the pilot of the harbour boat said '.repeat(4000))
    expect(summary).toMatch(/^From Friday, July 9th’s episode: then the pilot .* …$/)
    expect(summary.split(' ').length).toBeLessThan(140)
  })

  it('stays within ninety words where it can', () => {
    const sentences = Array.from(
      { length: 20 },
      (_, at) =>
        `Terminal number ${at} of the port handled ${at}00 boxes and hired ${at} people for its gate on the day before the storm came in from the west.`,
    )
    expect(summaryOf(sentences.join(' ')).split(' ').length).toBeLessThanOrEqual(90 + 4)
  })

  it('takes list items only where there is no running text', () => {
    expect(summaryOf('Running text of the report stands here.\n\n- a point in a list')).not.toContain('point')
    expect(summaryOf('- Only a list of points is here.\n- Another point.')).toContain('Only a list')
  })

  it('drops the label of the one who speaks', () => {
    expect(summaryOf('**Ines Calder:** The gate opened again.')).toBe(
      'From Friday, July 9th’s episode: The gate opened again.',
    )
  })
})

describe('what the machine writes', () => {
  const sentence = fc
    .tuple(
      fc.array(
        fc.oneof(
          fc.lorem({ maxCount: 1 }),
          fc.constantFrom('$70 million', 'REvil', '__proto__', 'constructor', 'é'),
        ),
        { minLength: 1, maxLength: 30 },
      ),
      fc.constantFrom('.', '!', '?', '…', '.”'),
    )
    .map(([words, end]) => `${words.join(' ')}${end}`)
  const report = fc.array(sentence, { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join(' '))

  it('is verbatim from the stories, sentence by sentence', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(report, report), { minLength: 1, maxLength: 4 }), (texts) => {
        const stories = texts.map(([report, care], at) => story(`s-${at}`, `Headline ${at}`, report, care))
        holdsVerbatim([episode('2021-07-08', stories)])
      }),
    )
  })

  it('is verbatim from the made-up show', () => {
    holdsVerbatim(episodes)
  })
})

/** Every sentence of every item stands in its own story. */
function holdsVerbatim(all: readonly Episode[]): void {
  for (const item of composeEdition({ ...base, episodes: all }).items) {
    const slug = item.story?.split('/')[1]
    const own = all.flatMap(({ stories }) => stories).find((story) => story.slug === slug)
    const said = tidy(
      (own?.sections ?? []).flatMap(({ blocks }) => blocks.map((block) => plainText(block))).join(' '),
    )
    const [first, ...rest] = item.summary.map((block) => plainText(block))
    const summary = [(first ?? '').replace(/^From \w+, \w+ \w+’s episode: /, ''), ...rest]
    for (const text of [...summary, ...item.care.map((block) => plainText(block))])
      for (const { start, end } of sentenceSpans(text)) expect(said).toContain(text.slice(start, end))
  }
}

describe('Markdown that an editor writes', () => {
  it('is untouched in the opening', () => {
    const opening = 'Good *morning*, see [the harbour](https://harbour.example/).'
    const edition = composeEdition({ ...base, show: { ...show, edition: { ...show.edition, opening } } })
    expect(edition.opening).toEqual(parseMarkdown(opening).children)
  })
})

describe('a drafted edition', () => {
  it('comes back from its file as it was', () => {
    const edition = composeEdition(base)
    const file = editionFile(edition)
    const { edition: read, messages } = readEdition(file, '2021-07-09.md')
    expect(messages).toEqual([])
    expect(read && editionFile(read)).toBe(file)
    expect(read && renderEdition(read, context)).toEqual(renderEdition(edition, context))
  })
})
