import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { episodeFile, readEpisode } from '../../src/content/episode.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { episodes } from './generated.ts'

const file = (front: string, body: string) => `---
title: Tools provider attacked
date: 2021-07-06
guid: show-1
${front}---
${body}`
const read = (front: string, body: string) => readEpisode(file(front, body), 'episodes/2021-07-06-kaseya.md')
const reasons = ({ messages }: ReturnType<typeof readEpisode>) =>
  messages.map(({ severity, reason, place, file: name }) => {
    const line = place && 'line' in place ? place.line : 0
    return `${name?.split('/').at(-1)}:${line} ${severity} ${reason}`
  })

describe('an episode file', () => {
  it('reads back as the episode that was written, whatever its words are', () => {
    fc.assert(
      fc.property(episodes, (episode) => {
        const written = episodeFile(episode)
        const { episode: back, messages } = readEpisode(written, `episodes/${episode.slug}.md`)
        expect(messages.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(back).toEqual(episode)
        expect(back && episodeFile(back)).toBe(written)
      }),
      { numRuns: 100 },
    )
  })

  it('looks as a person would write it', () => {
    const text = episodeFile({
      slug: '2021-07-06-kaseya',
      guid: 'show-1',
      title: 'Tools provider: attacked',
      date: '2021-07-06',
      speakers: ['Ruth Calloway'],
      source: { file: 'transcripts/2021-07-06-kaseya.txt', sha256: '0'.repeat(64) },
      opening: [
        {
          kind: 'intro',
          heading: 'Intro',
          blocks: [paragraph('Good morning from AT&T and www.example.com.')],
        },
      ],
      stories: [
        {
          slug: 'kaseya-attacked',
          headline: 'Kaseya attacked',
          proposed: true,
          sections: [
            { kind: 'report', blocks: [paragraph('It was some_name & more.')] },
            { kind: 'why-we-care', heading: 'Why do we care?', blocks: [paragraph('Because.')] },
          ],
        },
      ],
      entities: { about: ['kaseya'], mentions: ['revil'], unreviewed: [{ name: 'Fred', type: 'PERSON' }] },
      cuts: 9,
      extra: { number: '012' },
    })
    expect(text).toBe(`---
title: "Tools provider: attacked"
date: 2021-07-06
guid: show-1
speakers:
  - Ruth Calloway
source:
  file: transcripts/2021-07-06-kaseya.txt
  sha256: "${'0'.repeat(64)}"
cuts: 9
entities:
  about:
    - kaseya
  mentions:
    - revil
  unreviewed:
    - name: Fred
      type: PERSON
number: "012"
---

### Intro

Good morning from AT&T and www.example.com.

## Kaseya attacked {#kaseya-attacked .proposed}

It was some_name & more.

### Why do we care?

Because.
`)
  })

  it('is read with byte-order mark and CRLF line ends', () => {
    const text = `\ufeff${file('', '\n## One {#one}\n\nText.\n').replaceAll('\n', '\r\n')}`
    const { episode, messages } = readEpisode(text, 'episodes/a.md')
    expect(messages).toEqual([])
    expect(episode?.stories).toMatchObject([{ slug: 'one', headline: 'One', proposed: false }])
  })

  it('starts sections at the fixed headings and at why-we-care markers, and leaves other headings in the text', () => {
    const { episode } = read(
      '',
      '\n## One {#one}\n\nA.\n\n### Background\n\nB.\n\n### WHY DO WE CARE\n\nC.\n\n### questions\n\nD.\n',
    )
    const sections = episode?.stories[0]?.sections ?? []
    expect(sections.map(({ kind, heading, blocks }) => [kind, heading, blocks.map(plainTextOf)])).toEqual([
      ['report', undefined, ['A.', 'Background', 'B.']],
      ['why-we-care', 'WHY DO WE CARE', ['C.']],
      ['qa', 'questions', ['D.']],
    ])
  })

  it('knows the show\u2019s own markers', () => {
    const text = file('', '\n## One {#one}\n\nA.\n\n### The upshot\n\nB.\n')
    const { episode } = readEpisode(text, 'episodes/a.md', { markers: ['The upshot'] })
    expect(episode?.stories[0]?.sections.map(({ kind }) => kind)).toEqual(['report', 'why-we-care'])
    expect(episode && episodeFile(episode, { markers: ['The upshot'] })).toContain('### The upshot\n')
    expect(episode && episodeFile(episode)).toContain('### Why do we care?\n')
  })

  it('takes what stands before the first story and has no heading as the intro', () => {
    expect(read('', 'Hello.\n\n### Sponsor\n\nBuy.\n').episode?.opening.map(({ kind }) => kind)).toEqual([
      'intro',
      'sponsor',
    ])
  })

  it('mints a slug where a headline has none, and says so', () => {
    const result = read('', '\n## Same words\n\nA.\n\n## Same words {#same-words}\n\nB.\n')
    expect(result.episode?.stories.map(({ slug }) => slug)).toEqual(['same-words-2', 'same-words'])
    expect(reasons(result)).toEqual([
      '2021-07-06-kaseya.md:7 info This story has no slug yet and was given {#same-words-2}; write it behind the headline so that its address stays.',
    ])
  })

  it('refuses a slug that is there twice, naming both lines', () => {
    const result = read('', '\n## One {#one}\n\nA.\n\n## Two {#one}\n\nB.\n')
    expect(result.episode).toBeUndefined()
    expect(reasons(result)).toEqual([
      '2021-07-06-kaseya.md:11 error Two stories have the slug "one", on lines 7 and 11; give one of them another.',
    ])
  })

  it.each(['../../x', 'Upper', 'a b', '', 'a'.repeat(81), 'é'])('refuses "%s" as a slug', (slug) => {
    const result = read('', `\n## One {#${slug}}\n\nA.\n`)
    expect(result.episode).toBeUndefined()
    expect(reasons(result)[0]).toMatch(/kaseya\.md:7 error/)
  })

  it('refuses a story without a headline', () => {
    expect(reasons(read('', '\n## {#one}\n\nA.\n'))).toEqual([
      '2021-07-06-kaseya.md:7 error A story has no headline; write one behind the ##.',
    ])
  })

  it('refuses a file whose name is no slug', () => {
    expect(readEpisode(file('', 'A.\n'), 'episodes/My Episode.md').episode).toBeUndefined()
  })

  it.each([
    [
      'date: 2021-02-30',
      '`date` must be a real date written as in `2021-07-06`; the file was left as it is.',
    ],
    [
      'guid: 12',
      '`guid` must be text, and is a number (put it in quotes if it is meant as text); the file was left as it is.',
    ],
    ['title: ""', '`title` must not be empty; the file was left as it is.'],
    ['cuts: -1', '`cuts` is too small; the file was left as it is.'],
    [
      'link: javascript:alert(1)',
      '`link` must be a whole address such as `https://example.com/page`; the file was left as it is.',
    ],
    ['source: {file: a, sha256: b}', '`source.sha256` must be 64 hex digits; the file was left as it is.'],
    [
      'entities: {abuot: []}',
      '`entities.abuot` is no key that Copydesk knows, did you mean `about`?; the file was left as it is.',
    ],
    [
      'entities: {about: [../x]}',
      '`entities.about.0` must be a slug: lower-case letters, digits and single dashes, as in `white-house`; the file was left as it is.',
    ],
    [
      'entities: {unreviewed: [{name: A, type: ogr}]}',
      /^`entities.unreviewed.0.type` must be one of `PERSON`.*`; the file was left/,
    ],
  ])('refuses %s with its line', (line, reason) => {
    const key = line.split(':')[0] ?? ''
    const lines = file('', 'A.\n')
      .split('\n')
      .filter((one) => !one.startsWith(`${key}:`))
    lines.splice(2, 0, line)
    const { episode, messages } = readEpisode(lines.join('\n'), 'episodes/a.md')
    expect(episode).toBeUndefined()
    expect(messages).toHaveLength(1)
    expect(messages[0]?.reason).toMatch(reason)
    expect(messages[0]?.place).toMatchObject({ line: 3 })
  })

  it('names a key that is missing', () => {
    expect(readEpisode('Only text.\n', 'episodes/a.md').messages.map(({ reason }) => reason)).toEqual([
      '`title` is missing; the file was left as it is.',
      '`date` is missing; the file was left as it is.',
      '`guid` is missing; the file was left as it is.',
    ])
  })

  it('keeps keys of other tools, and points at one that looks mistyped', () => {
    const result = read('speaker: Ruth\nseason: 2\n', 'A.\n')
    expect(result.episode?.extra).toEqual({ speaker: 'Ruth', season: 2 })
    expect(reasons(result)).toEqual([
      '2021-07-06-kaseya.md:5 warning `speaker` is no key that Copydesk knows and was kept as it is, did you mean `speakers`?',
    ])
  })

  it('leaves HTML and template marks as the text that they are', () => {
    const { episode } = read('', '\n<script>alert(1)</script> {{ secret }} <b>x</b>\n')
    expect(episode?.opening[0]?.blocks).toEqual([
      paragraph('<script>alert(1)</script> {{ secret }} <b>x</b>'),
    ])
  })

  it('warns of a title in the text', () => {
    const result = read('', '\n# Title\n\nA.\n')
    expect(reasons(result)[0]).toMatch(/^2021-07-06-kaseya\.md:7 warning A heading with a single #/)
  })
})

function paragraph(value: string) {
  return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }
}

function plainTextOf(block: Parameters<typeof plainText>[0]) {
  return plainText(block)
}
