import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/model/tree.ts'
import { blocksIn, readText, timedIn } from './read-text.ts'

const one = 'We open with the harbour, where the new crane has stood still since the storm in May.'
const two = 'The port says that a part from Norway is late, and nobody can tell how late it will be.'
const three = 'Next comes the school board, which met for four hours and settled on the colour of a door.'

describe('times', () => {
  it('stand with names in many ways and go to what is said', () => {
    const turns = [`5 Ana Ruiz: ${one}`, `11 Tom Falk: ${two}`, `3662 Ana Ruiz: ${three}`]
    const written = (first: string, second: string, third: string, line = ' ') =>
      `${first}${line}${one}\n\n${second}${line}${two}\n\n${third}${line}${three}`
    for (const text of [
      written('Ana Ruiz (00:05):', 'Tom Falk (00:11):', 'Ana Ruiz (1:01:02):'),
      written('Ana Ruiz [00:05]:', 'Tom Falk [00:11]:', 'Ana Ruiz [01:01:02]:'),
      written('**Ana Ruiz** (00:05):', '**Tom Falk** (00:11):', '**Ana Ruiz** (1:01:02):'),
      written('**Ana Ruiz (00:05):**', '**Tom Falk (00:11):**', '**Ana Ruiz (1:01:02):**'),
      written('**Ana Ruiz:** (00:05)', '**Tom Falk:** (00:11)', '**Ana Ruiz:** (1:01:02)'),
    ])
      expect(timedIn(text, 'show.md')).toEqual(turns)
  })

  const quick = (first: string, second: string, third: string, line: string) =>
    timedIn(`${first}${line}${one}\n\n${second}${line}${two}\n\n${third}${line}${three}`)

  it.each([
    ['before names', '[00:00:05] Ana Ruiz:', '[00:00:11] Tom Falk:', '[00:00:18] Ana Ruiz:', ' '],
    ['before names, bare', '00:00:05 Ana Ruiz:', '00:00:11 Tom Falk:', '00:00:18 Ana Ruiz:', ' '],
    ['behind a name alone', 'Ana Ruiz  0:05', 'Tom Falk  0:11', 'Ana Ruiz  0:18', '\n'],
    ['behind a name and a dash', 'Ana Ruiz - 0:05', 'Tom Falk - 0:11', 'Ana Ruiz - 0:18', '\n'],
    ['behind a name in brackets', '[Ana Ruiz] [00:05]', '[Tom Falk] [00:11]', '[Ana Ruiz] [00:18]', ' '],
    [
      'behind a name in brackets, with a colon',
      '[Ana Ruiz] [00:05]:',
      '[Tom Falk] [00:11]:',
      '[Ana Ruiz] [00:18]:',
      '\n',
    ],
    ['behind a name and no colon', 'Ana Ruiz (00:05)', 'Tom Falk (00:11)', 'Ana Ruiz (00:18)', '\n'],
  ])('are read %s', (_, first, second, third, line) => {
    const blocks = quick(first, second, third, line).filter((block) => !/[:\]]:?$/.test(block))
    expect(blocks).toEqual([`5 Ana Ruiz: ${one}`, `11 Tom Falk: ${two}`, `18 Ana Ruiz: ${three}`])
  })

  it('start the lines below them, and paragraphs stay paragraphs', () => {
    expect(timedIn(`(00:05)\n${one}\n\n(00:11)\n${two}\n\n(00:18)\n\n${three}`)).toEqual([
      `5 ${one}`,
      `11 ${two}`,
      `18 ${three}`,
    ])
  })

  it('that break sentences apart make cues of one speaker', () => {
    const text =
      'Ana Ruiz (00:02):\nWe open with the harbour, where\nthe new crane has stood\n(00:07)\nstill since the storm. The\nport waits for a part\n(00:13):\nfrom Norway.\nTom Falk (00:15):\nAnd nobody can tell how late it is.'
    expect(timedIn(text)).toEqual([
      '2 ~Ana Ruiz: We open with the harbour, where the new crane has stood',
      '7 ~Ana Ruiz: still since the storm. The port waits for a part',
      '13 ~Ana Ruiz: from Norway.',
      '15 Tom Falk: And nobody can tell how late it is.',
    ])
  })

  it('at each line make cues, with ends where the source has them', () => {
    expect(timedIn('0:01\nso the harbour\n0:03\nhas a new crane and\n0:05\nit stands still')).toEqual([
      '1 ~so the harbour',
      '3 ~has a new crane and',
      '5 ~it stands still',
    ])
    const pasted =
      '1\n00:00:05.070 –> 00:00:08.500\nHello to all of you and\n2\n00:00:08.600 –> 00:00:12.000\nwelcome. We start\n3\n00:00:12.100 –> 00:00:15.000\nwith the harbour.'
    expect(timedIn(pasted)).toEqual([
      '5.07-8.5 ~Hello to all of you and',
      '8.6-12 ~welcome. We start',
      '12.1-15 ~with the harbour.',
    ])
  })

  it('are no words: they are in no block, and the words keep their places', () => {
    const text = `[00:05] ${one}\n\n[00:11] ${two}\n\n[00:18] ${three}`
    const { tree, text: source } = readText(text)
    expect(
      blocksOf(tree).map(({ position }) => source.slice(position?.start.offset, position?.end.offset)),
    ).toEqual([one, two, three])
  })

  it('that go back or come again are kept as they are', () => {
    const text = `[00:05] ${one}\n\n[00:11] ${two}\n\n[00:11] ${three}\n\n[00:19] ${one}\n\n[00:02] ${two}\n\n[00:08] ${three}`
    expect(timedIn(text).map((block) => Number.parseFloat(block))).toEqual([5, 11, 11, 19, 2, 8])
  })

  it.each([
    ['prose', `10:30: we met. ${one}\n\n10:45 and nobody had come. ${two}\n\n${three}`],
    ['a programme', '9:00 Doors open\n10:30 The mayor speaks\n12:00 Lunch for all\n13:30 The crane is shown'],
    ['a list of chapters', `${one}\n\n${two}\n\n${three}\n\n00:00 Harbour\n12:31 School\n25:10 Weather`],
    ['a chat', '10:30:05 hello\n\n10:31:09 good day\n\n10:31:40 how is it going there'],
    ['times of day', `10:30 am ${one}\n\n10:31 am ${two}\n\n10:32 am ${three}`],
    ['links', `[00:05](#a) ${one}\n\n[00:11](#b) ${two}\n\n[00:18](#c) ${three}`],
    ['times that no clock shows', `00:75 ${one}\n\n00:81 ${two}\n\n00:99 ${three}`],
  ])('are not seen in %s', (_, text) => {
    const { tree } = readText(text)
    expect(blocksOf(tree).every(({ data }) => data === undefined)).toBe(true)
    expect(blocksIn(text).join(' ').replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })
})
