import { describe, expect, it } from 'vitest'
import { blocksIn, timedIn } from './read-text.ts'

const one = 'We open with the harbour, where the new crane has stood still since the storm in May.'
const two = 'The port says that a part from Norway is late, and nobody can tell how late it will be.'
const three = 'Next comes the school board, which met for four hours and settled on the colour of a door.'

describe('a layout in which transcripts are handed out', () => {
  it.each([
    [
      'times before names, with a dash',
      `[00:00:05.130] - Ana Ruiz\n${one}\n\n[00:00:11.480] - Tom Falk\n${two}\n\n[00:00:18.000] - Ana Ruiz\n${three}`,
      [`5.13 Ana Ruiz: ${one}`, `11.48 Tom Falk: ${two}`, `18 Ana Ruiz: ${three}`],
    ],
    [
      'times before names',
      `00:00:05 Ana Ruiz\n${one}\n\n00:00:11 Speaker 2\n${two}\n\n00:00:18 Ana Ruiz\n${three}`,
      [`5 Ana Ruiz: ${one}`, `11 Speaker 2: ${two}`, `18 Ana Ruiz: ${three}`],
    ],
    [
      'names above times',
      `Ana Ruiz\n00:05\n${one}\n\nTom Falk\n00:11\n${two}\n\nAna Ruiz\n00:18\n${three}`,
      [`5 Ana Ruiz: ${one}`, `11 Tom Falk: ${two}`, `18 Ana Ruiz: ${three}`],
    ],
    [
      'two times in brackets with hours',
      `${one}\n\n[00:00:11] ${two}\n\n[00:00:18] ${three}`,
      [one, `11 ${two}`, `18 ${three}`],
    ],
  ])('has %s', (_, text, turns) => {
    expect(timedIn(text)).toEqual(turns)
  })

  it('lets the turns of several speakers run on in one line', () => {
    const text = `Speaker 1 00:00:05 ${one} Speaker 2 00:00:11 ${two} Right, Speaker 1 00:00:18 ${three}`
    expect(timedIn(text)).toEqual([
      `5 Speaker 1: ${one}`,
      `11 Speaker 2: ${two} Right,`,
      `18 Speaker 1: ${three}`,
    ])
  })

  it('lets turns with names run on, and a name is told from the words before it', () => {
    const text = `Ana Ruiz 00:00:05 ${one} So says Tom Falk 00:00:11 ${two} Ana Ruiz 00:00:18 And Norway, Tom Falk 00:00:20 ${three}`
    expect(timedIn(text)).toEqual([
      `5 Ana Ruiz: ${one} So says`,
      `11 Tom Falk: ${two}`,
      '18 Ana Ruiz: And Norway,',
      `20 Tom Falk: ${three}`,
    ])
  })

  it('leaves a time of day in a sentence alone', () => {
    const text = `At the Harbour 10:30:00 was read out as the hour. ${one} The School Board 11:30:00 was late.`
    expect(timedIn(text)).toEqual([text])
  })

  it('says each time in words below it, as a video page does', () => {
    const text = [
      'Transcript\n\nSearch in video',
      '0:00\n0 seconds\nwe open with the harbour where the new crane',
      '0:03\n3 seconds\nhas stood still since the storm in may',
      '1:09\n1 minute, 9 seconds\nand the port waits for a part from norway',
    ].join('\n')
    const spoken = timedIn(text.replace('1:09\n1 minute, 9 seconds', '0:06\n6 seconds'))
    expect(spoken).toEqual([
      'Transcript',
      'Search in video',
      '0 ~we open with the harbour where the new crane',
      '3 ~has stood still since the storm in may',
      '6 ~and the port waits for a part from norway',
    ])
  })

  it('keeps a line that says another time than the one above', () => {
    const text = `[00:00:05] ${one}\n\n[00:00:11]\n9 seconds\nwas the lead of the winner, and the crowd went wild.\n\n[00:00:18] ${three}`
    expect(timedIn(text).join(' ')).toContain('9 seconds')
  })

  it('gives roles behind names, as radio does', () => {
    const text = `MARA LINDT, HOST:\n\n${one}\n\nSUE MARSH, BYLINE: ${two}\n\nMARA LINDT, HOST: ${three}`
    expect(blocksIn(text).filter((block) => !block.endsWith('HOST:'))).toEqual([
      `MARA LINDT, HOST: ${one}`,
      `SUE MARSH, BYLINE: ${two}`,
      `MARA LINDT, HOST: ${three}`,
    ])
  })

  it('marks turns with chevrons, and stories with three', () => {
    const text = `>> ${one}\n>> TOM FALK: ${two}\n>> Right.\n>> TOM FALK: So it is.\n>>> ${three}`
    expect(blocksIn(text)).toEqual([one, `TOM FALK: ${two}`, 'Right.', 'TOM FALK: So it is.', '---', three])
  })

  it('marks turns with dashes', () => {
    expect(blocksIn(`(upbeat music)\n- ${one}\n- ${two}\n- ${three}`)).toEqual([
      '(upbeat music)',
      one,
      two,
      three,
    ])
  })

  it('has bullets between paragraphs, which stay with their words', () => {
    expect(
      blocksIn(`${one}\n  • Ransoms are up.\n  • Attacks are cheap.\n  • Gangs make plans.\n\n${two}`),
    ).toEqual([one, '• Ransoms are up.', '• Attacks are cheap.', '• Gangs make plans.', two])
  })

  it('starts with fields, each for itself, and none is a speaker', () => {
    const text = `Harbour Report #12: The crane\nHosts: Ana Ruiz, Tom Falk\nDate: 2021-06-08\nSeries: Harbour\n\nAna: ${one}\n\nTom: ${two}\n\nAna: ${three}\n\nTom: So it is, and so it stays.`
    expect(blocksIn(text).slice(0, 4)).toEqual([
      'Harbour Report #12: The crane',
      'Hosts: Ana Ruiz, Tom Falk',
      'Date: 2021-06-08',
      'Series: Harbour',
    ])
  })
})
