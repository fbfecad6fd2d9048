import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSettings } from '../../src/commands/open-show.ts'
import { boundaryEdit } from '../../src/desk/episode/boundary-edit.ts'
import { cleanBlocks } from '../../src/desk/episode/clean-blocks.ts'
import type { RowName, SheetRow } from '../../src/desk/episode/episode-sheet.ts'
import { nameMarks } from '../../src/desk/episode/name-marks.ts'
import { sheetOf } from '../../src/desk/episode/sheet-of.ts'
import { textEdit, wholeText } from '../../src/desk/episode/text-edit.ts'
import { hastyLookout } from '../../src/desk/look-at.ts'

const head = '---\ntitle: Made\ndate: 2021-01-01\nguid: urn:made\n---\n'

function rowsOf(text: string): readonly SheetRow[] {
  return cleanBlocks(text, 'made', []).blocks.map((block, at) => ({
    id: `row-${at}`,
    kind: block.kind,
    cuts: [],
    clean: { text: block.text, names: [], line: block.line, start: block.start, end: block.end },
  }))
}

describe('the rows of an episode', () => {
  const open = openSettings('.')
  it('hold every passage of each transcript and every block of its episode once, in their order', async () => {
    for (const file of open.content.transcripts) {
      const slug = file.replace(/^transcripts\/|\.\w+$/g, '')
      const { rows, text = '', trouble, next } = await sheetOf(hastyLookout(open), { slug, file })
      expect(trouble, slug).toEqual([])
      expect(next, slug).toBe(text)
      expect(new Set(rows.map(({ id }) => id)).size, slug).toBe(rows.length)
      const starts = rows.flatMap(({ clean }) => (clean ? [clean.start] : []))
      expect(starts, slug).toEqual(starts.toSorted((a, b) => a - b))
      const blocks = cleanBlocks(text, slug, []).blocks.length
      expect(rows.filter(({ clean }) => clean).length, slug).toBe(blocks)
      const lines = rows.flatMap(({ raw }) => (raw ? [raw.line] : []))
      expect(lines, slug).toEqual(lines.toSorted((a, b) => a - b))
      expect(
        rows.filter(({ kind }) => kind === 'missing').map(({ raw }) => raw?.parts),
        slug,
      ).toEqual([])
      for (const { kind, clean, raw } of rows)
        if (kind === 'paragraph') expect(raw, `${slug}: ${clean?.text.slice(0, 40)}`).toBeDefined()
    }
  })
})

describe('names in a text', () => {
  it('hard case 14: marks that overlap are nested as HTML wants it, and no word is lost', () => {
    const name = fc.record({
      start: fc.nat(40),
      length: fc.integer({ min: 1, max: 20 }),
      id: fc.stringMatching(/^[a-d]$/),
    })
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (given) => {
        const text = 'Microsoft Azure’s own Azure Active Directory, in short.'
        const names = given.map(
          ({ start, length, id }): RowName => ({
            ...{ id, start, end: start + length, name: id, type: 'ORG', reviewed: true, from: 'registry' },
          }),
        )
        let depth = 0
        let words = ''
        const marked = new Set<string>()
        const around: RowName[] = []
        for (const piece of nameMarks(text, names)) {
          if ('open' in piece) around.push(piece.open)
          else if ('close' in piece) {
            expect(around.length).toBeGreaterThan(0)
            around.pop()
          } else {
            for (const { id } of around)
              for (let at = 0; at < piece.text.length; at++) marked.add(`${id}${words.length + at}`)
            words += piece.text
          }
          depth = around.length
        }
        expect(depth).toBe(0)
        expect(words).toBe(text)
        for (const { id, start, end } of names)
          for (let at = start; at < end && end <= text.length; at++)
            expect(marked.has(`${id}${at}`)).toBe(true)
      }),
    )
  })
})

describe('a separator that is moved', () => {
  const paragraph = fc.stringMatching(/^[A-Z][a-z :#&*!|>'"@]{3,20}[a-z]\.$/)
  const told = fc.tuple(fc.array(paragraph, { minLength: 2, maxLength: 4 }), fc.constantFrom('\n', '\r\n'))
  const heading = { headline: '', slug: '', proposed: false }

  it('and moved back leaves every byte as it was', () => {
    fc.assert(
      fc.property(told, ([words, end]) => {
        const text = `${head}\n${words.join('\n\n')}\n\n## Two {#two}\n\nIts own words.\n`.replaceAll(
          '\n',
          end,
        )
        const rows = rowsOf(text)
        const row = rows.at(-2)
        if (row?.kind !== 'headline') return
        const up = boundaryEdit(text, rows, row, 'up', heading)
        if (!('text' in up)) return
        expect(up.text).not.toBe(text)
        const moved = rowsOf(up.text)
        const there = moved.find(({ kind }) => kind === 'headline')
        expect(there && boundaryEdit(up.text, moved, there, 'down', heading)).toEqual({ text })
      }),
    )
  })

  it('is not moved over another one, and taken out with its blank lines', () => {
    const text = `${head}\n## One {#one}\n\nWords.\n\n### Why do we care?\n\n## Two {#two}\n\nMore.\n`
    const rows = rowsOf(text)
    const two = rows.find(({ clean }) => clean?.text === 'Two') as SheetRow
    expect(boundaryEdit(text, rows, two, 'up', heading)).toHaveProperty('why')
    expect(boundaryEdit(text, rows, two, 'join', heading)).toEqual({
      text: text.replace('## Two {#two}\n\n', ''),
    })
  })
})

describe('words that are edited', () => {
  it('hard cases 17 and 18: leave mark, line ends and every other byte', () => {
    const file = `\ufeff${head}\nOne # two: "three" 👩‍👩‍👧 é.\n\nOne.\n`.replaceAll('\n', '\r\n')
    const was = 'One # two: "three" 👩‍👩‍👧 é.'
    const edit = textEdit(file, was, `${was}\nשלום`, file.indexOf(was))
    expect(edit).toEqual({ outcome: 'text', text: file.replace(was, `${was}\r\nשלום`) })
    expect(wholeText(file, file.slice(1))).toBe(file)
  })

  it('are found where they stand alone, and never guessed', () => {
    expect(textEdit('New.\n\nA.\n\nB.\n', 'B.', 'C.', 4)).toEqual({
      outcome: 'text',
      text: 'New.\n\nA.\n\nC.\n',
    })
    expect(textEdit('B.\n\nB.\n\nA.\n', 'B.', 'C.', 9)).toEqual({ outcome: 'gone' })
    expect(textEdit('A.\n', 'B.', 'C.', 0)).toEqual({ outcome: 'gone' })
  })
})
