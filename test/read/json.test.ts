import { describe, expect, it } from 'vitest'
import { readText, timedIn } from './read-text.ts'

const read = (value: unknown): readonly string[] => timedIn(JSON.stringify(value), 'x.json')
const timed = (word: string, start: number, more: object = {}) => ({ word, start, end: start + 0.2, ...more })

describe('a recogniser’s file', () => {
  it('of words only gives cues, one speaker each, that end where sentences end', () => {
    const words = [
      ...[timed('The', 0.5), timed('crane', 0.8), timed('moves.', 1)].map((word) => ({
        ...word,
        speaker: 0,
      })),
      ...[timed('Since', 2), timed('when?', 2.3)].map((word) => ({ ...word, speaker: 1 })),
      ...[timed('since', 9), timed('Friday', 9.3), timed('then', 12)].map((word) => ({
        ...word,
        speaker: 0,
      })),
    ]
    const cues = [
      '0.5-1.2 ~Speaker 0: The crane moves.',
      '2-2.5 ~Speaker 1: Since when?',
      '9-9.5 ~Speaker 0: since Friday',
      '12-12.2 ~Speaker 0: then',
    ]
    expect(read({ results: { channels: [{ alternatives: [{ transcript: 'no', words }] }] } })).toEqual(cues)
    expect(read({ words, text: 'no' })).toEqual(cues)
    expect(
      read({ version: '1.0.0', segments: words.map(({ word, ...rest }) => ({ ...rest, body: word })) }),
    ).toEqual(cues)
  })

  it('of Amazon’s older kind takes speakers from their own list and puts full stops where they belong', () => {
    const item = (content: string, start: number | undefined) => ({
      ...(start === undefined ? {} : { start_time: `${start}`, end_time: `${start + 0.5}` }),
      ...{
        alternatives: [{ confidence: '1.0', content }],
        type: start === undefined ? 'punctuation' : 'pronunciation',
      },
    })
    const speech = (speaker_label: string, ...starts: number[]) => ({
      ...{ speaker_label, start_time: '0', end_time: '9' },
      items: starts.map((start) => ({ speaker_label, start_time: `${start}`, end_time: `${start + 0.5}` })),
    })
    const results = {
      transcripts: [{ transcript: 'Well, yes. No.' }],
      speaker_labels: { speakers: 2, segments: [speech('spk_0', 0, 1), speech('spk_1', 2)] },
      items: [
        item('Well', 0),
        item(',', undefined),
        item('yes', 1),
        item('.', undefined),
        item('No', 2),
        item('.', undefined),
      ],
    }
    expect(read({ jobName: 'x', results })).toEqual(['0-1.5 ~Speaker 0: Well, yes.', '2-2.5 ~Speaker 1: No.'])
  })

  it('of Google’s with speakers says all words once', () => {
    const words = ['The', 'crane', 'stands', 'still'].map((word, at) => ({
      word,
      startTime: `${at}s`,
      endTime: `${at}.5s`,
    }))
    const results = [
      { alternatives: [{ transcript: 'The crane', words: words.slice(0, 2) }] },
      { alternatives: [{ transcript: ' stands still', words: words.slice(2) }] },
    ]
    expect(read({ results })).toEqual(['0-1.5 ~The crane', '2-3.5 ~stands still'])
    const last = words.map((word, at) => ({ ...word, speakerTag: at < 3 ? 1 : 2 }))
    expect(read({ results: [...results, { alternatives: [{ words: last }] }] })).toEqual([
      '0-2.5 ~Speaker 1: The crane stands',
      '3-3.5 ~Speaker 2: still',
    ])
  })

  it('of Google’s that repeats nothing loses nothing', () => {
    const result = (transcript: string) => ({
      alternatives: [
        { transcript, words: [{ word: transcript, startTime: '1s', endTime: '2s', speakerTag: 1 }] },
      ],
    })
    expect(read({ results: [result('The crane'), result('The ferry is late')] })).toHaveLength(2)
  })

  it.each([
    [
      'Speechmatics',
      {
        results: [
          { type: 'word', start_time: 1, end_time: 1.5, alternatives: [{ content: 'Yes', speaker: 'S1' }] },
          {
            type: 'punctuation',
            start_time: 1.5,
            end_time: 1.5,
            alternatives: [{ content: '.', speaker: 'S1' }],
          },
          { type: 'word', start_time: 2, end_time: 2.5, alternatives: [{ content: 'No', speaker: 'UU' }] },
        ],
      },
      ['1-1.5 ~Speaker 1: Yes.', '2-2.5 ~No'],
    ],
    [
      'Fireflies, boxes in boxes',
      {
        data: {
          transcript: {
            sentences: [
              { speaker_name: 'Ana Ruiz', text: 'The crane moves.', start_time: 0.4, end_time: 3 },
              { speaker_name: 'Tom Falk', text: 'At last.', start_time: 3.4, end_time: 5 },
            ],
          },
        },
      },
      ['0.4-3 Ana Ruiz: The crane moves.', '3.4-5 Tom Falk: At last.'],
    ],
    [
      'Whisper with speakers in a list beside its chunks',
      {
        chunks: [{ timestamp: [0, 4.5], text: 'The crane moves. At last.' }],
        speakers: [
          { speaker: 'SPEAKER_00', timestamp: [0, 3], text: 'The crane moves.' },
          { speaker: 'SPEAKER_01', timestamp: [3, 4.5], text: 'At last.' },
        ],
        text: 'The crane moves. At last.',
      },
      ['0-3 Speaker 0: The crane moves.', '3-4.5 Speaker 1: At last.'],
    ],
    [
      'Vosk',
      {
        result: ['the', 'crane', 'moves', 'now'].map((word, at) => ({
          conf: 1,
          start: at,
          end: at + 0.5,
          word,
        })),
        text: 'the crane moves now',
      },
      ['0-3.5 ~the crane moves now'],
    ],
    [
      'ElevenLabs',
      {
        language_code: 'eng',
        text: 'Well, no',
        words: [
          { text: 'Well,', start: 0.1, end: 0.4, type: 'word', speaker_id: 'speaker_0' },
          { text: ' ', start: 0.4, end: 0.5, type: 'spacing', speaker_id: 'speaker_0' },
          { text: 'no', start: 0.5, end: 0.9, type: 'word', speaker_id: 'speaker_0' },
        ],
      },
      ['0.1-0.9 ~Speaker 0: Well, no'],
    ],
    [
      'Rev',
      {
        speakers: [{ id: 0, name: 'Ana Ruiz' }],
        monologues: [
          {
            speaker: 0,
            elements: [
              { type: 'text', value: 'Well', ts: 0.3, end_ts: 0.6 },
              { type: 'punct', value: ', ' },
              { type: 'text', value: 'no', ts: 0.7, end_ts: 1 },
              { type: 'punct', value: '.' },
            ],
          },
        ],
      },
      ['0.3-1 Ana Ruiz: Well, no.'],
    ],
    [
      'YouTube',
      {
        events: [
          { tStartMs: 0, dDurationMs: 9000, id: 1 },
          { tStartMs: 80, dDurationMs: 2000, segs: [{ utf8: 'so' }, { utf8: ' the crane', tOffsetMs: 200 }] },
          { tStartMs: 2080, aAppend: 1, segs: [{ utf8: '\n' }] },
          { tStartMs: 2090, dDurationMs: 1000, segs: [{ utf8: 'moves' }] },
        ],
      },
      ['0.08-2.08 ~so the crane', '2.09-3.09 ~moves'],
    ],
    [
      'Hugging Face',
      {
        text: 'no',
        chunks: [
          { timestamp: [0, 4.5], text: ' The crane moves.' },
          { timestamp: [4.5, null], text: ' At last.' },
        ],
      },
      ['0-4.5 ~The crane moves.', '4.5 ~At last.'],
    ],
    [
      'a plain list with clock times',
      [
        { name: 'Ana Ruiz', timestamp: '00:01:02', text: 'The crane moves.' },
        { name: 'Tom Falk', timestamp: '00:01:05', text: 'At last.' },
      ],
      ['62 Ana Ruiz: The crane moves.', '65 Tom Falk: At last.'],
    ],
  ])('may be of %s', (_, value, expected) => {
    expect(read(value)).toEqual(expected)
  })

  it('counts in its own unit and never in one that its numbers suggest', () => {
    const entry = (speaker: string, start: number) => ({
      speaker,
      text: 'The crane moves.',
      start,
      end: start + 1000,
    })
    expect(read({ utterances: [entry('A', 2000)] })).toEqual(['2-3 Speaker A: The crane moves.'])
    expect(read({ utterances: [entry('Ana', 2000)] })).toEqual(['2000-3000 Ana: The crane moves.'])
    expect(read({ segments: [entry('Ana', 2000)] })).toEqual(['2000-3000 Ana: The crane moves.'])
    expect(read({ utterances: [entry('A', 2000.5)] })).toEqual(['2000.5-3000.5 Speaker A: The crane moves.'])
  })

  it('gives whole turns where each entry is one, else cues', () => {
    const entry = (speaker: string) => ({ speaker, text: 'The crane moves.', start: 1 })
    expect(read([entry('Ana'), entry('Tom'), entry('Ana')]).every((block) => !block.includes('~'))).toBe(true)
    expect(read([entry('Ana'), entry('Ana'), entry('Tom')]).every((block) => block.includes('~'))).toBe(true)
  })

  it('that is one long text is read as a page', () => {
    expect(read({ text: 'ANA: The crane moves.\n\nTOM: At last.' })).toEqual([
      'ANA: The crane moves.',
      'TOM: At last.',
    ])
  })

  it('gives speakers one kind of label, with the number of the file', () => {
    const ids = [
      'SPEAKER_00',
      'SPEAKER_01',
      'spk_1',
      'A',
      3,
      '07',
      'Speaker 2',
      'Ana  Ruiz',
      { name: 'Tom' },
      'UNKNOWN',
      '',
      null,
    ]
    const said = read(ids.map((speaker, at) => ({ speaker, text: `Word ${at} of them.`, start: at })))
    expect(said.map((block) => /^\d+ ~?(?:(.*): )?Word/.exec(block)?.[1])).toEqual([
      ...[
        'Speaker 0',
        'Speaker 1',
        'Speaker 1',
        'Speaker A',
        'Speaker 3',
        'Speaker 7',
        'Speaker 2',
        'Ana Ruiz',
        'Tom',
      ],
      ...[undefined, undefined, undefined],
    ])
  })

  it('may say what its episode is called and when it came out, at its top', () => {
    const { meta } = readText(
      '{"title": "Cranes", "pubDate": "Tue, 06 Jul 2021 10:00:00 GMT", "link": "https://e.org/1", "created": "x", "text": "One. Two."}',
      'x.json',
    )
    expect(meta).toEqual({
      slug: 'x',
      title: 'Cranes',
      date: '2021-07-06',
      link: 'https://e.org/1',
      extra: {},
    })
  })
})
