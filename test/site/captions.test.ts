import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import webvtt from 'webvtt-parser'
import type { Episode } from '../../src/model/episode.ts'
import { captionsOf } from '../../src/site/cues.ts'
import { transcriptJson } from '../../src/site/transcript-json.ts'
import { transcriptSrt } from '../../src/site/transcript-srt.ts'
import { transcriptVtt } from '../../src/site/transcript-vtt.ts'
import { hostile } from './built-show.ts'
import { planned, type Times, timesOf } from './timed-episode.ts'
import { episode, section, story } from './tiny-show.ts'

const heading = ['An episode', 'A show --> here', 'https://show.example/']

const told = (markdown: string, more: Partial<Episode> = {}): Episode =>
  episode('2021-07-06-told', [story('told', 'Told', section('report', markdown))], {
    speakers: ['Ada', 'Ben'],
    ...more,
  })

const captions = (one: Episode, times: readonly Times[]) =>
  captionsOf(planned(one, timesOf(one, times)), undefined)

/** Cues as `[start, end, words of each speaker]`. */
const cues = (one: Episode, times: readonly Times[]) =>
  captions(one, times).cues.map(({ start, end, said }) => [
    start,
    end,
    ...said.map(({ speaker, text }) => (speaker === undefined ? text : `${speaker}: ${text}`)),
  ])

/** Faults that the parser of the W3C's working group finds. */
const faults = (vtt: string) =>
  new webvtt.WebVTTParser().parse(vtt, 'subtitles').errors.map(({ message }) => message)

const three = told('**Ada:** One is said.\n\n**Ben:** Two is said.\n\nThree is said.')

describe('captions', () => {
  it('end where their words end, if that is known, else where the next ones begin', () => {
    expect(cues(three, [{ start: 1, end: 2.5 }, { start: 3 }, { start: 4.25, end: 6 }])).toEqual([
      [1000, 2500, 'Ada: One is said.'],
      [3000, 4250, 'Ben: Two is said.'],
      [4250, 6000, 'Ben: Three is said.'],
    ])
  })

  it('hold words without a time together with those before them', () => {
    expect(cues(three, [{ start: 1, end: 2 }, {}, { start: 9, end: 10 }])).toEqual([
      [1000, 9000, 'Ada: One is said.', 'Ben: Two is said.'],
      [9000, 10_000, 'Ben: Three is said.'],
    ])
  })

  it('leave out the last words where nobody knows when they end, and say so', () => {
    const open = captions(three, [{ start: 1 }, { start: 2 }, { start: 61.5 }])
    expect(open.cues.map(({ start, end }) => [start, end])).toEqual([
      [1000, 2000],
      [2000, 61_500],
    ])
    expect(transcriptVtt(open, heading)).toContain('from 00:01:01.500 on is left out')
    const closed = captionsOf(
      planned(three, timesOf(three, [{ start: 1 }, { start: 2 }, { start: 61.5 }])),
      70,
    )
    expect(closed.cues.at(-1)).toMatchObject({ start: 61_500, end: 70_000 })
    expect(transcriptVtt(closed, heading)).not.toContain('left out')
  })

  it('part a paragraph at the cues that it was joined from, as long as its words are the same', () => {
    const one = told('It is called OMI, and Azure puts it on your machines.')
    const times: Times[] = [
      {
        start: 1,
        end: 4,
        cues: [
          [0, 1, 2],
          [4, 2.5, 3],
          [8, 3, 4],
        ],
      },
    ]
    expect(cues(one, times)).toEqual([
      [1000, 2000, 'It is called OMI,'],
      [2500, 3000, 'and Azure puts it'],
      [3000, 4000, 'on your machines.'],
    ])
    const edited = told('It is called OMI, and Azure puts it there.')
    expect(captionsOf(planned(edited, timesOf(one, times)), 5).cues).toEqual([
      {
        start: 1000,
        end: 5000,
        said: [{ text: 'It is called OMI, and Azure puts it there.' }],
      },
    ])
  })

  it('are in order where an editor moved paragraphs, and one where two begin at once', () => {
    expect(cues(three, [{ start: 5 }, { start: 2 }, { start: 5, end: 6 }])).toEqual([
      [2000, 5000, 'Ben: Two is said.'],
    ])
    expect(cues(three, [{ start: 5, end: 6 }, { start: 2 }, { start: 5, end: 7 }])).toEqual([
      [2000, 5000, 'Ben: Two is said.'],
      [5000, 7000, 'Ada: One is said.', 'Ben: Three is said.'],
    ])
  })

  it('do not exist where no time is known', () => {
    expect(captions(three, [])).toEqual({ cues: [] })
    expect(captionsOf(planned(three), 100)).toEqual({ cues: [] })
  })
})

describe('caption files', () => {
  it('are written as their formats ask', () => {
    const both = captions(three, [{ start: 1 }, {}, { start: 3661.007, end: 3662 }])
    expect(transcriptVtt(both, heading)).toBe(
      'WEBVTT\n\nNOTE\nAn episode\nA show --&gt; here\nhttps://show.example/\n\n00:00:01.000 --> 01:01:01.007\n<v Ada>One is said.</v>\n<v Ben>Two is said.</v>\n\n01:01:01.007 --> 01:01:02.000\n<v Ben>Three is said.\n',
    )
    expect(transcriptSrt(both)).toBe(
      '1\n00:00:01,000 --> 01:01:01,007\nAda: One is said.\nBen: Two is said.\n\n2\n01:01:01,007 --> 01:01:02,000\nThree is said.\n',
    )
    expect(JSON.parse(transcriptJson(both))).toEqual({
      version: '1.0.0',
      segments: [
        { speaker: 'Ada', startTime: 1, endTime: 3661.007, body: 'One is said.' },
        { speaker: 'Ben', startTime: 1, endTime: 3661.007, body: 'Two is said.' },
        { speaker: 'Ben', startTime: 3661.007, endTime: 3662, body: 'Three is said.' },
      ],
    })
  })

  it('keep lines short', () => {
    const long = told(`${'word after word '.repeat(30)}.`)
    const set = captions(long, [{ start: 0, end: 60 }])
    const longest = (text: string) => Math.max(...text.split('\n').map((line) => line.length))
    expect(longest(transcriptVtt(set, heading))).toBeLessThanOrEqual(65)
    expect(longest(transcriptSrt(set))).toBeLessThanOrEqual(32)
  })

  it('take hostile words for words', () => {
    const evil = `${hostile} --> 00:00:01.000 NOTE <v Eve>STYLE {\\an8} \u2028\u0000\ud800 &lrm;`
    const one = told('A.', { speakers: [evil] })
    const set = { cues: [{ start: 0, end: 500, said: [{ speaker: evil, text: evil }, { text: evil }] }] }
    const vtt = transcriptVtt(set, [evil, '', one.title])
    expect(faults(vtt)).toEqual([])
    expect(vtt.match(/-->/g)).toHaveLength(1)
    expect(transcriptSrt(set).match(/-->/g)).toHaveLength(1)
    expect(transcriptSrt(set)).not.toMatch(/<[a-z/]|\{\\/i)
    expect(JSON.parse(transcriptJson(set)).segments[0].body).toContain('<script>alert("x")</script>')
  })

  it('invent no time, lose no timed word, and are valid, whatever the times are', () => {
    const word = fc.constantFrom('one', 'two,', 'it’s', '<b>', '&amp;', '-->', 'Ω', '😀')
    const paragraph = fc
      .array(word, { minLength: 1, maxLength: 40 })
      .map((words) => `said ${words.join(' ')}`)
    const moment = fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10)
    const times = fc.record({ start: moment, end: moment }, { requiredKeys: [] })
    fc.assert(
      fc.property(fc.array(fc.tuple(paragraph, times), { maxLength: 8 }), (list) => {
        const texts = list.map(([text], at) => `${text} ${at}`)
        const blocks = texts.map((value) => ({
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value }],
        }))
        const one = episode('2021-07-06-x', [story('x', 'X', { kind: 'report', blocks })])
        const set = captions(
          one,
          list.map(([, time]) => time),
        )
        const known = new Set(
          list.flatMap(([, { start, end }]) => [start, end]).map((time) => Math.round((time ?? -1) * 1000)),
        )
        for (const { start, end } of set.cues)
          expect([known.has(start), known.has(end), end > start]).toEqual([true, true, true])
        for (const [at, cue] of set.cues.entries())
          expect(cue.end).toBeLessThanOrEqual(set.cues[at + 1]?.start ?? cue.end)
        const vtt = transcriptVtt(set, heading)
        if (set.cues.length > 0) expect(faults(vtt)).toEqual([])
        const first = list.findIndex(([, { start }]) => start !== undefined)
        const said = set.cues.flatMap((cue) => cue.said.flatMap(({ text }) => text.split(' '))).sort()
        if (first >= 0 && set.openEnd === undefined)
          expect(said).toEqual(texts.slice(first).join(' ').split(' ').sort())
      }),
    )
  })
})
