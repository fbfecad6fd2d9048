import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../src/inspection-of.ts'
import type { Tag } from '../src/model/entity.ts'
import type { Position } from '../src/model/position.ts'
import { paragraphIds } from '../src/words/paragraph-ids.ts'
import { told } from './structure/told.ts'

const text = `Smoke and bread

Hello, I’m Jo Marsh.

Printers on fire

Larkspur  has asked everybody who bought a printer since March to unplug it, after three of them caught fire in a week.

Nobody was hurt.

Why do we care?

Because you sold them.

This episode is brought to you by Fennick.

Bakery bought

Ostrander makes antivirus software and has bought a bakery in Duluth, which surprised the bakers more than anybody else.

Why do we care? Bread is good.
`
const inspection = inspectionOf(told(text))

const slice = ({ start, end }: Position): string => text.slice(start.offset, end.offset)

describe('an inspection', () => {
  it('shows each kept paragraph once, with section and story, and no heading', () => {
    expect(
      inspection.paragraphs.map(({ text: words, section, story }) => [words.slice(0, 16), section, story]),
    ).toEqual([
      ['Hello, I’m Jo Ma', 'intro', null],
      ['Larkspur has ask', 'report', 0],
      ['Nobody was hurt.', 'report', 0],
      ['Because you sold', 'why-we-care', 0],
      ['This episode is ', 'sponsor', null],
      ['Ostrander makes ', 'report', 1],
      ['Bread is good.', 'why-we-care', 1],
    ])
  })

  it('names the episode and reaches from each headline to the story’s end, without the sponsor behind it', () => {
    expect(inspection.episode.title).toBe('Smoke and bread')
    const [first, second] = inspection.stories.map(({ position }) => slice(position))
    expect(first).toMatch(/^Printers on fire\n[\s\S]*you sold them\.$/)
    expect(second).toMatch(/^Bakery bought\n[\s\S]*Bread is good\.$/)
  })

  it('bounds each why-we-care section by its marker and its last paragraph', () => {
    expect(inspection.stories.map(({ whyWeCare }) => whyWeCare && slice(whyWeCare))).toEqual([
      'Why do we care?\n\nBecause you sold them.',
      'Why do we care? Bread is good.',
    ])
  })

  it('gives positions that are three numbers each', () => {
    const points = inspection.paragraphs.flatMap(({ position }) => [position.start, position.end])
    for (const point of points) expect(Object.keys(point)).toEqual(['line', 'column', 'offset'])
    expect(inspection.paragraphs[1]?.position.start).toEqual({
      line: 7,
      column: 1,
      offset: text.indexOf('Larkspur'),
    })
  })

  it('makes ids of the words', () => {
    const words = inspection.paragraphs.map((paragraph) => paragraph.text)
    expect(inspection.paragraphs.map(({ id }) => id)).toEqual(paragraphIds(words))
  })

  it('can be printed as it is', () => {
    expect(JSON.parse(JSON.stringify(inspection))).toEqual(inspection)
  })

  it('starts a story without a headline at the first words said, behind the label', () => {
    const talk =
      'Ada: One thing happened today.\n\nBo: Which one do you mean, then?\n\nAda: The one with the printers.\n\nBo: I see now.'
    const { stories, episode } = inspectionOf(told(talk))
    expect(stories[0]?.position.start.offset).toBe('Ada: '.length)
    expect(episode.speakers).toEqual(['Ada', 'Bo'])
  })

  it('of nothing holds nothing', () => {
    const { paragraphs, stories, episode } = inspectionOf(told(''))
    expect({ paragraphs, stories, episode }).toEqual({
      paragraphs: [],
      stories: [],
      episode: { speakers: [] },
    })
  })

  it('shows tags and messages without what only the program needs', () => {
    const prepared = told(text)
    const [paragraph] = inspection.paragraphs.slice(1)
    const tag: Tag = {
      ...{
        id: 'larkspur',
        name: 'Larkspur',
        type: 'ORG',
        aliases: [],
        role: 'about',
        from: 'tagger',
        reviewed: false,
      },
      mentions: [{ text: 'Larkspur', paragraph: paragraph?.id ?? '', start: 0, end: 8 }],
      value: { amount: 1 },
    }
    const tagged = inspectionOf({ ...prepared, tree: { ...prepared.tree, data: { tags: [tag] } } })
    expect(Object.keys(tagged.entities[0] ?? {})).toEqual([
      'id',
      'name',
      'type',
      'aliases',
      'role',
      'reviewed',
      'mentions',
    ])
    expect(paragraph?.text.slice(0, 8)).toBe('Larkspur')
    expect(tagged.messages[0]).toEqual({
      rule: 'structure:asides',
      severity: 'info',
      reason: expect.any(String),
      line: 3,
      column: 1,
    })
  })
})
