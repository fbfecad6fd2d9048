import { describe, expect, it } from 'vitest'
import type { Episode } from '../../../src/model/episode.ts'
import type { PodcastSettings } from '../../../src/model/podcast.ts'
import { podcastMessages } from '../../../src/site/podcast/podcast-messages.ts'
import { audio, heardShow, podcastSettings } from '../heard-show.ts'
import { episode, show } from '../tiny-show.ts'

const heard = episode('2021-07-01-a', [], audio({ url: 'https://audio.example/1.mp3', length: 5 }))
const bare: PodcastSettings = { categories: [], locked: true, type: 'episodic' }

const told = (settings: PodcastSettings | undefined, episodes: readonly Episode[], more = {}) =>
  podcastMessages(show({ ...(settings && { podcast: settings }), ...more }), episodes).map(
    ({ severity, reason }) => `${severity}: ${reason}`,
  )

describe('what stands between a show and its podcast feed', () => {
  it('is nothing that a show without sound need hear of', () => {
    expect(told(undefined, [episode('2021-07-01-a', [])])).toEqual([])
    expect(told(podcastSettings, [heard])).toEqual([])
  })

  it('is said once, with every setting that is missing', () => {
    expect(told(bare, [heard])).toEqual([
      'warning: There is no podcast.xml, because show.md does not say: `podcast.category`, `podcast.explicit`.',
    ])
    const more = { url: 'http://localhost:8080/', description: '', tagline: '' }
    expect(told(podcastSettings, [heard], more)).toEqual([
      'warning: There is no podcast.xml, because show.md does not say: `url`, `description`.',
    ])
  })

  it('is only a note where nobody asked for a podcast', () => {
    expect(told(undefined, [heard])).toEqual([expect.stringMatching(/^info: .*`podcast\.category`/)])
  })

  it('is what recordings lack, with the episodes’ names', () => {
    const vague = Array.from({ length: 7 }, (_, at) =>
      episode(`2021-07-0${at + 1}-v`, [], audio({ url: `https://audio.example/v${at}.mp3` })),
    )
    const again = { ...heard, slug: '2021-07-09-again', date: '2021-07-09' }
    expect(told(podcastSettings, [heard, again, ...vague])).toEqual([
      expect.stringMatching(/^warning: .*2021-07-01-v, .*2021-07-05-v and 2 more; the size/),
      expect.stringMatching(/^warning: .*2021-07-09-again; the recording is that of an older episode/),
    ])
    expect(told(podcastSettings, vague)).toEqual([
      expect.stringMatching(/^warning: /),
      'info: There is no podcast.xml, because no episode has a recording whose size is known.',
    ])
  })

  it('speaks of the show that the other tests hear', () => {
    const { show: own, episodes } = heardShow()
    expect(podcastMessages(own, episodes)).toEqual([
      expect.objectContaining({ rule: 'site:podcast', reason: expect.stringContaining('2021-07-11-vague;') }),
    ])
  })
})
