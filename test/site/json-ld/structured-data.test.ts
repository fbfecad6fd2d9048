import { describe, expect, it } from 'vitest'
import { structuredData } from '../../../src/site/json-ld/structured-data.ts'
import { hostile, tinyShow } from '../built-show.ts'
import { firstRecording, heardShow } from '../heard-show.ts'
import { publishedOf } from '../made-files.ts'
import { noRecording } from '../no-recording.ts'
import { faultsIn } from './schema-terms.ts'

type Node = Readonly<Record<string, unknown>>

const graphOf = (script: string | undefined): readonly Node[] =>
  (JSON.parse(script ?? '{}') as { readonly '@graph': readonly Node[] })['@graph']

const scriptsOf = (...given: Parameters<typeof structuredData>): Readonly<Record<string, string>> =>
  Object.fromEntries([...structuredData(...given)].map(([url, script]) => [url, script()]))

const heard = scriptsOf(
  publishedOf(heardShow(), (planned) =>
    planned.slug === '2021-07-06-attacked' ? firstRecording : noRecording(planned),
  ),
  true,
)
const tiny = scriptsOf(publishedOf(tinyShow()), false)
const show = 'https://ledger.example/show/'

describe('structured data', () => {
  it('is there for every page that has something to say', () => {
    expect(Object.keys(tiny).sort()).toEqual([
      '/',
      '/editions/2021-07-16/',
      '/entities/brightwell/',
      '/entities/forced/',
      '/entities/mara/',
      '/episodes/2021-07-06-attacked/',
      '/episodes/2021-07-09-restored/',
      '/episodes/2021-07-10-bare/',
      '/stories/attacked-2/',
      '/stories/attacked/',
      '/stories/priced/',
      '/why-we-care/',
    ])
  })

  it.each([...Object.entries(heard), ...Object.entries(tiny)])(
    'of %s uses only what schema.org has, where it has it',
    (_, script) => {
      expect(script).toContain('{"@context":"https://schema.org","@graph":[')
      expect(faultsIn(graphOf(script))).toEqual([])
    },
  )

  it('is held to that by a test that can fail', () => {
    expect(faultsIn({ '@type': 'PodcastEpisode', transcript: 'words' })).toEqual([
      '$.transcript: PodcastEpisode has no such property',
    ])
    expect(faultsIn({ '@type': 'Episod' })).toEqual(['$: no such type as Episod'])
    expect(faultsIn({ '@type': 'PodcastEpisode', hasPart: { '@type': 'Person', name: 'A' } })).toHaveLength(1)
  })

  it('cannot end its script element, whatever the words', () => {
    for (const script of Object.values(tiny)) expect(script).not.toMatch(/[<>&\u2028\u2029]/)
    expect(graphOf(tiny['/episodes/2021-07-06-attacked/'])[0]?.name).toBe(`Attacked, and ${hostile}`)
  })

  it('links nowhere but to the web', () => {
    const [page] = graphOf(tiny['/entities/brightwell/'])
    expect(page?.mainEntity).toMatchObject({
      '@type': 'Organization',
      sameAs: ['https://brightwell.example/'],
    })
  })
})

describe('the structured data of an episode', () => {
  const [episode, crumbs] = graphOf(heard['/episodes/2021-07-06-attacked/'])

  it('names series, people, day, and the day it was last put right', () => {
    expect(episode).toMatchObject({
      '@type': 'PodcastEpisode',
      url: `${show}episodes/2021-07-06-attacked/`,
      datePublished: '2021-07-06',
      dateModified: '2021-07-08',
      partOfSeries: { '@type': 'PodcastSeries', '@id': `${show}#show` },
      author: [{ name: 'Ada Quill', url: 'https://ada.example/' }, { name: 'Mara O’Neil' }],
      correction: [
        { '@type': 'CorrectionComment', datePublished: '2021-07-08', text: 'We gave the wrong day.' },
      ],
    })
  })

  it('has each story as a clip, with times where the source states them', () => {
    expect(episode?.hasPart).toEqual([
      {
        '@type': 'Clip',
        name: 'Brightwell is attacked',
        url: `${show}stories/attacked/`,
        startOffset: 12,
        endOffset: 300.5,
      },
      {
        '@type': 'Clip',
        name: 'A price at last',
        url: `${show}stories/priced/`,
        startOffset: 300.5,
        endOffset: 594,
      },
    ])
  })

  it('tells of its sound, and of the transcript there, where schema.org has it', () => {
    expect(episode?.associatedMedia).toEqual({
      '@type': 'AudioObject',
      contentUrl: 'https://audio.ledger.example/1.mp3',
      encodingFormat: 'audio/mpeg',
      contentSize: '9512345',
      duration: 'PT594S',
      transcript: `${show}episodes/2021-07-06-attacked/transcript.html`,
    })
    const [plain] = graphOf(tiny['/episodes/2021-07-06-attacked/'])
    expect(plain?.associatedMedia).toEqual({
      '@type': 'AudioObject',
      contentUrl: 'https://audio.example/1.mp3',
      transcript: `${show}episodes/2021-07-06-attacked/`,
    })
  })

  it('says where it stands', () => {
    expect(crumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'The Morning Ledger', item: show },
        { position: 2, name: 'Episodes', item: `${show}episodes/` },
        { position: 3, name: 'Attacked & priced' },
      ],
    })
  })
})

describe('the structured data of a story', () => {
  it('is a news article of its episode, about whom it is about', () => {
    const [story] = graphOf(heard['/stories/attacked/'])
    expect(story).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Brightwell is attacked',
      isPartOf: { '@type': 'PodcastEpisode', url: `${show}episodes/2021-07-06-attacked/` },
      about: [{ '@type': 'Organization', name: 'Brightwell', sameAs: ['https://brightwell.example/'] }],
      mentions: [{ '@type': 'Person', name: 'Mara O’Neil' }],
      hasPart: {
        '@type': 'AnalysisNewsArticle',
        headline: 'Why do we care?',
        url: `${show}stories/attacked/#why`,
      },
      dateModified: '2021-07-06',
    })
    expect(story).not.toHaveProperty('correction')
  })

  it('carries its corrections', () => {
    expect(graphOf(heard['/stories/priced/'])[0]).toMatchObject({
      dateModified: '2021-07-07',
      correction: [{ '@type': 'CorrectionComment', text: 'It costs $20 a month, not a year.' }],
    })
  })
})

describe('the structured data of the front page', () => {
  it('leads to the podcast feed where there is one, else to the Atom feed', () => {
    expect(graphOf(heard['/'])[0]?.webFeed).toBe(`${show}podcast.xml`)
    expect(graphOf(tiny['/'])[0]?.webFeed).toBe(`${show}feed.xml`)
  })
})
