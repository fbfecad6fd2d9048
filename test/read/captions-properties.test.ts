import fc from 'fast-check'
import type { Paragraph } from 'mdast'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/markdown/plain-text.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { positionOf } from '../../src/rule.ts'
import { rawPlaces } from '../../src/words/raw-places.ts'
import { fuzzRuns, mutated } from './mutated.ts'
import { readText } from './read-text.ts'

interface Told {
  readonly start: number
  readonly end: number
  readonly speaker: string
  readonly lines: readonly string[]
}

const word = fc.constantFrom(
  'roof',
  'Rain',
  'and',
  'again',
  'why?',
  'café',
  'R&D',
  'so.',
  '1984,',
  'it’s',
  '<3',
  '5 < 6',
)
const line = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `The ${words.join(' ')}`)
const cue = fc.record({
  pause: fc.integer({ min: 0, max: 5000 }),
  length: fc.integer({ min: 1, max: 5000 }),
  speaker: fc.constantFrom('Ana Ruiz', 'Ben', 'Dr. Omar'),
  lines: fc.array(line, { minLength: 1, maxLength: 2 }),
})

const told = fc.array(cue, { minLength: 1, maxLength: 12 }).map((cues) => {
  let at = 0
  return cues.map(({ pause, length, ...rest }): Told => {
    const start = at + pause
    at = start + length
    return { start, end: at, ...rest }
  })
})

const clock = (time: number, mark: string): string => {
  const [hours, minutes, seconds] = [time / 3_600_000, (time / 60_000) % 60, (time / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  )
  return `${hours}:${minutes}:${seconds}${mark}${String(time % 1000).padStart(3, '0')}`
}
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

/** Writers of each format that can hold speakers, and how exactly it counts. */
const writers: Readonly<Record<string, (cues: readonly Told[]) => string>> = {
  'a.vtt': (cues) =>
    `WEBVTT\n\n${cues.map(({ start, end, speaker, lines }) => `${clock(start, '.')} --> ${clock(end, '.')}\n<v ${speaker}>${escaped(lines.join('\n'))}\n`).join('\n')}`,
  'b.vtt': (cues) =>
    `WEBVTT\r\n\r\n${cues.map(({ start, end, speaker, lines }, at) => `c${at}\r\n${clock(start, '.')} --> ${clock(end, '.')} align:start\r\n<v.loud ${speaker}><i>${escaped(lines.join('\r\n'))}</i></v>\r\n`).join('\r\n')}`,
  'a.ass': (cues) =>
    `[Script Info]\n\n[Events]\nFormat: Layer, Start, End, Style, Name, Text\n${cues.map(({ start, end, speaker, lines }) => `Dialogue: 0,${clock(start, '.')},${clock(end, '.')},Default,${speaker},${lines.join('\\N')}`).join('\n')}`,
  'a.ttml': (cues) =>
    `<tt xmlns="x"><body><div>${cues.map(({ start, end, speaker, lines }) => `<p begin="${clock(start, '.')}" end="${end}ms" ttm:agent="${speaker.replaceAll(' ', '_')}">${lines.map(escaped).join('<br/>')}</p>`).join('\n')}</div></body></tt>`,
  'a.csv': (cues) =>
    `start,end,speaker,text\n${cues.map(({ start, end, speaker, lines }) => [start / 1000, clock(end, '.'), speaker, lines.join('\n')].map(String).map(quoted).join(',')).join('\n')}`,
}

/** And of those that cannot. */
const silent: typeof writers = {
  'a.srt': (cues) =>
    cues
      .map(
        ({ start, end, lines }, at) =>
          `${at + 1}\n${clock(start, ',')} --> ${clock(end, ',')}\n${lines.join('\n')}\n`,
      )
      .join('\n'),
  'a.txt': (cues) =>
    `${cues.map(({ start, end, lines }, at) => `${at + 1}\n${clock(start, '.')} –> ${clock(end, '.')}\n${lines.join('\n')}`).join('\n')}\n9999\n00:59:59.000 –> 00:59:59.500\nThe end`,
  'a.sbv': (cues) =>
    cues
      .map(({ start, end, lines }) => `${clock(start, '.')},${clock(end, '.')}\n${lines.join('\n')}\n`)
      .join('\n'),
}

const heard = (transcript: Transcript) =>
  blocksOf(transcript.tree).map((block) => {
    const { start, end, speaker } = (block as Paragraph).data ?? {}
    return { start, end, speaker, words: plainText(block as Paragraph).replace(/\s+/g, ' ') }
  })

describe('captions that are written down', () => {
  it.each(Object.keys(writers))('are read back with the same words, times and speakers from %s', (path) => {
    fc.assert(
      fc.property(told, (cues) => {
        const read = heard(readText(writers[path]?.(cues) ?? '', path))
        const merged =
          path === 'a.ttml' ? (name: string) => name.replaceAll(' ', '_') : (name: string) => name
        expect(read).toEqual(
          cues.map(({ start, end, speaker, lines }) => ({
            ...{ start: start / 1000, end: end / 1000, speaker: merged(speaker), words: lines.join(' ') },
          })),
        )
      }),
    )
  })

  it.each(Object.keys(silent))('are read back with the same words and times from %s', (path) => {
    fc.assert(
      fc.property(told, (cues) => {
        const read = heard(readText(silent[path]?.(cues) ?? '', path))
        expect(read.slice(0, cues.length)).toEqual(
          cues.map(({ start, end, lines }) => ({
            ...{ start: start / 1000, end: end / 1000, speaker: undefined, words: lines.join(' ') },
          })),
        )
        expect(read.length - cues.length).toBe(path === 'a.txt' ? 1 : 0)
      }),
    )
  })

  it('lead back to where each word stood', () => {
    fc.assert(
      fc.property(
        told,
        fc.constantFrom(...Object.entries({ ...writers, ...silent })),
        (cues, [path, write]) => {
          const transcript = readText(write(cues), path)
          const raw = transcript.origin?.raw ?? ''
          const places = rawPlaces(transcript)
          for (const block of blocksOf(transcript.tree)) {
            if (block.type !== 'paragraph') continue
            const [leaf] = block.children
            if (leaf?.type !== 'text') throw new TypeError('A cue has one leaf.')
            const { start, end } = positionOf(leaf)
            expect(transcript.text.slice(start.offset, end.offset)).toBe(leaf.value)
            const place = places(positionOf(leaf))
            const there = raw.slice(place.start.offset, place.end.offset)
            const plain = there
              .replace(/<br\/>|\\N/g, ' ')
              .replaceAll('&lt;', '<')
              .replaceAll('&amp;', '&')
            expect(plain.replace(/\s+/g, ' ')).toBe(leaf.value.replace(/\s+/g, ' '))
          }
        },
      ),
    )
  })
})

const good: readonly Told[] = [
  { start: 0, end: 1500, speaker: 'Ana', lines: ['It rains,', 'R&D says.'] },
  { start: 1500, end: 4000, speaker: 'Ben', lines: ['ANA: Again and again?'] },
  { start: 5000, end: 5010, speaker: 'Ana', lines: ['- Yes.', '- No.'] },
]
const odd = [
  '-->',
  '\n',
  '\r\n\r\n',
  '<v ',
  '>',
  '</',
  '&',
  '&#x0;',
  '"',
  ',',
  '{\\',
  '[',
  '00:01',
  '\0',
  '\u2028',
  '😀',
].concat([
  'WEBVTT\n',
  'NOTE',
  'STYLE\n',
  '<![CDATA[',
  '<!--',
  '<p begin="',
  '<SYNC Start=',
  ']]>',
  '>> ',
  ':',
  '\ud800',
])
const samples: typeof writers = {
  ...writers,
  ...silent,
  'a.lrc': () => '[ti:x]\n[00:01.00]One <00:01.50>two\n[00:02.00][00:09.00]Three',
  'a.smi': () => '<SAMI><BODY><SYNC Start=10><P>One<br>two<SYNC Start=99><P>&nbsp;</BODY></SAMI>',
}

describe('any damaged caption file', () => {
  it.each(Object.entries(samples))(
    'is read without a fault, and every leaf is its slice of the words: %s',
    (path, write) => {
      fc.assert(
        fc.property(mutated([write(good)], odd), (text) => {
          const transcript = readText(text, path)
          let at = 0
          for (const block of blocksOf(transcript.tree)) {
            if (block.type !== 'paragraph') continue
            const { start, end } = positionOf(block)
            expect(start.offset).toBeGreaterThanOrEqual(at)
            at = end.offset
            for (const leaf of block.children) {
              if (leaf.type !== 'text') continue
              const place = positionOf(leaf)
              expect(transcript.text.slice(place.start.offset, place.end.offset)).toBe(leaf.value)
            }
          }
        }),
        fuzzRuns,
      )
    },
  )
})
