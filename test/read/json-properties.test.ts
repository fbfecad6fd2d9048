import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/markdown/plain-text.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { rawPlaces } from '../../src/words/raw-places.ts'
import { isBlank } from '../../src/words/tidy.ts'
import { visibleSpan } from '../../src/words/visible-span.ts'
import { readText } from './read-text.ts'

/** What somebody says, times in milliseconds. */
interface Utterance {
  readonly speaker: number
  readonly text: string
  readonly start: number
  readonly end: number
}

const utterance = fc
  .record({
    speaker: fc.nat(4),
    text: fc.tuple(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('yes, so', '“Is” it', 'a \\ b'),
    ),
    start: fc.nat(3_600_000),
    length: fc.nat(20_000),
  })
  .map(({ speaker, text, start, length }) => ({
    ...{ speaker, text: text.join(' '), start, end: start + length },
  }))
const talk = fc.array(utterance, { minLength: 1, maxLength: 8 })

const letter = (speaker: number) => 'ABCDE'.charAt(speaker)

/** How each recogniser would write a talk. */
const writers: Readonly<Record<string, (talk: readonly Utterance[]) => unknown>> = {
  whisper: (all) => ({
    text: all.map(({ text }) => text).join(' '),
    segments: all.map(({ text, start, end }, id) => ({
      id,
      seek: 0,
      start: start / 1000,
      end: end / 1000,
      text: ` ${text}`,
    })),
    language: 'en',
  }),
  whisperx: (all) => ({
    segments: all.map(({ speaker, text, start, end }) => ({
      ...{ start: start / 1000, end: end / 1000, text, speaker: `SPEAKER_0${speaker}` },
      words: text.split(' ').map((word) => ({ word, start: start / 1000 })),
    })),
    word_segments: all.flatMap(({ text }) => text.split(' ').map((word) => ({ word, start: 1, end: 2 }))),
  }),
  'whisper.cpp': (all) => ({
    transcription: all.map(({ text, start, end }) => ({
      timestamps: {},
      offsets: { from: start, to: end },
      text,
    })),
  }),
  podcastIndex: (all) => ({
    version: '1.0.0',
    segments: all.map(({ speaker, text, start, end }) => ({
      ...{ speaker: `Speaker ${speaker}`, startTime: start / 1000, endTime: end / 1000, body: text },
    })),
  }),
  deepgram: (all) => ({
    metadata: { channels: 1 },
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: all.map(({ text }) => text).join(' '),
              words: all.map(({ text, start }) => ({ word: text, start: start / 1000, end: start / 1000 })),
              paragraphs: {
                transcript: '',
                paragraphs: all.map(({ speaker, text, start, end }) => ({
                  ...{
                    speaker,
                    start: start / 1000,
                    end: end / 1000,
                    sentences: [{ text, start: 0, end: 1 }],
                  },
                })),
              },
            },
          ],
        },
      ],
    },
  }),
  deepgramUtterances: (all) => ({
    results: {
      channels: [{ alternatives: [{ transcript: 'no', words: [] }] }],
      utterances: all.map(({ speaker, text, start, end }) => ({
        ...{ speaker, transcript: text, start: start / 1000, end: end / 1000 },
      })),
    },
  }),
  assembly: (all) => ({
    ...{ id: 'x', status: 'completed', audio_duration: 3600, text: all.map(({ text }) => text).join(' ') },
    words: all.map(({ text, start, end }) => ({ text, start, end, speaker: 'A' })),
    utterances: all.map(({ speaker, text, start, end }) => ({ speaker: letter(speaker), text, start, end })),
  }),
  aws: (all) => ({
    results: {
      transcripts: [{ transcript: all.map(({ text }) => text).join(' ') }],
      items: [],
      audio_segments: all.map(({ speaker, text, start, end }) => ({
        ...{
          transcript: text,
          start_time: `${start / 1000}`,
          end_time: `${end / 1000}`,
          speaker_label: `spk_${speaker}`,
        },
      })),
    },
  }),
  google: (all) => ({
    results: all.map(({ speaker, text, start, end }) => ({
      alternatives: [
        {
          transcript: text,
          words: [
            {
              word: text,
              startTime: `${start / 1000}s`,
              endTime: `${end / 1000}s`,
              speakerLabel: `${speaker}`,
            },
          ],
        },
        { transcript: 'something else' },
      ],
    })),
  }),
  azure: (all) => ({
    combinedRecognizedPhrases: [{ display: all.map(({ text }) => text).join(' ') }],
    recognizedPhrases: all.map(({ speaker, text, start, end }) => ({
      ...{ speaker, offsetInTicks: start * 10_000, durationInTicks: (end - start) * 10_000 },
      nBest: [{ display: text }, { display: 'no' }],
    })),
  }),
  rev: (all) => ({
    speakers: [],
    monologues: all.map(({ speaker, text, start, end }) => ({
      ...{ speaker, elements: [{ type: 'text', value: text, ts: start / 1000, end_ts: end / 1000 }] },
    })),
  }),
  youtube: (all) => ({
    wireMagic: 'pb3',
    events: all.map(({ text, start, end }) => ({
      tStartMs: start,
      dDurationMs: end - start,
      segs: [{ utf8: text }],
    })),
  }),
  plainList: (all) =>
    all.map(({ speaker, text, start, end }) => ({
      speaker: letter(speaker),
      text,
      start: start / 1000,
      end: end / 1000,
    })),
}
const nameless = new Set(['whisper', 'whisper.cpp', 'youtube'])
const lettered = new Set(['assembly', 'plainList'])

/** JSON with all that is not ASCII as escapes, as Python writes it. */
const asciiOnly = (json: string): string =>
  json.replace(/[^\x00-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const written = (value: unknown, ascii: boolean, indent: number): string => {
  const text = JSON.stringify(value, undefined, indent)
  return ascii ? asciiOnly(text) : text
}

/** Controls are no letters in any file: they come back as the sign for one that could not be read. */
const visible = (text: string): string => {
  const sound = text.toWellFormed().replace(/[\x00-\x08\x0e-\x1f\x7f]/g, '\ufffd')
  const { start, end } = visibleSpan(sound, 0, sound.length)
  return sound.slice(start, end)
}

const leavesOf = ({ tree }: Transcript) =>
  blocksOf(tree).flatMap((block) => (block.type === 'paragraph' ? block.children : []))

describe('what a recogniser writes', () => {
  it.each(Object.keys(writers))('comes back with its words, speakers and times: %s', (name) => {
    fc.assert(
      fc.property(talk, fc.boolean(), fc.constantFrom(0, 2), (all, ascii, indent) => {
        const { tree, messages } = readText(written(writers[name]?.(all), ascii, indent), 'x.json')
        expect(messages.filter(({ rule }) => rule !== 'read:encoding' && rule !== 'read:bidi')).toEqual([])
        const said = blocksOf(tree).map((block) => {
          const { speaker, start, end } = block.type === 'paragraph' ? (block.data ?? {}) : {}
          return [plainText(block), speaker, Math.round((start ?? -1) * 1000), Math.round((end ?? -1) * 1000)]
        })
        expect(said.map(([, ...rest]) => rest)).toEqual(
          all.map(({ speaker, start, end }) => [
            nameless.has(name) ? undefined : `Speaker ${lettered.has(name) ? letter(speaker) : speaker}`,
            start,
            end,
          ]),
        )
      }),
    )
  })

  it.each(Object.keys(writers))('stands where it was read: %s', (name) => {
    fc.assert(
      fc.property(talk, fc.boolean(), (all, ascii) => {
        const raw = written(writers[name]?.(all), ascii, 0)
        const transcript = readText(raw, 'x.json')
        const places = rawPlaces(transcript)
        const leaves = leavesOf(transcript).flatMap((leaf) => (leaf.type === 'text' ? [leaf] : []))
        expect(leaves.map(({ value }) => value)).toEqual(all.map(({ text }) => visible(text)))
        for (const { value, position } of leaves) {
          expect(position && transcript.text.slice(position.start.offset, position.end.offset)).toBe(value)
          const { start, end } = places(position as Parameters<typeof places>[0])
          const source = transcript.origin?.raw.slice(start.offset, end.offset) ?? ''
          expect(visible(JSON.parse(`"${source}"`))).toBe(value)
        }
      }),
    )
  })

  it('is never more than a message, whatever a JSON text holds', () => {
    const keys = fc.constantFrom(
      'segments',
      'results',
      'text',
      'words',
      'start',
      'speaker',
      'alternatives',
      'channels',
    )
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 5 },
        fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null)),
        fc.array(tie('any'), { maxLength: 5 }),
        fc.dictionary(fc.oneof(keys, fc.string({ maxLength: 5 })), tie('any'), {
          maxKeys: 5,
          noNullPrototype: true,
        }),
      ),
    })).any
    fc.assert(
      fc.property(value, (one) => {
        const { messages, tree } = readText(JSON.stringify(one), 'x.json')
        expect(tree.children.length > 0 || messages.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('is read as JSON.parse reads it, or not at all', () => {
    const damaged = fc.tuple(fc.json(), fc.nat(60), fc.constantFrom('', ',', '"', '}', '[', '\\', 'x', ' '))
    fc.assert(
      fc.property(damaged, ([text, at, sign]) => {
        const raw = `[${text.slice(0, at)}${sign}${text.slice(at)}]`
        const refused = readText(raw, 'x.json').messages.some(({ reason }) =>
          reason.includes('not valid JSON'),
        )
        expect(refused).toBe(!isJson(raw))
      }),
      { numRuns: 500 },
    )
  })
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return !isBlank(text)
  } catch {
    return false
  }
}
