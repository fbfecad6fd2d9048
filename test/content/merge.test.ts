import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { merge } from '../../src/content/merge.ts'

const head = (about: readonly string[] = ['kaseya'], more = '') => `---
title: Tools provider attacked
date: 2021-07-06
guid: show-1
source:
  file: transcripts/a.txt
  sha256: ${'a'.repeat(64)}
cuts: 3
entities:
  about:
${about.map((id) => `    - ${id}\n`).join('')}  mentions:
    - cisa
    - fbi
  unreviewed:
    - name: Fred Voccola
      type: PERSON
${more}---
`
const body = `
## A headline {#a-headline}

First paragraph.

Second paragraph.

Third paragraph.

### Why do we care?

Because of this.
`
const base = head() + body

describe('merge of what editor and machine both changed', () => {
  it('keeps an edited paragraph and takes a new one from the machine', () => {
    const ours = base.replace('First paragraph.', 'First paragraph, corrected.')
    const theirs = base.replace('Third paragraph.', 'Third paragraph.\n\nFourth paragraph.')
    expect(merge(base, ours, theirs)).toEqual({
      text: ours.replace('Third paragraph.', 'Third paragraph.\n\nFourth paragraph.'),
      conflicts: [],
    })
  })

  it('lets them change paragraphs that follow each other', () => {
    const ours = base.replace('First paragraph.', 'First one.')
    const theirs = base.replace('Second paragraph.', 'Second one.')
    const expected = base
      .replace('First paragraph.', 'First one.')
      .replace('Second paragraph.', 'Second one.')
    expect(merge(base, ours, theirs)).toEqual({ text: expected, conflicts: [] })
    expect(merge(base, theirs, ours)).toEqual({ text: expected, conflicts: [] })
  })

  it('puts the machine\u2019s new heading before a paragraph that the editor changed', () => {
    const ours = base.replace('Second paragraph.', 'Second one.')
    const theirs = base.replace('Second paragraph.', '### Sponsor\n\nSecond paragraph.')
    const { text, conflicts } = merge(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(text).toBe(base.replace('Second paragraph.', '### Sponsor\n\nSecond one.'))
  })

  it('parts paragraphs that meet for the first time', () => {
    const ours = base.replace('Because of this.', 'Because of that.')
    const theirs = base.replace('Because of this.\n', 'Because of this.\n\nAnd of more.\n')
    const { text, conflicts } = merge(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(text).toContain('Because of that.\n\nAnd of more.\n')
  })

  it('reports the line and both texts where both changed one paragraph', () => {
    const ours = base.replace('Second paragraph.', 'Second, by the editor.')
    const theirs = base.replace('Second paragraph.', 'Second, by the machine.')
    const { text, conflicts } = merge(base, ours, theirs)
    expect(text).toBe(ours)
    expect(conflicts).toEqual([
      { ours: 'Second, by the editor.', theirs: 'Second, by the machine.', line: lineOf(ours, 'Second, by') },
    ])
  })

  it('asks when the machine drops a paragraph that the editor changed', () => {
    const ours = base.replace('Second paragraph.', 'Second, by the editor.')
    const theirs = base.replace('Second paragraph.\n\n', '')
    expect(merge(base, ours, theirs).conflicts).toMatchObject([
      { ours: 'Second, by the editor.', theirs: '' },
    ])
  })

  it('takes the same change on both sides once', () => {
    const ours = base.replace('Third', 'Last').replace('First', '1st')
    const theirs = base.replace('Third', 'Last')
    expect(merge(base, ours, theirs)).toEqual({ text: ours, conflicts: [] })
  })

  it('never doubles a paragraph that both put in', () => {
    const both = base.replace('Second paragraph.', 'Second paragraph.\n\nA new one.')
    const ours = both.replace('Third paragraph.', 'Third, changed.')
    const { text } = merge(base, ours, both)
    expect(text.match(/A new one\./g)).toHaveLength(1)
  })

  it('keeps byte-order mark and CRLF line ends of the editor\u2019s file', () => {
    const ours = `\ufeff${base.replace('First', '1st').replaceAll('\n', '\r\n')}`
    const theirs = base.replace('Third', '3rd')
    const { text, conflicts } = merge(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(text).toBe(ours.replace('Third', '3rd'))
  })

  it('keeps blank lines as the editor set them', () => {
    const ours = base.replace('First paragraph.\n\n', 'First paragraph.\n\n\n\n')
    const theirs = base.replace('Third', '3rd')
    expect(merge(base, ours, theirs).text).toBe(ours.replace('Third', '3rd'))
  })
})

describe('merge of front matter', () => {
  it('takes the machine\u2019s title where the editor left it alone, and keeps the editor\u2019s description', () => {
    const ours = head(['kaseya'], 'description: By hand # checked\n') + body
    const theirs = base.replace('title: Tools provider attacked', 'title: Tools provider hit')
    expect(merge(base, ours, theirs)).toEqual({
      text: ours.replace('title: Tools provider attacked', 'title: Tools provider hit'),
      conflicts: [],
    })
  })

  it('reports a key that both changed, with its line', () => {
    const ours = base.replace('title: Tools provider attacked', 'title: "Mine"')
    const theirs = base.replace('title: Tools provider attacked', 'title: Theirs')
    expect(merge(base, ours, theirs).conflicts).toEqual([
      { ours: 'title: "Mine"', theirs: 'title: Theirs', line: 2 },
    ])
  })

  it('takes cuts and source from the machine, and never another guid', () => {
    const ours = base.replace('cuts: 3', 'cuts: 99').replace('First', '1st')
    const theirs = base
      .replace('cuts: 3', 'cuts: 4')
      .replace('a'.repeat(64), 'b'.repeat(64))
      .replace('show-1', 'show-2')
    const { text, conflicts } = merge(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(text).toContain('cuts: 4\n')
    expect(text).toContain('b'.repeat(64))
    expect(text).toContain('guid: show-1\n')
  })

  it('merges entities one by one, and an id that the editor took out stays out', () => {
    const ours = base
      .replace('    - fbi\n', '')
      .replace('    - kaseya\n', '    - kaseya # sure\n    - cisa\n')
    const mine = ours.replace('  mentions:\n    - cisa\n', '  mentions: []\n')
    const theirs = base
      .replace('    - cisa\n', '    - cisa\n    - revil\n')
      .replace('    - kaseya\n', '    - kaseya\n    - fbi\n')
    const { text, conflicts } = merge(base, mine, theirs)
    expect(conflicts).toEqual([])
    expect(text).toContain(
      '  about:\n    - kaseya # sure\n    - cisa\n  mentions:\n    - revil\n  unreviewed:',
    )
  })

  it('keeps the editor\u2019s comments and order when other keys change', () => {
    const ours = base
      .replace('date: 2021-07-06\n', '')
      .replace('cuts: 3\n', '# the day is sure\ndate: 2021-07-06\ncuts: 3\n')
    const theirs = base.replace('cuts: 3\n', 'cuts: 5\nspeakers:\n  - Dana Reyes\n')
    const { text, conflicts } = merge(base, ours, theirs)
    expect(conflicts).toEqual([])
    expect(text).toBe(ours.replace('cuts: 3\n', 'cuts: 5\nspeakers:\n  - Dana Reyes\n'))
  })

  it('asks before a value takes the editor\u2019s comment away', () => {
    const ours = base.replace(
      'title: Tools provider attacked',
      'title: Tools provider attacked # agreed with Dana',
    )
    const theirs = base.replace('title: Tools provider attacked', 'title: Other')
    expect(merge(base, ours, theirs).conflicts).toMatchObject([{ theirs: 'title: Other', line: 2 }])
  })

  it('removes a key that the machine no longer writes, and leaves one that the editor removed', () => {
    const withLink = base.replace(
      'cuts: 3\n',
      'cuts: 3\nlink: https://a.example/\naudio: https://b.example/\n',
    )
    const ours = withLink.replace('audio: https://b.example/\n', '').replace('First', '1st')
    const theirs = withLink.replace('link: https://a.example/\n', '')
    expect(merge(withLink, ours, theirs)).toEqual({
      text: base.replace('First', '1st'),
      conflicts: [],
    })
  })

  it('leaves front matter alone that is written in one line of braces', () => {
    const ours = `---\n{title: Mine, cuts: 3}\n---\n${body}`
    expect(merge(base, ours, base.replace('cuts: 3', 'cuts: 4')).conflicts).toHaveLength(1)
  })
})

const line = fc.oneof(
  fc.constantFrom(
    'One.',
    'Two.',
    'Three.',
    'Four.',
    'Five.',
    '## Head {#head}',
    '### Why do we care?',
    '---',
    '- item',
  ),
  fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n]/g, ' ')),
)
const texts = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n\n')), { maxLength: 12 })
  .map((lines) => lines.flat().join(''))
/** Texts of three sides that have most lines in common. */
const sides = fc
  .array(fc.tuple(line, fc.constantFrom('keep', 'ours', 'theirs', 'both', 'none'), line), { maxLength: 14 })
  .map((lines) => {
    const side = (name: string, own: string) =>
      lines
        .flatMap(([text, change, other]) => {
          if (change === 'both' || change === name) return own === '' ? [] : [`${own}${other}`]
          return [text]
        })
        .join('\n\n')
    return { base: side('base', 'B'), ours: side('ours', 'E'), theirs: side('theirs', 'M') }
  })

describe('merge holds for any text', () => {
  it('gives theirs if the editor changed nothing, and ours if the machine did not', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(merge(one, one, other).text).toBe(other)
        expect(merge(one, other, one).text).toBe(other)
        expect(merge(one, other, other)).toEqual({ text: other, conflicts: [] })
      }),
    )
  })

  it('has every line that the editor wrote, unless it reports a conflict and changes nothing', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const merged = merge(base, ours, theirs)
        if (merged.conflicts.length > 0) expect(merged.text).toBe(ours)
        else {
          const before = new Set(base.split('\n'))
          const own = (text: string) =>
            text.split('\n').filter((one) => one.startsWith('E') && !before.has(one))
          const kept = new Set(merged.text.split('\n'))
          for (const written of own(ours)) expect(kept).toContain(written)
        }
      }),
    )
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(sides, ({ base, ours, theirs }) => {
        const { text, conflicts } = merge(base, ours, theirs)
        if (conflicts.length === 0) expect(merge(theirs, text, theirs)).toEqual({ text, conflicts: [] })
      }),
    )
  })

  it('has each paragraph that only one side changed as that side has it', () => {
    const edits = fc.array(fc.constantFrom('keep', 'keep', 'ours', 'theirs'), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(edits, (changes) => {
        const side = (name: string) =>
          changes
            .map((change, at) => (change === name ? `Line ${at} by ${name}.` : `Line ${at}.`))
            .join('\n\n')
        const expected = changes.map((change, at) =>
          change === 'keep' ? `Line ${at}.` : `Line ${at} by ${change}.`,
        )
        const { text, conflicts } = merge(side('base'), side('ours'), side('theirs'))
        expect({ text, conflicts }).toEqual({ text: expected.join('\n\n'), conflicts: [] })
      }),
    )
  })

  it('stays quick where every line is the same', () => {
    const same = (count: number) => 'the same line\n\n'.repeat(count)
    const { conflicts } = merge(same(20_000), `x\n\n${same(19_000)}y\n`, `z\n\n${same(21_000)}q\n`)
    expect(conflicts.length).toBeGreaterThan(0)
  })
})

function lineOf(text: string, start: string): number {
  return text.slice(0, text.indexOf(start)).split('\n').length
}
