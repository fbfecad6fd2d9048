import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters, styleText } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { excerptOf } from '../../src/commands/excerpt-of.ts'
import { pairLines, type View } from '../../src/commands/pair-lines.ts'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { wordDiff } from '../../src/words/word-diff.ts'
import { showFolder } from './show-folder.ts'

/** A body twice, the second time with two spellings and three words changed, and a skip link on top. */
const fixture = join(import.meta.dirname, '../fixtures/inspect/doubled-body')
const doubled = readFileSync(join(fixture, 'input.txt'), 'utf8')
const file = 'content/transcripts/2023-10-02-portal.txt'

const paint: View['paint'] = (style, text) => styleText(style, text, { validateStream: false })
const plain: View['paint'] = (_, text) => text

describe('copydesk inspect', () => {
  it('shows what went, the copy that stays with the differing words marked, why, and how to keep it', async () => {
    const { status, out } = showFolder({ [file]: doubled }).run('inspect', file)
    expect(status).toBe(0)
    await expect(out).toMatchFileSnapshot(join(fixture, 'output.txt'))
  })

  it('with --all shows every passage by itself', async () => {
    const { out } = showFolder({ [file]: doubled }).run('inspect', file, '--all')
    await expect(out).toMatchFileSnapshot(join(fixture, 'output-all.txt'))
  })

  it('gives decisions that can be pasted and are obeyed', () => {
    const show = showFolder({ [file]: doubled })
    const { out } = show.run('inspect', file, '--all')
    const lines = out.split('\n').flatMap((line) => /^ +(- \{.*)$/.exec(line)?.[1] ?? [])
    expect(lines).toHaveLength(8)
    show.write('content/decisions/2023-10-02-portal.yml', `${lines.join('\n')}\n`)
    const after = show.run('inspect', file)
    expect(after.out).toContain('0 passages taken out')
    expect(after.err).not.toContain('matched nothing')
    expect(parse(lines[0] ?? '')).toEqual([
      { rule: 'clean:duplicates', at: expect.stringMatching(/^the-new-portal-asks-/), do: 'keep' },
    ])
  })

  it('says of what an editor cut that the decision must go, and offers nothing where no decision helps', () => {
    const last = 'See you on the other side of it.'
    const show = showFolder({
      [file]: `${doubled}\n\u00a0\n\n${last}\n`,
      'content/decisions/2023-10-02-portal.yml': `- {rule: clean:page-debris, at: ${fingerprint(last)}, do: cut}\n`,
    })
    const { out } = show.run('inspect', file, '--all')
    expect(out).toMatch(
      /See you on the other side of it\..*\n.*\n {4}to keep it, take your own decision out again/,
    )
    expect(out).toContain('nothing to see  clean:blank-paragraphs, empty')
    expect(out).not.toContain('{rule: clean:blank-paragraphs')
  })

  it('shows a passage that was kept because it says something else, beside what it varies', () => {
    const text = doubled.replace(/About 340([\s\S]*)About 340/, 'About 340$1About 410')
    const show = showFolder({ [file]: text.replace('as soon as', 'once') })
    const { out, err } = show.run('inspect', file)
    expect(out).toContain('1 passage kept, though much alike')
    expect(out).toMatch(/About \[-410-\] clinics[\s\S]*About \{\+340\+\} clinics/)
    expect(out).toContain('both were kept.')
    expect(err).not.toContain('both were kept.')
  })

  it('shows nothing of a transcript that could steer the terminal', () => {
    const hostile = doubled
      .replaceAll('Leeds', 'Le\u001b[31med\u0007s')
      .replace('Skip to', 'Skip \u009b2J to')
    const { out } = showFolder({ [file]: hostile }).run('inspect', file, '--all')
    expect(out).not.toMatch(/[^\P{Cc}\n]/u)
  })

  it('tells of hundreds of copies in a screenful', () => {
    const word = (at: number): string =>
      `${'bdfgklmnprst'[at % 12]}${'aeiou'[at % 5]}${'lmnrst'[at % 7] ?? 'x'}${at % 97}`
    const paragraph = (_: unknown, at: number): string =>
      `So ${Array.from({ length: 25 }, (_, nth) => word(at * 31 + nth * nth * 17)).join(' ')} it was.`
    const body = Array.from({ length: 400 }, paragraph).join('\n\n')
    const { out } = showFolder({ [file]: `${body}\n\n${body}\n` }).run('inspect', file)
    expect(out).toContain('400 passages taken out')
    expect(out).toContain('lines 801-1599  400 passages, word for word on lines 1-799')
    const [, told = ''] = /taken out\n([\s\S]*)\n\d+ names?\n/.exec(out) ?? []
    expect(told.split('\n').length).toBeLessThan(10)
    expect(told).toContain('400 passages')
  })
})

describe('a pair of passages', () => {
  const one = {
    label: 'taken out, line 9',
    text: 'Two practises in Leeds — 漢字 — had to type their holiday messages again, and one took the chance.',
  }
  const other = { label: 'stays, line 3', text: one.text.replace('practises', 'practices') }

  it('stands in two columns of equal width where the terminal is wide, whatever the letters’ width', () => {
    const lines = pairLines(one, other, { paint, columns: 110 }).map(stripVTControlCharacters)
    const dividers = lines.map((line) => stringWidth(line.slice(0, line.indexOf('│'))))
    expect(lines.length).toBeGreaterThan(2)
    expect(new Set(dividers).size).toBe(1)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(110)
  })

  it('stands one above the other on a narrow terminal, within its width', () => {
    const lines = pairLines(one, other, { paint, columns: 40 }).map(stripVTControlCharacters)
    expect(lines.join('\n')).not.toContain('│')
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(40)
  })

  it('marks differing words with colour where there is colour, else with signs that survive a pipe', () => {
    const coloured = pairLines(one, other, { paint, columns: 110 }).join('\n')
    expect(coloured).toContain(paint('bold', paint('red', 'practises')))
    expect(coloured).toContain(paint('bold', paint('green', 'practices')))
    const piped = pairLines(one, other, { paint: plain, columns: undefined })
    expect(piped).toHaveLength(4)
    expect(piped[1]).toContain('Two [-practises-] in')
    expect(piped[3]).toContain('Two {+practices+} in')
  })

  it('shows the first difference of passages that are too long to compare whole', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => `w${at}`)
    const long = { label: 'taken out, line 9', text: words.join(' ') }
    const changed = { label: 'stays, line 3', text: words.with(15_000, 'here').join(' ') }
    const lines = pairLines(long, changed, { paint: plain, columns: undefined })
    expect(lines[1]).toMatch(/^ +\[…\] w149.* w14999 \[-w15000-\] w15001 .*\[…\] .*w178\d\d \[…\]$/)
    expect(lines[3]).toContain('w14999 {+here+} w15001')
    expect(lines.join('').length).toBeLessThan(1000)
  })

  it('is cut to its ends and to what stands around the differences', () => {
    const words = Array.from({ length: 900 }, (_, at) => `w${at}`)
    const changed = words.with(450, 'here')
    const excerpt = excerptOf(wordDiff(words.join(' '), changed.join(' ')))
    const shown = excerpt.flatMap((stretch) => stretch.other).join(' ')
    expect(shown).toMatch(/^w0 w1 .* \[…\] w442 .* here w451 .* \[…\] .* w899$/)
    expect(shown.split(' ').length).toBeLessThan(40)
    const everyTenth = words.map((word, at) => (at % 10 === 5 ? 'new' : word))
    const many = excerptOf(wordDiff(words.join(' '), everyTenth.join(' ')))
    expect(many.at(-1)?.one).toEqual(['[… 82 more differences]'])
  })
})
