import { describe, expect, it } from 'vitest'
import type { Transcript } from '../../../src/model/transcript.ts'
import { blocksOf } from '../../../src/model/tree.ts'
import { readTranscript } from '../../../src/read/read.ts'
import { shown } from '../read-text.ts'
import { bold, p, part, run, styled, table, wordFile, wordParts, zipOf } from './word-file.ts'

const read = (body: string): Transcript => readTranscript('show.docx', wordFile(body))
const blocks = (body: string): readonly string[] => blocksOf(read(body).tree).map(shown)
const reasons = ({ messages }: Transcript): string => messages.map(({ reason }) => reason).join(' ')

describe('a Word document', () => {
  it('gives headings, paragraphs, lists, quotations and drawn rules by their styles', () => {
    const numbered = (list: number) => `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`
    const found = blocks(
      styled('Title', 'Harbour News') +
        styled('Kop1', 'Ferries return') +
        p('The first boat left at dawn.') +
        styled('Story', 'A bridge is closed') +
        p('Take the tunnel.', numbered(1)) +
        p('Or the ferry.', numbered(2)) +
        p('Not a list.', numbered(0)) +
        styled('Quote', 'We waited all night.') +
        '<w:p><w:r><w:pict><v:rect o:hr="t"/></w:pict></w:r></w:p>' +
        p('Outlined.', '<w:outlineLvl w:val="2"/>') +
        p(''),
    )
    expect(found).toEqual([
      '# Harbour News',
      '## Ferries return',
      'The first boat left at dawn.',
      '## A bridge is closed',
      '- Take the tunnel.',
      '1. Or the ferry.',
      'Not a list.',
      '> We waited all night.',
      '---',
      '#### Outlined.',
    ])
  })

  it('takes names in bold for speakers, with the colon in or behind them, and in a column before a tab', () => {
    const tab = '<w:r><w:tab/></w:r>'
    expect(
      blocks(
        p(bold('Ana Ruiz:') + run(' Good morning.')) +
          p(bold('Ben') + run(': Morning, Ana.')) +
          p(bold('Ana Ruiz: ') + run('Shall we?')) +
          p(run('Ben', '<w:rStyle w:val="Strong"/>') + tab + run('We shall.')) +
          p(`${bold('One day')}${run(' we will.')}`),
      ),
    ).toEqual([
      'Ana Ruiz: Good morning.',
      'Ben: Morning, Ana.',
      'Ana Ruiz: Shall we?',
      'Ben: We shall.',
      'One day we will.',
    ])
  })

  it('keeps bold, italic and safe links where they cover whole words', () => {
    const link = (id: string, words: string) => `<w:hyperlink r:id="${id}">${run(words)}</w:hyperlink>`
    const field = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const { tree } = read(
      p(
        `${run('A ')}${bold('clear ')}${run('and ')}${bold('h')}${run('alf word, ')}${link('web', 'a page')}${run(', ')}${link('bad', 'a trap')}${run(' ')}${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/f" </w:instrText></w:r>${field('separate')}${run('a field')}${field('end')}${run('.')}`,
      ),
    )
    const [paragraph] = blocksOf(tree)
    const inside = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(inside.map((node) => (node.type === 'link' ? node.url : node.type))).toEqual([
      'text',
      'strong',
      'text',
      'https://example.org/a?b=1&c=2',
      'text',
      'https://example.org/f',
      'text',
    ])
    expect(blocksOf(tree).map(shown)).toEqual(['A clear and half word, a page, a trap a field.'])
  })

  it('breaks lines and tells hyphens, and reads the newer form of a text box once', () => {
    const box = `<w:txbxContent>${p('In a box.')}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
    expect(
      blocks(
        p(`${run('One')}<w:r><w:br/><w:t>two</w:t></w:r>`) +
          p(
            `${run('well')}<w:r><w:noBreakHyphen/></w:r>${run('kept')}<w:r>${both}</w:r><w:proofErr/>${run(' on')}`,
          ),
      ),
    ).toEqual(['One two', 'well\u2011kept on', 'In a box.'])
  })

  it('takes what tracked changes put in, leaves what they struck out, and says so', () => {
    const del = (words: string) => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`
    const transcript = read(
      p(`${run('We meet on ')}${del('Monday')}<w:ins>${run('Tuesday')}</w:ins>${run('.')}`) +
        p(run('The end of this line '), '<w:rPr><w:del/></w:rPr>') +
        p(
          `${run('was struck out.')}<w:r><w:commentReference w:id="0"/></w:r>${run('secret', '<w:vanish/>')}`,
        ) +
        p(run('So was the last.'), '<w:rPr><w:del/></w:rPr>'),
    )
    expect(blocksOf(transcript.tree).map(shown)).toEqual([
      'We meet on Tuesday.',
      'The end of this line was struck out.',
      'So was the last.',
    ])
    expect(transcript.messages.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['read:docx', 'warning'],
      ['read:docx', 'warning'],
      ['read:docx', 'info'],
    ])
    expect(reasons(transcript)).toMatch(/struck out in one place.*told not to show.*Comments were left out/)
  })

  it('puts footnotes at the end and leaves out a table of contents', () => {
    const files = wordParts(
      `${styled('TOC1', 'Ferries 2')}${p(`${run('The boats are back.')}<w:r><w:footnoteReference w:id="7"/></w:r>`)}${p('Good.')}`,
    )
    const notes = `<w:footnote w:id="-1">${p('separator')}</w:footnote><w:footnote w:id="7">${p('All but one.')}</w:footnote>`
    const transcript = readTranscript(
      'a.docx',
      zipOf({ ...files, 'word/footnotes.xml': part('footnotes', notes) }),
    )
    expect(blocksOf(transcript.tree).map(shown)).toEqual(['The boats are back.', 'Good.', '1. All but one.'])
    expect(reasons(transcript)).toMatch(/table of contents.*notes of this document/)
  })

  it('reads a table of times, speakers and words as turns', () => {
    const { tree, text } = read(
      table([
        ['Time', 'Speaker', 'Transcript'],
        ['00:00:01', 'Ana', 'Good morning to all.'],
        ['00:01:02.5', 'Ben', 'And to you.'],
        ['01:00:00', '', 'Nobody knows who said this.'],
      ]),
    )
    expect(blocksOf(tree).map((block) => block.type === 'paragraph' && block.data)).toEqual([
      { speaker: 'Ana', start: 1 },
      { speaker: 'Ben', start: 62.5 },
      { start: 3600 },
    ])
    expect(text).toBe('Good morning to all.\n\nAnd to you.\n\nNobody knows who said this.')
  })

  it('takes speakers and times from the lines over each turn', () => {
    const head = (name: string, time: string) => `${bold(name)}${run(`   ${time}`)}`
    const { tree } = read(
      p(`${head('Ana Ruiz', '0:03')}<w:r><w:br/></w:r>${run('Good morning.')}`) +
        p(head('Ben', '1:02:03')) +
        p('And to you.') +
        p('To all of you.'),
    )
    expect(
      blocksOf(tree).map((block) => [shown(block), block.type === 'paragraph' && block.data?.start]),
    ).toEqual([
      ['Ana Ruiz: Good morning.', 3],
      ['Ben: And to you.', 3723],
      ['Ben: To all of you.', undefined],
    ])
  })

  it.each([
    ['is one time only', [bold('Train') + run(' 12:30'), run('It left.')]],
    ['are times that fall', [bold('Ana') + run(' 12:30'), bold('Ben') + run(' 12:20')]],
    ['is a programme for the evening', [bold('Doors open') + run(' 12:30'), bold('Show') + run(' 13:00')]],
    ['are sentences before times', [run('He came at 12:30'), run('She left at 12:40')]],
  ])('keeps lines that end with a time as words where there %s', (_, lines) => {
    expect(read(lines.map((line) => p(line)).join('')).text).toMatch(/12:30/)
  })

  it.each([
    [
      'times that fall',
      [
        ['00:02', 'Ana says it.'],
        ['00:01', 'Ben says it.'],
      ],
    ],
    [
      'two columns of words',
      [
        ['Boats', 'The boats are back.'],
        ['Bridges', 'The bridge is closed.'],
      ],
    ],
    ['one row', [['00:01', 'Ana', 'Only this.']]],
  ])('keeps every cell of a table with %s', (_, rows) => {
    expect(blocks(table(rows))).toEqual(rows.flat())
  })

  it('is read whatever prefixes its XML has, and in the strict form too', () => {
    const strict = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Strictly.</x:t></x:r></x:p></x:body></x:document>`
    const { tree } = readTranscript('a.docx', zipOf({ ...wordParts(''), 'word/document.xml': strict }))
    expect(blocksOf(tree).map(shown)).toEqual(['Strictly.'])
  })
})
