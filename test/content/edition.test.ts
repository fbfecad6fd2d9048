import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editionFile, readEdition } from '../../src/content/edition.ts'
import { withoutPositions } from '../../src/content/headed.ts'
import { sectionKindOf } from '../../src/content/section-heading.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import type { Edition, Item } from '../../src/model/edition.ts'
import { blocks, text } from './generated.ts'

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const day = fc.constantFrom('2021-07-09', '2024-02-29')
const headline = text.filter((one) => !/\{\s*[#.][^}]*\}\s*$/.test(one))
const care = fc.oneof(
  fc.constant({ care: [] }),
  fc.record({ careHeading: fc.constantFrom('Why do we care?', 'So why should MSPs care?'), care: blocks }),
)
const item: fc.Arbitrary<Item> = fc
  .tuple(fc.record({ headline, summary: blocks }), care, fc.option(fc.tuple(slug, slug), { nil: undefined }))
  .map(([own, block, ref]) => ({ ...own, ...block, ...(ref && { story: ref.join('/') }) }))
const editions: fc.Arbitrary<Edition> = fc
  .tuple(
    fc.record({
      slug,
      guid: text.map((one) => one.slice(0, 80).trim()),
      date: day,
      subject: text,
      preheader: text,
    }),
    fc.record({ since: day, until: day }, { requiredKeys: [] }),
    fc.record({ opening: blocks, items: fc.array(item, { maxLength: 3 }) }),
    fc.option(fc.record({ title: headline, blocks }), { nil: undefined }),
  )
  .map(([head, dates, body, promo]) => ({ ...head, ...dates, ...body, ...(promo && { promo }) }))

/** An edition as it is before it has been in a file. */
function withoutLines({ lines: _, ...edition }: Edition): Edition {
  const { promo } = edition
  return {
    ...edition,
    opening: withoutPositions(edition.opening),
    ...(promo && { promo: { title: promo.title, blocks: withoutPositions(promo.blocks) } }),
    items: edition.items.map(({ line: _line, ...own }) => ({
      ...own,
      summary: withoutPositions(own.summary),
      care: withoutPositions(own.care),
    })),
  }
}

const head = '---\nsubject: A week\ndate: 2021-07-09\nguid: e-1\n---\n'
const read = (body: string) => readEdition(head + body, 'editions/2021-07-09.md')
const told = (body: string) =>
  read(body).messages.map(
    ({ severity, reason, place }) => `${place && 'line' in place ? place.line : 0} ${severity} ${reason}`,
  )

describe('an edition file', () => {
  it('reads back as the edition that was written, whatever its words are', () => {
    fc.assert(
      fc.property(editions, (edition) => {
        const written = editionFile(edition)
        const { edition: back, messages } = readEdition(written, `editions/${edition.slug}.md`)
        expect(messages).toEqual([])
        expect(back && withoutLines(back)).toEqual(edition)
        expect(back && editionFile(back)).toBe(written)
      }),
    )
  })

  it('takes an item apart into summary, why-we-care block and story', () => {
    const { edition } = read(`
Good morning.

## Keep us going {.promo}

Five dollars.

## Kaseya attacked

From Tuesday's episode: it was.

### Why **do** we care

Because.

[More](story:2021-07-06-kaseya/kaseya-attacked)

## By hand

Only words.
`)
    expect(edition?.opening.map((block) => plainText(block))).toEqual(['Good morning.'])
    expect(edition?.promo?.title).toBe('Keep us going')
    expect(
      edition?.items.map(({ story, headline: words, careHeading }) => ({ story, words, careHeading })),
    ).toEqual([
      { story: '2021-07-06-kaseya/kaseya-attacked', words: 'Kaseya attacked', careHeading: 'Why do we care' },
      { story: undefined, words: 'By hand', careHeading: undefined },
    ])
    expect(edition?.items[0]?.care.map((block) => plainText(block))).toEqual(['Because.'])
  })

  it('reports a second promo slot, strange braces and a link that is no story', () => {
    expect(told('\n## A {.promo}\n\nX.\n\n## B {.promo}\n\nY.\n')).toEqual([
      '11 error An edition has one promo slot, and there is one on line 7 already.',
    ])
    expect(told('\n## A {#slug}\n\nX.\n')).toEqual([
      '7 error The braces behind this headline mean nothing; only {.promo} does in an edition.',
    ])
    expect(told('\n## A\n\n[x](story:../../etc)\n')).toEqual([
      '9 error The link under this item leads to "story:../../etc"; it must be story:<episode>/<story>.',
    ])
  })

  it('refuses front matter with a wrong key, a wrong date or none at all', () => {
    expect(
      readEdition('---\nsubjet: A\ndate: 2021-13-01\nguid: e\n---\n', 'editions/a.md').messages.map(
        ({ reason }) => reason,
      ),
    ).toEqual([
      '`subject` is missing; the file was left as it is.',
      '`date` must be a real date written as in `2021-07-06`; the file was left as it is.',
      '`subjet` is no key that Copydesk knows, did you mean `subject`?; the file was left as it is.',
    ])
    expect(readEdition('Words.\n', 'editions/a.md').edition).toBeUndefined()
  })
})

describe('a section\u2019s heading', () => {
  it.each([
    ['Why do we care?', 'why-we-care'],
    ['  WHY  do we CARE ', 'why-we-care'],
    ['So, why should MSPs care?', 'why-we-care'],
    ['Here\u2019s why you should care', 'why-we-care'],
    ['Why it matters', 'why-we-care'],
    ['Sponsor', 'sponsor'],
    ['questions', 'qa'],
    ['Report', 'report'],
    ['Why do we care about binaries?', undefined],
    ['Background', undefined],
    ['', undefined],
  ])('"%s" starts %s', (heading, kind) => {
    expect(sectionKindOf(heading)).toBe(kind)
  })

  it('may be the show\u2019s own phrase', () => {
    expect(sectionKindOf('THE UPSHOT!', ['The upshot'])).toBe('why-we-care')
  })
})
