import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { pipeline, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'
import { told } from './told.ts'

/** The 18 cases on which a finder of why-we-care sections fails, by the numbers of the list that it was written against. */
const news =
  'Kaseya told its customers on Friday to switch off their servers, because somebody had found a way to hand out ransomware with them, and the fix would take days.'
const other =
  'The Pentagon has cancelled its cloud contract on Tuesday and will buy from two companies instead, which is what everybody had told it to do three years ago.'
const care =
  'Because you are a door to every customer you have, and somebody has just tried the handle on all of them at once.'
const more = 'Because a contract that nobody can sign is worth less than two that somebody can.'
const asked = 'Why do we care?'

/** The sections of a text in order: a story's number, its section, and the first two words. */
function sections(file: string, ...blocks: readonly string[]): readonly string[] {
  const { paragraphs } = inspectionOf(told(blocks.join('\n\n'), { file }))
  return paragraphs.map(
    ({ story, section, text }) => `${story ?? '-'} ${section}: ${text.split(' ').slice(0, 2).join(' ')}`,
  )
}

const cases: readonly (readonly [string, readonly string[], readonly string[], string?])[] = [
  [
    'S3: each of four stories has its own',
    [
      'One thing',
      news,
      asked,
      care,
      'Another thing',
      other,
      asked,
      more,
      'A third thing',
      news,
      asked,
      care,
      'A fourth thing',
      other,
      asked,
      more,
    ],
    [0, 1, 2, 3].flatMap((at) => [
      `${at} report: ${at % 2 ? 'The Pentagon' : 'Kaseya told'}`,
      `${at} why-we-care: Because ${at % 2 ? 'a' : 'you'}`,
    ]),
  ],
  [
    'S4: the marker may be a line of its paragraph',
    ['Kaseya attacked', news, `${asked}\nI’m far less interested in the number than in the door.`],
    ['0 report: Kaseya told', '0 why-we-care: I’m far'],
  ],
  [
    'S5: the marker may run into its text',
    ['Kaseya attacked', news, `**${asked}** This is about the door and not about the number.`],
    ['0 report: Kaseya told', '0 why-we-care: This is'],
  ],
  [
    'S6: a headline that asks is a headline',
    ['Datto files for IPO.... but do we care?', news, asked, care],
    ['0 report: Kaseya told', '0 why-we-care: Because you'],
  ],
  [
    'S7: a mug with the question on it is merchandise',
    ['Kaseya attacked', news, 'Wear “Why Do We Care?” – Visit our shop for mugs.', other],
    ['0 report: Kaseya told', '0 report: Wear “Why', '0 report: The Pentagon'],
  ],
  [
    'S8: a guest who asks why we care about something starts nothing',
    [
      'Kaseya attacked',
      news,
      'GUEST: But why do we care about binaries now? Because they are everywhere and nobody reads them.',
    ],
    ['0 report: Kaseya told', '0 report: GUEST: But'],
  ],
  [
    'S9: a sentence that speaks of caring ends nothing',
    ['Kaseya attacked', news, asked, care, 'So the question to care about – what to do differently?'],
    ['0 report: Kaseya told', '0 why-we-care: Because you', '0 why-we-care: So the'],
  ],
  [
    'S10: a sponsor read ends it, and belongs to no story',
    [
      'Kaseya attacked',
      news,
      asked,
      care,
      'This episode is brought to you by Fennick. Fennick backs up printers; see fennick.example for a free month.',
      'JEDI is dead',
      other,
    ],
    [
      '0 report: Kaseya told',
      '0 why-we-care: Because you',
      '- sponsor: This episode',
      '1 report: The Pentagon',
    ],
  ],
  [
    'S11: a farewell ends it',
    ['Kaseya attacked', news, asked, care, 'Thanks for listening, and see you on Monday.'],
    ['0 report: Kaseya told', '0 why-we-care: Because you', '- outro: Thanks for'],
  ],
  [
    'S12: a question ends it, and its own marker opens it again',
    [
      'Kaseya attacked',
      news,
      asked,
      care,
      'A listener in Utah writes in to ask whether a printer can be insured against itself.',
      asked,
      more,
    ],
    ['0 report: Kaseya told', '0 why-we-care: Because you', '0 qa: A listener', '0 why-we-care: Because a'],
  ],
  [
    'S13: a marker with nothing behind it is a paragraph',
    ['Kaseya attacked', news, asked],
    ['0 report: Kaseya told', '0 report: Why do'],
  ],
  [
    'S14: a marker before all news belongs to no story',
    [asked, care, 'Kaseya attacked', news],
    ['- why-we-care: Because you', '0 report: Kaseya told'],
  ],
  [
    'S15: subheads stay inside, the next headline ends it',
    [
      '## Kaseya attacked',
      news,
      '### Why Do We Care?',
      care,
      '#### The first reason',
      more,
      '## JEDI is dead',
      other,
    ],
    [
      '0 report: Kaseya told',
      '0 why-we-care: Because you',
      '0 why-we-care: Because a',
      '1 report: The Pentagon',
    ],
    'day.md',
  ],
  [
    'S16: a time and a speaker may stand before the marker',
    ['Kaseya attacked', news, `12:04 Dave: ${asked}`, care],
    ['0 report: Kaseya told', '0 why-we-care: Because you'],
  ],
  [
    'S17: others may be asked to care, but needing care is another thing',
    ['Kaseya attacked', news, 'Why should MSPs care?', care, 'Why do elders need care?'],
    ['0 report: Kaseya told', '0 why-we-care: Because you', '0 why-we-care: Why do'],
  ],
  [
    'S18: a text without paragraphs is split at the sentence',
    [`${news} ${news.replace('Kaseya', 'Datto')} ${asked} ${care} ${more} In other news, ${other}`],
    ['0 report: Kaseya told', '0 why-we-care: Because you', '1 report: In other'],
  ],
]

describe('the hard cases of why-we-care', () => {
  for (const [name, blocks, expected, file = 'day.txt'] of cases)
    it(name, () => {
      expect(sections(file, ...blocks)).toEqual(expected)
    })

  it('S1, S2: of a page pasted twice one marker stays, with its section whole', () => {
    const page = [
      'Press Enter to skip to content',
      'Kaseya attacked',
      news,
      other,
      '\u00a0',
      asked,
      '\u00a0',
      care,
      more,
    ]
    const again = ['Kaseya attacked', news, other, asked, care, more]
    const text = [...page, ...again].join('\n\n')
    const rules = pipeline.filter(({ id }) => !id.startsWith('tag:'))
    const lexicon = { entities: new Map(), ignore: [], concepts: [], neverMerge: [] }
    const show = { people: [], markers: [] }
    const transcript = readTranscript('day.txt', new TextEncoder().encode(text))
    const { paragraphs, stories, cuts } = inspectionOf(
      prepare(transcript, { show, lexicon, decisions: [] }, rules),
    )
    expect(paragraphs.map(({ section }) => section)).toEqual([
      'report',
      'report',
      'why-we-care',
      'why-we-care',
    ])
    expect(stories.filter(({ whyWeCare }) => whyWeCare !== null)).toHaveLength(1)
    expect(cuts.some(({ kind, text: cut }) => kind === 'boilerplate' && cut.startsWith('Press Enter'))).toBe(
      true,
    )
  })
})
