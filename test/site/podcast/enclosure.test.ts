import { describe, expect, it } from 'vitest'
import { enclosureOf } from '../../../src/site/podcast/enclosure.ts'
import { podcastEpisodes } from '../../../src/site/podcast/podcast-episodes.ts'
import { audio } from '../heard-show.ts'
import { episode } from '../tiny-show.ts'

const url = 'https://audio.example/1.mp3'

describe('an enclosure', () => {
  it('is never made up: without a size there is none', () => {
    expect(enclosureOf({})).toBeUndefined()
    expect(enclosureOf({ audio: url })).toBeUndefined()
    expect(enclosureOf({ audio: { url } })).toBeUndefined()
    expect(enclosureOf({ audio: { url, length: 0 } })).toBeUndefined()
    expect(enclosureOf({ audio: { url: 'javascript:alert(1)', length: 5 } })).toBeUndefined()
    expect(enclosureOf({ audio: { url: 'https://audio.example/listen', length: 5 } })).toBeUndefined()
    expect(enclosureOf({ audio: { url, length: 5, type: 'text/html' } })).toBeUndefined()
  })

  it('takes its type from the ending only where none is written', () => {
    const typeOf = (name: string, type?: string) =>
      enclosureOf({ audio: { url: `https://audio.example/${name}`, length: 5, ...(type && { type }) } })?.type
    expect(typeOf('1.mp3')).toBe('audio/mpeg')
    expect(typeOf('1.M4A?x=1')).toBe('audio/x-m4a')
    expect(typeOf('1.mp4')).toBe('video/mp4')
    expect(typeOf('1.mp3', 'audio/mp3')).toBe('audio/mpeg')
    expect(typeOf('listen', 'audio/ogg')).toBe('audio/ogg')
  })

  it('has an address of ASCII only, and a duration only where one is known', () => {
    const known = { url: 'https://audio.example/ä b.mp3', length: 5 }
    expect(enclosureOf({ audio: known })).toEqual({
      url: 'https://audio.example/%C3%A4%20b.mp3',
      length: 5,
      type: 'audio/mpeg',
    })
    expect(enclosureOf({ audio: { ...known, duration: 61.5 } })?.duration).toBe(61.5)
    expect(enclosureOf({ audio: { ...known, duration: 0 } })).not.toHaveProperty('duration')
  })
})

describe('the episodes of a podcast', () => {
  it('are those with a recording of their own; of two with the same file the older one', () => {
    const { enclosures, unknown, doubled } = podcastEpisodes([
      episode('2021-07-03-again', [], audio({ url, length: 5 })),
      episode('2021-07-02-vague', [], audio({ url: 'https://audio.example/2.mp3' })),
      episode('2021-07-01-first', [], audio({ url, length: 5 })),
      episode('2021-07-04-silent', []),
    ])
    expect([...enclosures.keys()]).toEqual(['2021-07-01-first'])
    expect(unknown).toEqual(['2021-07-02-vague'])
    expect(doubled).toEqual(['2021-07-03-again'])
  })
})
