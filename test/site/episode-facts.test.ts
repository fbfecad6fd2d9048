import { describe, expect, it } from 'vitest'
import type { Provenance, SourceCut } from '../../src/model/provenance.ts'
import type { Show } from '../../src/model/show.ts'
import { cleanedView } from '../../src/site/cleaned-view.ts'
import { pageHelp } from '../../src/site/page-help.ts'
import { siteViews } from '../../src/site/views.ts'
import { hostile } from './built-show.ts'
import { timesOf } from './timed-episode.ts'
import { episode, lexicon, section, show, story } from './tiny-show.ts'

const two = (more: Parameters<typeof episode>[2] = {}) =>
  episode(
    '2021-07-06-two',
    [
      story(
        'one',
        'One',
        section('report', 'First words of one.\n\n- In a list.'),
        section('why-we-care', 'It matters.'),
      ),
      story('two', `Two ${hostile}`, section('report', 'First words of two.')),
    ],
    more,
  )

const views = (given: ReturnType<typeof two>, provenance: Provenance, more: Partial<Show> = {}) =>
  siteViews({
    show: show(more),
    episodes: [given],
    tags: new Map(),
    lexicon: lexicon(),
    editions: [],
    provenance: new Map([[given.slug, provenance]]),
  })

const times = [{ start: 73 }, { start: 80 }, { start: 90.5 }, { start: 3700, end: 3710 }]

describe('an episode with times', () => {
  it('links each into the recording, the story too', () => {
    const given = two({ audio: { url: 'https://audio.example/a.mp3?x=1&y=2#t=5', type: 'audio/mpeg' } })
    const view = views(given, timesOf(given, times)).whole(0)
    expect(view?.audioOrigin).toBe('https://audio.example')
    expect(view?.stories[0]?.sections[0]?.html).toContain(
      '<a href="https://audio.example/a.mp3?x=1&amp;y=2#t=73" class="time">1:13</a> First words',
    )
    expect(view?.stories[0]?.sections[0]?.html).toMatch(
      /<a href="[^"]*#t=80" class="time">1:20<\/a> In a list/,
    )
    expect(view?.stories.map(({ time }) => time)).toEqual([
      { words: '1:13', url: 'https://audio.example/a.mp3?x=1&y=2#t=73' },
      { words: '1:01:40', url: 'https://audio.example/a.mp3?x=1&y=2#t=3700' },
    ])
  })

  it('tells them in words where there is no recording that may be linked to', () => {
    const given = two({ audio: { url: 'javascript:alert(1)' } })
    const view = views(given, timesOf(given, times)).whole(0)
    expect(view?.audio).toBeUndefined()
    expect(view?.stories[0]?.sections[0]?.html).toContain('<span class="time">1:13</span> First words')
    expect(view?.stories[0]?.time).toEqual({ words: '1:13' })
  })

  it('has captions and chapters; one without has text only, and each is linked', () => {
    const given = two()
    const files = (provenance: Provenance) => {
      const made = views(given, provenance)
      const below = made.files.filter(({ path }) => path.startsWith('/episodes/'))
      expect(made.episodes[0]?.transcripts.map(({ url }) => url)).toEqual(below.map(({ path }) => path))
      return new Map(below.map(({ path, text }) => [path.split('/').at(-1), text]))
    }
    expect([...files({ paragraphs: [], cuts: [] }).keys()]).toEqual(['transcript.html', 'transcript.txt'])
    const timed = files(timesOf(given, times))
    expect([...timed.keys()]).toEqual([
      ...['html', 'txt', 'vtt', 'srt', 'json'].map((form) => `transcript.${form}`),
      'chapters.json',
    ])
    expect(JSON.parse(timed.get('chapters.json') ?? '')).toEqual({
      version: '1.2.0',
      chapters: [
        { startTime: 73, title: 'One', url: 'https://ledger.example/show/stories/one/' },
        { startTime: 3700, title: `Two ${hostile}`, url: 'https://ledger.example/show/stories/two/' },
      ],
    })
    expect(timed.get('transcript.txt')).toContain(
      `\n\n[1:13] Ada: First words of one.\n\n[1:20] In a list.\n\nWhy do we care?\n\n[1:30] It matters.\n\nTwo ${hostile}\n---`,
    )
    expect(timed.get('transcript.html')).toContain(
      '<cite>Ada:</cite><time datetime="PT73S">1:13</time><p>First words of one.</p>',
    )
    expect(timed.get('transcript.html')).not.toContain('<script>')
  })

  it('begins no chapter at a time that nobody knows', () => {
    const given = two()
    const made = views(given, timesOf(given, [{ start: 73, end: 75 }, { start: 80 }, { start: 90 }, {}]))
    const chapters = made.files.find(({ path }) => path.endsWith('chapters.json'))
    expect(JSON.parse(chapters?.text ?? '').chapters.map(({ title }: { title: string }) => title)).toEqual([
      'One',
    ])
    expect(made.episodes[0]?.stories[1]?.time).toBeUndefined()
  })
})

describe('what was cleaned', () => {
  const facts = { of: new Map(), presentId: (id: string) => (id === 'p-gonegon' ? undefined : id) }
  const cut = (text: string, more: Partial<SourceCut> = {}): SourceCut => ({
    rule: 'clean:duplicates',
    kind: 'exact',
    text,
    reason: 'It is a copy.',
    ...more,
  })

  it('is told in reading order, with the copy that stays where that is still there', () => {
    const cuts = [
      cut('One.', { twin: 'p-aaaaaaa' }),
      cut('Two.', { twin: 'p-gonegon' }),
      cut('Three.', { kind: 'loop' }),
    ]
    expect(cleanedView({ paragraphs: [], cuts }, facts, 3)).toEqual({
      cuts: [
        {
          what: '2 copies, word for word',
          count: 2,
          reason: 'It is a copy.',
          passages: [{ text: 'One.', twin: 'p-aaaaaaa' }, { text: 'Two.' }],
        },
        {
          what: 'A passage said over again',
          count: 1,
          reason: 'It is a copy.',
          passages: [{ text: 'Three.' }],
        },
      ],
      untold: 0,
    })
  })

  it('is bounded for an episode with thousands of cuts, and counts the rest', () => {
    const cuts = Array.from({ length: 500 }, (_, at) => cut(`Cut ${at}.`, { reason: `On line ${at}.` }))
    const many = cleanedView({ paragraphs: [], cuts: [cut('x', { more: 99 }), ...cuts] }, facts, 5000)
    expect(many?.cuts).toHaveLength(40)
    expect(many?.cuts[0]?.count).toBe(100)
    expect(many?.untold).toBe(5000 - 100 - 39)
  })
})

describe('links to put a page right', () => {
  const page = {
    file: 'content/episodes/2021-07-06 a&b?.md',
    title: 'A "title" & more',
    url: 'https://show.example/x/',
  }

  it('lead to the file, and to a mail that says which page it is about', () => {
    expect(
      pageHelp({ edit: 'https://code.example/edit/{file}?at={file}', report: 'desk@show.example' }, page),
    ).toEqual({
      edit: 'https://code.example/edit/content/episodes/2021-07-06%20a%26b%3F.md?at=content/episodes/2021-07-06%20a%26b%3F.md',
      report:
        'mailto:desk@show.example?subject=A%20%22title%22%20%26%20more&body=https%3A%2F%2Fshow.example%2Fx%2F',
    })
    expect(pageHelp({ report: 'https://show.example/errors/' }, page)).toEqual({
      report: 'https://show.example/errors/',
    })
  })

  it('are not there where the show sets none, or none that is safe', () => {
    expect(pageHelp({}, page)).toEqual({})
    expect(pageHelp({ edit: 'javascript:{file}', report: 'javascript:alert(1)' }, page)).toEqual({})
  })
})
