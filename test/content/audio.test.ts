import { describe, expect, it } from 'vitest'
import { readEpisode } from '../../src/content/episode.ts'
import { readShow } from '../../src/content/show.ts'

const read = (audio: string) =>
  readEpisode(`---\ntitle: A\ndate: 2021-07-06\nguid: show-1\naudio: ${audio}\n---\n\nA.\n`, 'episodes/a.md')
const reasons = (audio: string) => {
  const { episode, messages } = read(audio)
  expect(episode).toBeUndefined()
  return messages.map(({ reason, place }) => [reason.replace('; the file was left as it is.', ''), place])
}

describe('audio in front matter', () => {
  it('is an address, or an address and what else is known', () => {
    const url = 'https://audio.example/a.mp3'
    expect(read(url).episode?.audio).toEqual({ url })
    expect(
      read(`{url: ${JSON.stringify(url)}, length: 12, type: audio/mpeg, duration: 61.5}`).episode?.audio,
    ).toEqual({
      ...{ url, length: 12, type: 'audio/mpeg', duration: 61.5 },
    })
    expect(read(`\n  url: ${url}\n  duration: 1:02:03`).episode?.audio).toEqual({ url, duration: 3723 })
  })

  it.each([
    ['javascript:alert(1)', '`audio.url` must be a whole address such as `https://example.com/page`'],
    ['12', '`audio` must be a group of keys, and is a number (put it in quotes if it is meant as text)'],
    ['{length: 1}', '`audio.url` is missing'],
    ['{url: "https://a.example/", length: 0}', '`audio.length` is too small'],
    [
      '{url: "https://a.example/", type: "text/html"}',
      '`audio.type` must be a media type such as `audio/mpeg`',
    ],
    [
      '{url: "https://a.example/", duration: soon}',
      '`audio.duration` must be seconds, or a time such as `12:30`',
    ],
    ['{url: "https://a.example/", duration: -1}', '`audio.duration` must be more than nothing'],
    [
      '{url: "https://a.example/", lenght: 1}',
      '`audio.lenght` is no key that Copydesk knows, did you mean `length`?',
    ],
  ])('%s is refused with its line', (audio, reason) => {
    expect(reasons(audio)).toEqual([[reason, { line: 5, column: 1 }]])
  })
})

it('a show says where its text can be edited with a place for the file', () => {
  const edit = (address: string) => readShow(`---\ntitle: A\nedit: ${address}\n---\n`, 'show.md')
  expect(edit('https://code.example/edit/{file}').show?.edit).toBe('https://code.example/edit/{file}')
  expect(edit('https://code.example/edit/').messages[0]?.reason).toContain('`edit` must have `{file}` in it')
  expect(edit('javascript:{file}').show).toBeUndefined()
})
