import fc from 'fast-check'
import type { Paragraph, RootContent } from 'mdast'
import { sectionKindOf } from '../../src/content/section-heading.ts'
import { entityTypes } from '../../src/model/entity.ts'
import type { Episode, Section, Story } from '../../src/model/episode.ts'
import { sectionHeadings } from '../../src/model/section.ts'
import { isBlank, tidy } from '../../src/words/tidy.ts'

/** Words with everything in them that means something in Markdown or YAML. */
const piece = fc.oneof(
  fc.constantFrom(
    '# no heading',
    '1. no list',
    '- no list',
    '> no quote',
    '***',
    '---',
    '**bold**',
    '_under_',
    'some_name',
    'AT&T',
    '&amp;',
    '<script>alert(1)</script>',
    '[link](https://a.example)',
    '[x]',
    '![i](u)',
    '`code`',
    '~~no~~',
    'www.example.com',
    'https://example.com/a_b?c=d',
    'mail@example.com',
    '\\*',
    '\\',
    '|a|b|',
    '{#slug}',
    '{{ 7*7 }}',
    '{% raw %}',
    ': - x',
    '"',
    '$70 million',
    '[^1]',
    '+',
    '=',
    '====',
    '```',
    '~~~',
    '::',
    '!',
    'Why do we care?',
    'a  b',
    '日本語',
    '100%',
    '@x',
    "it's",
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)

/** One line of tidy text that is not empty. */
export const text = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => tidy(pieces.join(' ').replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffd]/g, '')))
  .filter(
    (line) =>
      !isBlank(line) &&
      !/[\ud800-\udfff](?![\udc00-\udfff])/.test(line.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')),
  )

const plain: fc.Arbitrary<RootContent> = text.map((value) => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
}))
const turn: fc.Arbitrary<RootContent> = fc
  .tuple(fc.constantFrom('Ruth', 'Gwen Adeyemi'), text)
  .map(([name, value]) => ({
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: `${name}:` }] },
      { type: 'text', value: ` ${value}` },
    ],
  }))
const list: fc.Arbitrary<RootContent> = fc.array(plain, { minLength: 1, maxLength: 3 }).map((items) => ({
  type: 'list',
  ordered: false,
  start: null,
  spread: false,
  children: items.map((item) => ({
    type: 'listItem',
    spread: false,
    checked: null,
    children: [item as Paragraph],
  })),
}))
const quote: fc.Arbitrary<RootContent> = plain.map((item) => ({
  type: 'blockquote',
  children: [item as Paragraph],
}))
const subHeading: fc.Arbitrary<RootContent> = text
  .filter((value) => sectionKindOf(value) === undefined)
  .map((value) => ({ type: 'heading', depth: 3, children: [{ type: 'text', value }] }))

/** Blocks as reading gives them; two lists never stand together, for Markdown would make them one. */
export const blocks = fc
  .array(fc.oneof({ weight: 6, arbitrary: plain }, turn, list, quote, subHeading), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.filter((block, at) => block.type !== 'list' || all[at - 1]?.type !== 'list'))

const headed = (kinds: readonly Section['kind'][]): fc.Arbitrary<Section> =>
  fc.constantFrom(...kinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      heading:
        kind === 'why-we-care'
          ? fc.constantFrom('Why do we care?', 'So, why should MSPs care?', 'Why it matters')
          : fc.constant(sectionHeadings[kind]),
      blocks,
    }),
  )

const report: fc.Arbitrary<Section> = blocks.map((own) => ({ kind: 'report', blocks: own }))
const sections = fc
  .tuple(
    fc.option(report, { nil: undefined }),
    fc.array(headed(['why-we-care', 'sponsor', 'report', 'qa']), { maxLength: 2 }),
  )
  .map(([first, rest]) => (first ? [first, ...rest] : rest))

const slugs = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/)
const address = fc.constantFrom('https://example.com/a?b=c#d', 'http://example.org/')
const value = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.array(text, { maxLength: 2 }),
  fc.constantFrom('012', '12:30:00', '2021-07-06', 'yes', '0b11', '1_000', '~', '.inf', '1e3'),
)

const stories: fc.Arbitrary<readonly Story[]> = fc.uniqueArray(
  fc.record(
    { slug: slugs, headline: text, proposed: fc.boolean(), sections, summary: text },
    { requiredKeys: ['slug', 'headline', 'proposed', 'sections'] },
  ),
  { selector: ({ slug }) => slug, maxLength: 3 },
)

/** An episode as reading gives it. */
export const episodes: fc.Arbitrary<Episode> = fc
  .record({
    slug: slugs,
    guid: text.map((guid) => guid.slice(0, 100).trim()),
    title: text,
    date: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    speakers: fc.array(text, { maxLength: 2 }),
    opening: fc
      .tuple(
        fc.option(blocks, { nil: undefined }),
        fc.array(headed(['intro', 'sponsor', 'outro']), { maxLength: 2 }),
      )
      .map(([first, rest]): readonly Section[] =>
        first ? [{ kind: 'intro', blocks: first }, ...rest] : rest,
      ),
    stories,
    entities: fc.record({
      about: fc.array(slugs, { maxLength: 3 }),
      mentions: fc.array(slugs, { maxLength: 3 }),
      unreviewed: fc.array(
        fc.record(
          { name: text, type: fc.constantFrom(...entityTypes), from: fc.constant('model' as const) },
          { requiredKeys: ['name', 'type'] },
        ),
        { maxLength: 2 },
      ),
    }),
    cuts: fc.nat(500),
    extra: fc.dictionary(fc.constantFrom('number', 'season-name', 'x y', '12', 'yes', '__proto__'), value, {
      maxKeys: 3,
    }),
  })
  .chain((episode) =>
    fc
      .record(
        {
          description: text,
          link: address,
          audio: fc.oneof(
            address.map((url) => ({ url })),
            fc.record({
              url: address,
              length: fc.integer({ min: 1 }),
              duration: fc.integer({ min: 1, max: 86_400 }),
            }),
          ),
          rebroadcastOf: slugs,
          corrections: fc.array(
            fc.record(
              { date: fc.constantFrom('2021-07-07', '2024-02-29'), story: slugs, text },
              { requiredKeys: ['date', 'text'] },
            ),
            { maxLength: 2 },
          ),
          modelWrote: fc.record({
            name: text,
            headlines: fc.array(slugs, { maxLength: 2 }),
            summaries: fc.array(slugs, { maxLength: 2 }),
            sections: fc.array(slugs, { maxLength: 2 }),
          }),
          source: fc.record({ file: text, sha256: fc.stringMatching(/^[0-9a-f]{64}$/) }),
        },
        { requiredKeys: [] },
      )
      .map((optional) => ({ ...episode, ...optional })),
  )
