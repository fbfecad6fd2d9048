import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { podcastFeed } from '../../../src/site/podcast/podcast-feed.ts'
import { type SiteInput, siteViews } from '../../../src/site/views.ts'
import { heardShow } from '../heard-show.ts'
import { publishedOf } from '../made-files.ts'
import { entity, lexicon, section, story, tagsOf } from '../tiny-show.ts'
import { children, rootOf, textIn } from '../xml-reading.ts'

/** Words as nobody should write them, and somebody will. */
const nasty = [
  '</script><script>alert(1)</script>',
  ']]> <![CDATA[ &amp; &lt; "\' &#0;',
  '\u202eright to left\u202c \u200f\u2067שלום\u2069',
  '👩‍👩‍👧‍👦 🦊 \ud83e half',
  '\u0000\u0008\u000b\ufffe\u2028\u2029',
  `${'Ein sehr langer Name '.repeat(15)}`,
  '{{ 7*7 }} {% include "x" %} [a](javascript:alert(1)) # ## * _',
]

const words = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 30 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `x${parts.join(' ')}x`)

/** The show that the other tests hear, with the same words in every place that an author fills. */
function showOf(text: string): SiteInput {
  const { show, episodes } = heardShow()
  const names = lexicon(entity('named', text, 'ORG', { page: true, description: text, sameAs: [text] }))
  const all = episodes.map((each) => ({
    ...each,
    title: text,
    description: text,
    speakers: [text],
    stories: [
      {
        ...story(`s-${each.slug}`, text, section('report', 'Nothing.'), section('why-we-care', 'Because.')),
        summary: text,
      },
    ],
    corrections: [{ date: '2021-08-01', text }],
  }))
  return {
    show: { ...show, title: text, description: text, tagline: text },
    episodes: all,
    tags: new Map(all.map((each) => [each.slug, tagsOf(each, names)])),
    lexicon: names,
    editions: [],
  }
}

/** The text as XML and UTF-8 can hold it. */
const held = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, '')

describe('whatever the words', () => {
  it('every file is well-formed, and the words come back from it as they were', () => {
    fc.assert(
      fc.property(words, (text) => {
        const input = showOf(text)
        const { files, heads } = siteViews(input)
        for (const { path, text: file } of files) {
          if (path.endsWith('.json')) JSON.parse(file)
          else if (/\.(xml|opml)$/.test(path)) rootOf(file)
          expect(file.isWellFormed(), path).toBe(true)
        }
        const file = (path: string): string => files.find((each) => each.path === path)?.text ?? ''
        expect(textIn(children(rootOf(file('/feed.xml')), 'entry')[0], 'title')).toBe(held(text))
        expect(JSON.parse(file('/feed.json')).items[0].title).toBe(text.toWellFormed())
        expect(JSON.parse(file('/api/episodes.json')).episodes[0].title).toBe(text.toWellFormed())
        const script = heads['/episodes/2021-07-06-attacked/']?.data ?? ''
        expect(script).not.toMatch(/[<>&\u2028\u2029]/)
        expect(JSON.parse(script)['@graph'][0].name).toBe(text.toWellFormed())
        rootOf(podcastFeed(publishedOf(input)) ?? '')
      }),
      { numRuns: 60 },
    )
  })

  it.each(nasty)('no line of llms.txt is theirs: %j', (text) => {
    const llms =
      siteViews(showOf(`a\n## Mine\n${text}`)).files.find(({ path }) => path === '/llms.txt')?.text ?? ''
    const headings = llms.split('\n').filter((line) => /^#+ /.test(line))
    expect(headings.slice(1)).toEqual(['## Where things are', '## For programs', '## Newest stories'])
    expect(llms).not.toMatch(/(?<!\\)\]\(javascript/)
  })
})

describe('the same content', () => {
  it('gives the same bytes, in whatever order it comes', () => {
    const { episodes, ...rest } = heardShow()
    expect(siteViews({ ...rest, episodes: episodes.toReversed() }).files).toEqual(
      siteViews(heardShow()).files,
    )
  })
})
