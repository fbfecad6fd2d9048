import { describe, expect, it } from 'vitest'
import { podcastFeed } from '../../../src/site/podcast/podcast-feed.ts'
import { podcastGuid } from '../../../src/site/podcast/podcast-guid.ts'
import { hasModelWords } from '../../../src/site/podcast/podcast-item.ts'
import type { Recording } from '../../../src/site/recording.ts'
import type { SiteInput } from '../../../src/site/views.ts'
import { firstRecording, heardShow, podcastSettings } from '../heard-show.ts'
import { publishedOf } from '../made-files.ts'
import { noRecording } from '../no-recording.ts'
import { children, rootOf, textIn, textOf, type XmlElement } from '../xml-reading.ts'

function channelOf(recording: Recording = firstRecording, input: SiteInput = heardShow()): XmlElement {
  const published = publishedOf(input, (planned) =>
    planned.slug === '2021-07-06-attacked' ? recording : noRecording(planned),
  )
  const root = rootOf(podcastFeed(published) ?? expect.fail('There is no feed.'))
  return children(root, 'channel')[0] ?? expect.fail('There is no channel.')
}

const channel = channelOf()
const itemsOf = (of: XmlElement): readonly XmlElement[] => children(of, 'item')
const [restored, attacked] = itemsOf(channel)
const own = (name: string, of: XmlElement | undefined = attacked): readonly XmlElement[] =>
  of ? children(of, `podcast:${name}`) : []
const episodes = 'https://ledger.example/show/episodes/2021-07-06-attacked'

describe('the podcast namespace: the channel', () => {
  it('has a guid made from the feed’s address, or the one that the show has frozen', () => {
    expect(textIn(channel, 'podcast:guid')).toBe(podcastGuid('ledger.example/show/podcast.xml'))
    const guid = '9b024349-ccf0-5f69-a609-6b82873eab3c'
    const input = heardShow()
    const frozen = { ...input, show: { ...input.show, podcast: { ...podcastSettings, guid } } }
    expect(textIn(channelOf(firstRecording, frozen), 'podcast:guid')).toBe(guid)
  })

  it('is locked, with the owner’s address, and says what it is', () => {
    const [locked] = own('locked', channel)
    expect([locked?.attributes, locked && textOf(locked)]).toEqual([{ owner: 'ada@ledger.example' }, 'yes'])
    expect(textIn(channel, 'podcast:medium')).toBe('podcast')
  })

  it('names its people, its licence and where to pay', () => {
    expect(own('person', channel).map((one) => [one.attributes, textOf(one)])).toEqual([
      [{ role: 'host', group: 'cast', href: 'https://ada.example/' }, 'Ada Quill'],
    ])
    expect(textIn(channel, 'podcast:license')).toBe('© 2021 The Morning Ledger')
    expect(own('funding', channel)[0]?.attributes).toEqual({ url: 'https://ledger.example/support/' })
  })
})

describe('the podcast namespace: items', () => {
  it('name all who speak, the hosts again, because they replace the channel’s', () => {
    expect(own('person').map((one) => [one.attributes.role, textOf(one)])).toEqual([
      ['host', 'Ada Quill'],
      ['guest', 'Mara O’Neil'],
    ])
  })

  it('lead to the transcripts that are there, the best first', () => {
    expect(own('transcript').map(({ attributes }) => attributes)).toEqual([
      { url: `${episodes}/transcript.vtt`, type: 'text/vtt', language: 'en-US', rel: 'captions' },
      { url: `${episodes}/transcript.srt`, type: 'application/x-subrip', language: 'en-US', rel: 'captions' },
      { url: `${episodes}/transcript.json`, type: 'application/json', language: 'en-US' },
      { url: `${episodes}/transcript.html`, type: 'text/html', language: 'en-US' },
      { url: `${episodes}/transcript.txt`, type: 'text/plain', language: 'en-US' },
    ])
    expect(own('transcript', restored)).toEqual([])
  })

  it('lead to chapters where there are some', () => {
    expect(own('chapters').map(({ attributes }) => attributes)).toEqual([
      { url: `${episodes}/chapters.json`, type: 'application/json+chapters' },
    ])
    expect(own('chapters', restored)).toEqual([])
  })

  it('say that a language model wrote in them only where one did', () => {
    expect(own('txt').map((one) => [one.attributes, textOf(one)])).toEqual([
      [{ purpose: 'ai-content' }, 'true'],
    ])
    expect(own('txt', restored)).toEqual([])
    const [first] = heardShow().episodes
    if (!first?.modelWrote) return expect.fail('The model wrote nothing.')
    expect(
      hasModelWords({ ...first, modelWrote: { ...first.modelWrote, summaries: [], sections: ['priced'] } }),
    ).toBe(false)
  })
})

describe('a soundbite', () => {
  const bites = (start: number, end: number) =>
    own(
      'soundbite',
      itemsOf(
        channelOf({ ...noRecordingNow, stories: new Map([['attacked', { care: { start, end } }]]) }),
      )[1],
    ).map((one) => [one.attributes.startTime, one.attributes.duration, textOf(one)])
  const noRecordingNow: Recording = { transcripts: [], chapters: false, stories: new Map() }

  it('is a why-we-care passage whose times the source states', () => {
    expect(own('soundbite').map((one) => [one.attributes, textOf(one)])).toEqual([
      [{ startTime: '230.25', duration: '70.25' }, 'Brightwell is attacked'],
    ])
    expect(own('soundbite', restored)).toEqual([])
  })

  it('lasts from 15 seconds to two minutes, and ends with the recording', () => {
    expect(bites(10, 24.9)).toEqual([])
    expect(bites(10, 25)).toEqual([['10', '15', 'Brightwell is attacked']])
    expect(bites(10, 400)).toEqual([['10', '120', 'Brightwell is attacked']])
    expect(bites(550, 700)).toEqual([['550', '44.4', 'Brightwell is attacked']])
    expect(bites(590, 700)).toEqual([])
    expect(bites(-1, 60)).toEqual([])
  })
})
