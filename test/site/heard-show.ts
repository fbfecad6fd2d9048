import type { Episode } from '../../src/model/episode.ts'
import type { PodcastSettings } from '../../src/model/podcast.ts'
import type { Recording } from '../../src/site/recording.ts'
import type { SiteInput } from '../../src/site/views.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

/** What a recording is known by. */
export function audio(known: {
  readonly url: string
  readonly length?: number
  readonly type?: string
  readonly duration?: number
}): { readonly audio: NonNullable<Episode['audio']> } {
  return { audio: known as unknown as NonNullable<Episode['audio']> }
}

/** Settings with all that Apple requires. */
export const podcastSettings: PodcastSettings = {
  categories: [{ name: 'News', within: 'Tech News' }, { name: 'Technology' }],
  explicit: false,
  image: 'https://ledger.example/cover.jpg',
  owner: { name: 'Ada Quill', email: 'ada@ledger.example' },
  locked: true,
  type: 'episodic',
  funding: { text: 'Buy us paper', link: 'https://ledger.example/support/' },
}

/** A small show with sound: two episodes with known recordings, one with an unknown one, one without. */
export function heardShow(): SiteInput {
  const names = lexicon(
    entity('brightwell', 'Brightwell', 'ORG', { sameAs: ['https://brightwell.example/'], page: true }),
    entity('mara-oneil', 'Mara O’Neil', 'PERSON'),
  )
  const episodes = [first(), second(), silent(), vague()]
  return {
    show: show({
      podcast: podcastSettings,
      licence: { name: '© 2021 The Morning Ledger', link: 'https://ledger.example/licence/' },
    }),
    episodes,
    tags: new Map(episodes.map((each) => [each.slug, tagsOf(each, names, ['brightwell'])])),
    lexicon: names,
    editions: [],
  }
}

function first(): Episode {
  return episode(
    '2021-07-06-attacked',
    [
      story(
        'attacked',
        'Brightwell is attacked',
        section('report', '**Ada:** Brightwell was attacked. Mara O’Neil said so & “meant” it: 5 < 6.'),
        section(
          'why-we-care',
          'A tool like Brightwell is a door, and somebody else had the key.',
          'Why do we care?',
        ),
      ),
      {
        ...story('priced', 'A price at last', section('report', 'It costs $20.')),
        summary: 'It has a price.',
      },
    ],
    {
      guid: 'urn:uuid:6d2c1f2e-0000-4000-8000-000000000001',
      title: 'Attacked & priced',
      description: 'Brightwell is attacked; a price at last.',
      speakers: ['Ada', 'Mara O’Neil'],
      modelWrote: { name: 'tiny', headlines: [], summaries: ['priced'], sections: [] },
      corrections: [
        { date: '2021-07-07', story: 'priced', text: 'It costs $20 a month, not a year.' },
        { date: '2021-07-08', text: 'We gave the wrong day.' },
      ],
      ...audio({
        url: 'https://audio.ledger.example/1.mp3',
        length: 9_512_345,
        type: 'audio/mpeg',
        duration: 594.4,
      }),
    },
  )
}

function second(): Episode {
  return episode(
    '2021-07-09-restored',
    [story('restored', 'Brightwell is back', section('report', 'Brightwell is back. Mara O’Neil is glad.'))],
    {
      guid: 'urn:uuid:6d2c1f2e-0000-4000-8000-000000000002',
      title: 'Restored',
      ...audio({ url: 'https://audio.ledger.example/2.m4a', length: 8_000_001 }),
    },
  )
}

function silent(): Episode {
  return episode('2021-07-10-silent', [], { title: 'No sound' })
}

function vague(): Episode {
  return episode('2021-07-11-vague', [], {
    title: 'Size unknown',
    ...audio({ url: 'https://audio.ledger.example/4.mp3' }),
  })
}

/** What the site has of the first episode's recording. */
export const firstRecording: Recording = {
  transcripts: ['vtt', 'srt', 'json', 'html', 'txt'],
  chapters: true,
  stories: new Map([
    ['attacked', { whole: { start: 12, end: 300.5 }, care: { start: 230.25, end: 300.5 } }],
    ['priced', { whole: { start: 300.5, end: 594 } }],
  ]),
}
