import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { pipeline, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'
import { isPageLine } from '../../src/structure/page-line.ts'
import { lexicon, report, told } from './told.ts'

const lines = (...blocks: readonly string[]): string => blocks.join('\n\n')
const larkspur = report('Larkspur')
const ostrander = report('Ostrander')
const titleOf = (text: string, file = 'day.txt'): string | undefined =>
  inspectionOf(told(text, { file })).episode.title

it('is found under the player of a page, with the date', () => {
  const page = [
    ...[
      'Share this post',
      'The Smoke Show',
      'Printers on fire',
      'Copy link',
      'Facebook',
      'Email',
      '1×',
      '0:00',
    ],
    ...['Current time: 0:00 / Total time: -31:12', '-31:12'],
    ...['Audio playback is not supported on your browser. Please upgrade.', '', 'Printers on fire'],
    ...[
      'Ana Ruiz',
      'Mar 05, 2024',
      '',
      larkspur,
      '',
      ostrander,
      '',
      'Discussion about this podcast',
      'Restacks',
    ],
  ].join('\n')
  const transcript = readTranscript('day.txt', new TextEncoder().encode(page))
  const show = { people: [], markers: [] }
  const { episode, cuts } = inspectionOf(prepare(transcript, { show, lexicon, decisions: [] }))
  expect([episode.title, episode.date]).toEqual(['Printers on fire', '2024-03-05'])
  expect(cuts.map(({ text }) => text)).toContain('Current time: 0:00 / Total time: -31:12')
})

it('stands over the fields of a recogniser', () => {
  const page = lines(
    'The Smoke Show – Episode 12\nTue, Mar 05, 2024 10:00AM • 31:12',
    'SUMMARY KEYWORDS\nprinters, fire, hall',
    'SPEAKERS\nAna Ruiz, Tom Falk',
    `Ana Ruiz  00:03\n${larkspur}`,
    `Tom Falk  00:10\n${ostrander}`,
    `Ana Ruiz  00:15\n${larkspur} Again.`,
  )
  expect(titleOf(page)).toBe('The Smoke Show – Episode 12')
})

describe('a line is part of the page', () => {
  it.each([
    'Show Notes',
    'Episode Show Notes',
    'View Full Transcript',
    'Transcript',
    'Episode 19',
    'Season 2, Episode 3',
    'Mar 13 2021 | 01:06:43',
    'Episode 19 March 13, 2021 00:31:12',
    'Around the Hall 4:51 am Sat March 13, 2021',
    'Originally published on Sat March 13, 2021 1:46 am',
    '01:06:43',
    '12 min read',
    '(Full Show Audio)',
    'SUMMARY KEYWORDS printers, fire, hall',
    '/',
  ])('%s', (line) => {
    expect(isPageLine(line)).toBe(true)
  })

  it.each([
    'Printers on fire',
    'What burned on March 13, 2021',
    'On March 13, 2021 the printers of Larkspur caught fire',
    'Notes from a burning hall',
    'The transcript of the call is out',
    '(laughter)',
    '3 printers on fire',
    '',
  ])('but "%s" is not', (line) => {
    expect(isPageLine(line)).toBe(false)
  })
})

describe('the title of a page', () => {
  it('stands between its lines, which belong to no story', () => {
    const text = lines(
      'Around the Hall\n4:51 am\nSat March 13, 2021',
      'A Printer Burns in Dallas',
      'Originally published on Sat March 13, 2021 1:46 am',
      'Transcript',
      larkspur,
      ostrander,
    )
    const { stories, paragraphs } = inspectionOf(told(text))
    expect(stories.map(({ headline }) => headline)).toEqual(['A Printer Burns in Dallas'])
    expect(paragraphs.filter(({ section }) => section === 'report').map((one) => one.text)).toEqual([
      larkspur,
      ostrander,
    ])
  })

  it('stands over a conversation', () => {
    const turns = [1, 2, 3].flatMap((at) => [`Ada: ${report(`Firm ${at}`)}`, `Bo: ${report(`Person ${at}`)}`])
    expect(titleOf(lines('Smoke and Toner Episode 31 Transcript', ...turns))).toBe(
      'Smoke and Toner Episode 31',
    )
    expect(titleOf(lines('Old Printers (Transcript)', 'Made by a machine, it may be wrong.', ...turns))).toBe(
      'Old Printers',
    )
    expect(titleOf(lines('Old Printers – Ep. 31.mp3', ...turns))).toBe('Old Printers – Ep. 31')
  })

  it('is what stands there twice', () => {
    const text = lines('Old printers', 'Episode 19 March 13, 2021\nOld printers\nSmoke and Toner', larkspur)
    const transcript = readTranscript('day.txt', new TextEncoder().encode(text))
    const desk = { show: { people: [], markers: [] }, lexicon, decisions: [] }
    expect(inspectionOf(prepare(transcript, desk, pipeline)).episode.title).toBe('Old printers')
  })

  it('is no remark in brackets', () => {
    expect(titleOf(lines('(Full Show Audio)', larkspur))).not.toContain('Audio')
    expect(titleOf(lines('[Music fades in slowly]', larkspur))).toContain('Larkspur')
  })
})

describe('the name of a file', () => {
  const text = lines(`It burned at Larkspur, and the FBI came. ${larkspur}`, ostrander)

  it('is the title where nothing else is, with the capitals of the text', () => {
    const { episode, stories, messages } = inspectionOf(
      told(text, { file: '2021-03-13-fbi-at-larkspur.txt' }),
    )
    expect(episode.title).toBe('FBI at Larkspur')
    expect(stories.map(({ headline }) => headline)).toEqual(['FBI at Larkspur'])
    expect(messages.map(({ reason }) => reason)).toEqual([expect.stringContaining('from the file’s name')])
  })

  it('keeps capitals of its own', () => {
    expect(titleOf(text, 'Old Printers Burn.txt')).toBe('Old Printers Burn')
  })

  it('gives way to a headline of the text', () => {
    expect(titleOf(lines('Printers on fire', text), '2021-03-13-old-printers.txt')).toBe('Printers on fire')
  })

  it.each([
    '2021-03-13.txt',
    'transcript-final.txt',
    'episode-31-transcript.txt',
    'GMT20210313-150210_Recording.txt',
    'otter_ai.txt',
    'printers.txt',
    '000_ba602d9fe6aadbd7.txt',
  ])('is none in %s', (file) => {
    expect(titleOf(text, file)).toBe('It burned at Larkspur, and the FBI came')
  })
})

it('parts a title from the lines of the page right under it', () => {
  const text = lines(
    'Old printers and new rules\nEpisode 112\nMarch 13, 2021 | 00:31:12',
    larkspur,
    ostrander,
  )
  const { stories, paragraphs } = inspectionOf(told(text))
  expect(stories.map(({ headline }) => headline)).toEqual(['Old printers and new rules'])
  expect(paragraphs.map(({ section }) => section)).toEqual(['intro', 'intro', 'report', 'report'])
})
