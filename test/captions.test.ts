import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../src/inspection-of.ts'
import type { Inspection } from '../src/model/inspection.ts'
import { pipeline, prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import { gazetteer } from '../src/tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../src/tag/lexicon.ts'

const { lexicon } = lexiconOf(
  { entities: [], merge: {}, neverMerge: [], ignore: [], concepts: [], overrides: {} },
  gazetteer,
)

function inspected(text: string, path: string): Inspection {
  const transcript = readTranscript(path, new TextEncoder().encode(text))
  return inspectionOf(prepare(transcript, { show: { people: [], markers: [] }, lexicon, decisions: [] }))
}

const pipelineUntilParagraphs = pipeline.slice(
  0,
  pipeline.findIndex(({ id }) => id === 'clean:cue-paragraphs') + 1,
)

/** A SubRip file of cues of four seconds each. */
const subRip = (cues: readonly string[]) =>
  cues
    .map((words, at) => {
      const [from, to] = [at * 4, at * 4 + 4].map(
        (time) =>
          `00:${String(Math.floor(time / 60)).padStart(2, '0')}:${String(time % 60).padStart(2, '0')},000`,
      )
      return `${at + 1}\n${from} --> ${to}\n${words}\n`
    })
    .join('\n')

describe('captions on their way through the pipeline', () => {
  const cues = [
    'The council sold the old market hall on Monday,',
    'and nobody had asked the traders before.',
    'Why do we care?',
    'Because eleven families live from that hall,',
    'and the lease of all of them ends in May.',
  ]

  it('give each section the time of the cue that it starts in', () => {
    const { paragraphs } = inspected(subRip(cues), '2021-07-06-hall.srt')
    expect(paragraphs.map(({ section, start }) => [section, start])).toEqual([
      ['report', 0],
      ['why-we-care', 12],
    ])
  })

  it('lead back into the raw file', () => {
    const raw = subRip(cues)
    const [first] = inspected(raw, '2021-07-06-hall.srt').paragraphs
    expect(raw.slice(first?.position.start.offset, first?.position.end.offset)).toMatch(
      /^The council[\s\S]*asked the traders before\.$/,
    )
    expect(first?.position.start.line).toBe(3)
  })

  it('lose a second copy of all of them, and what stays keeps its times', () => {
    const body = Array.from(
      { length: 30 },
      (_, at) => `Stall ${at} of the ${['north', 'south', 'river'][at % 3]} row sold fish number ${at * 7}.`,
    )
    const { paragraphs, cuts } = inspected(
      subRip([...body, ...body, 'That was all for today.']),
      '2021-07-06-hall.srt',
    )
    const words = paragraphs.map(({ text }) => text).join(' ')
    expect(words).toBe([...body, 'That was all for today.'].join(' '))
    expect(cuts.length).toBeGreaterThan(0)
    expect(paragraphs.find(({ text }) => text.startsWith('That was all'))?.start ?? 240).toBe(240)
    for (const { text, start = -1 } of paragraphs) {
      const cue = [...body, ...body, 'That was all for today.'][start / 4]
      expect(text.startsWith(cue ?? '-')).toBe(true)
    }
  })
})

describe('captions that are much', () => {
  it.each([
    [
      '30,000 cues',
      'a.srt',
      subRip(Array.from({ length: 30_000 }, (_, at) => `Stall ${at} sold fish.`)),
      1000,
    ],
    [
      'two megabytes on one line',
      'a.vtt',
      `00:01.000 --> 00:02.000\n${Array.from({ length: 80_000 }, (_, at) => `Roof <i>${at}</i> leaks.`).join(' ')}`,
      1000,
    ],
    [
      '20,000 elements that are never closed',
      'a.smi',
      `<SAMI><BODY>${Array.from({ length: 20_000 }, (_, at) => `<SYNC Start=${at}><P>Fish ${at}.`).join('\n')}`,
      200,
    ],
    ['marks that never end', 'a.vtt', `00:01.000 --> 00:02.000\n${'<v &amp {\\ '.repeat(300_000)}`, 1],
  ])('are read and joined: %s', (_, path, text, fewest) => {
    const transcript = readTranscript(path, new TextEncoder().encode(text))
    const bare = { show: { people: [], markers: [] }, lexicon, decisions: [] }
    const { tree } = prepare(transcript, bare, pipelineUntilParagraphs)
    expect(tree.children.length).toBeGreaterThanOrEqual(fewest)
  })
})
