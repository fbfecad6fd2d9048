import { describe, expect, it } from 'vitest'
import { podcastGuid } from '../../../src/site/podcast/podcast-guid.ts'
import { addressNamespace, uuid5 } from '../../../src/site/uuid5.ts'

describe('podcast:guid', () => {
  it('is that of the two feeds whose guids are known', () => {
    expect(podcastGuid('https://mp3s.nashownotes.com/pc20rss.xml')).toBe(
      '917393e3-1b1e-5cef-ace4-edaa54e1f810',
    )
    expect(podcastGuid('https://podnews.net/rss')).toBe('9b024349-ccf0-5f69-a609-6b82873eab3c')
  })

  it('does not depend on scheme and final slashes', () => {
    expect(podcastGuid('http://podnews.net/rss//')).toBe(podcastGuid('https://podnews.net/rss'))
  })
})

describe('a UUID of version 5', () => {
  it('is what RFC 9562 computes in its appendix A.4', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })

  it('says its version and variant', () => {
    for (const name of ['', 'a', '🦊'])
      expect(uuid5(addressNamespace, name)).toMatch(
        /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      )
  })
})
