import { describe, expect, it } from 'vitest'
import type { Show } from '../../../src/model/show.ts'
import { dayWriter } from '../../../src/site/day.ts'
import { episodeView } from '../../../src/site/episode-view.ts'
import { pictureMessages } from '../../../src/site/pictures/picture-messages.ts'
import { podcastImage } from '../../../src/site/pictures/podcast-image.ts'
import { sitePictures } from '../../../src/site/pictures/site-pictures.ts'
import { sitePlan } from '../../../src/site/plan.ts'
import { voiceOf } from '../../../src/site/voice.ts'
import { episode, lexicon, section, show, story } from '../tiny-show.ts'

const told = episode('2021-07-06-told', [
  story(
    'ransom',
    'Ransom',
    section('report', 'They paid.'),
    section('why-we-care', 'You may too.', 'Why do we care?'),
  ),
  story('recall', 'Toyota (トヨタ) recalls', section('report', 'All of them.')),
])

function picturesOf(own: Show) {
  const plan = sitePlan([told], new Map(), lexicon(), voiceOf(own))
  const dayOf = dayWriter(own.language)
  return sitePictures(
    own,
    plan.episodes.map((planned) => episodeView(planned, plan, own, dayOf)),
  )
}

const podcast = {
  categories: [{ name: 'Technology' }],
  explicit: false,
  locked: true,
  type: 'episodic',
} as const

describe('the pictures of a site', () => {
  it('are one for the show, each episode and each story', () => {
    const { all, pages, show: own } = picturesOf(show())
    expect(Object.keys(all)).toEqual([
      '/card.png',
      '/episodes/2021-07-06-told/card.png',
      '/stories/ransom/card.png',
    ])
    expect(own?.url).toBe('/card.png')
    expect(pages.get('/stories/ransom/')).toEqual({
      url: '/stories/ransom/card.png',
      width: 1200,
      height: 630,
      alt: 'Ransom – The Morning Ledger – Jul 6, 2021',
    })
    expect(all['/stories/ransom/card.png']).toMatchObject({
      headline: 'Ransom',
      show: 'The Morning Ledger',
      day: 'Jul 6, 2021',
      care: 'Why do we care?',
    })
  })

  it('leave a headline that cannot be drawn to the picture of the show', () => {
    expect(picturesOf(show()).pages.has('/stories/recall/')).toBe(false)
  })

  it('have the colours of the show', () => {
    const theme = { light: { accent: '#8a1c1c' }, dark: { accent: '#ffb3a7' } }
    expect(picturesOf(show({ theme })).all['/card.png']?.colours.accent).toBe('#8a1c1c')
  })

  it('are none where the show says so, or its title cannot be drawn, which is said', () => {
    expect(picturesOf(show({ socialImages: false }))).toEqual({ all: {}, pages: new Map() })
    expect(pictureMessages(show({ socialImages: false, title: '日報' }))).toEqual([])
    expect(picturesOf(show({ title: '日報' })).all).toEqual({})
    expect(pictureMessages(show({ title: '日報' })).map(({ reason }) => reason)).toEqual([
      'The fonts of social images lack a letter of the title "日報", so the site has none.',
    ])
    expect(pictureMessages(show())).toEqual([])
  })

  it('include a cover for a podcast that has none', () => {
    const own = show({ podcast, socialImages: false })
    expect(Object.keys(picturesOf(own).all)).toEqual(['/cover.png'])
    expect(podcastImage(own)).toBe('https://ledger.example/show/cover.png')
    const named = show({ podcast: { ...podcast, image: 'https://x.example/a.png' }, socialImages: false })
    expect(picturesOf(named).all).toEqual({})
    expect(podcastImage(named)).toBe('https://x.example/a.png')
    expect(podcastImage(show({ podcast, title: '日報' }))).toBeUndefined()
  })
})
