import { describe, expect, it } from 'vitest'
import { episodeFile, readEpisode } from '../../src/content/episode.ts'
import { merge } from '../../src/content/merge.ts'

const file = (corrections: string) =>
  `---\ntitle: T\ndate: 2021-07-06\nguid: g\n${corrections}---\n\n## A {#a}\n\nWords.\n`
const read = (corrections: string) => readEpisode(file(corrections), 'episodes/2021-07-06-t.md')
const two =
  'corrections:\n  - {date: 2021-07-07, story: a, text: It was five.}\n  - {date: 2021-07-08, text: It was Ada.}\n'

describe('corrections in an episode file', () => {
  it('are read and written back', () => {
    const { episode, messages } = read(two)
    expect(messages).toEqual([])
    expect(episode?.corrections).toEqual([
      { date: '2021-07-07', story: 'a', text: 'It was five.' },
      { date: '2021-07-08', text: 'It was Ada.' },
    ])
    if (!episode) return expect.fail('There is no episode.')
    expect(readEpisode(episodeFile(episode), 'episodes/2021-07-06-t.md').episode).toEqual(episode)
    expect(read('').episode).not.toHaveProperty('corrections')
  })

  it('of a story that is not there are told, with their line', () => {
    const { episode, messages } = read('corrections:\n  - {date: 2021-07-07, story: b, text: It was five.}\n')
    expect(episode).toBeDefined()
    expect(messages).toEqual([
      expect.objectContaining({
        severity: 'warning',
        reason: expect.stringContaining('a correction of the story "b"'),
        place: { line: 6, column: 1 },
      }),
    ])
  })

  it('survive a new run of the machine, which knows nothing of them', () => {
    const base = file('')
    const theirs = file('').replace('Words.', 'Words, cleaned better.')
    expect(merge(base, file(two), theirs)).toEqual({
      text: file(two).replace('Words.', 'Words, cleaned better.'),
      conflicts: [],
    })
  })

  it('must have a real day and words', () => {
    expect(read('corrections:\n  - {date: 2021-02-30, text: It was five.}\n').episode).toBeUndefined()
    expect(read('corrections:\n  - {date: 2021-07-07, text: ""}\n').episode).toBeUndefined()
  })
})
