import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../../src/read/read.ts'
import { p, part, run, wordFile, wordParts, zipOf } from './word-file.ts'

/** The one message about a file that is refused. */
function refusal(bytes: Uint8Array): string {
  const { tree, text, messages } = readTranscript('show.docx', bytes)
  expect(messages).toHaveLength(1)
  expect(messages).toMatchObject([{ rule: 'read:docx', severity: 'error', file: 'show.docx' }])
  expect([text, tree.children]).toEqual(['', []])
  return messages[0]?.reason ?? ''
}

const fine = wordParts(p('Words.'))
const withDocument = (content: string): Uint8Array => zipOf({ ...fine, 'word/document.xml': content })
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const container = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'

/** 300 MB of nothing, which a ZIP archive holds in 300 kB. */
const much = new Uint8Array(300 * 1024 * 1024).fill(32)

describe('a Word document that means no good', () => {
  it('is refused before it unfolds where its directory tells how big it is', () => {
    const bomb = zipOf({ ...fine, 'word/document.xml': { content: much } })
    expect(bomb.length).toBeLessThan(400_000)
    expect(refusal(bomb)).toMatch(/unfold to far more/)
  })

  it('unfolds no further than its directory tells where that lies', () => {
    const bomb = zipOf({
      ...fine,
      'word/document.xml': { content: much.subarray(0, 50_000_000), size: 2000 },
    })
    expect(refusal(bomb)).toMatch(/damaged/)
  })

  it('is refused where small parts add up', () => {
    const body = Array.from(
      { length: 240_000 },
      (_, at) => `<w:r><w:t>${at * 7919} is said</w:t></w:r>`,
    ).join('')
    expect(
      refusal(zipOf({ ...wordParts(p(body)), 'word/styles.xml': { content: body, size: 33_000_000 } })),
    ).toMatch(/unfold/)
  })

  it('defines no entities, neither a billion of them nor one that names a file', () => {
    const laughs = Array.from({ length: 10 }, (_, at) => {
      return `<!ENTITY l${at + 1} "${at === 0 ? 'ha' : `&l${at};`.repeat(10)}">`
    }).join('')
    expect(refusal(withDocument(`<!DOCTYPE d [${laughs}]>${part('document', '&l10;')}`))).toMatch(/entities/)
    const file = '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/hostname">]>'
    expect(refusal(withDocument(`${file}${part('document', '&f;')}`))).toMatch(/entities/)
    expect(refusal(withDocument(part('document', '&constructor;')))).toMatch(/damaged/)
  })

  it('is not nested without end', () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(5_000)}${p('x')}${'</w:tc></w:tr></w:tbl>'.repeat(5_000)}`
    expect(refusal(wordFile(deep))).toMatch(/nested more than 256 levels/)
  })

  it('has no more paragraphs than a show could have', () => {
    const lines = Array.from({ length: 200_001 }, (_, at) => `<w:p><w:r><w:t>${at * 7919}</w:t></w:r></w:p>`)
    expect(refusal(wordFile(lines.join('')))).toMatch(/more than 200,000 paragraphs/)
  })

  it('may be based on itself in a ring, or give notes that nobody has', () => {
    const ring =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    const body = `${p('Words.', '<w:pStyle w:val="A"/>')}${p('<w:r><w:footnoteReference w:id="9"/></w:r>')}`
    const bytes = zipOf({ ...wordParts(body), 'word/styles.xml': part('styles', ring) })
    expect(readTranscript('a.docx', bytes).text).toBe('Words.')
  })
})

describe('a file that is no whole Word document', () => {
  it.each<[string, Uint8Array, RegExp]>([
    ['cut off', wordFile(p('Words.')).slice(0, 900), /damaged/],
    ['changed on its way', zipOf({ ...fine, 'word/document.xml': { content: 'x', sum: 1 } }), /damaged/],
    ['broken inside', withDocument('<w:document><w:body>'), /well-formed/],
    ['closed in the wrong order', wordFile('<w:p><w:r></w:p></w:r>'), /well-formed/],
    ['locked by its archive', zipOf({ ...fine, '_rels/.rels': { content: 'x', flags: 1 } }), /password/],
    ['locked by Word', ascii(`${container}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`), /password/],
    ['an old .doc', ascii(`${container}\0\0`), /old Word document/],
    ['a spreadsheet', zipOf({ 'xl/workbook.xml': '<workbook/>' }), /no Word document in this ZIP/],
    ['text', ascii('Good morning.'), /name it after what it is/],
    ['Rich Text', ascii('{\\rtf1 Good morning.}'), /Rich Text/],
    ['nothing', new Uint8Array(), /no Word document/],
    ['named without end', zipOf({ ...fine, ['a/'.repeat(30_000)]: '' }), /damaged/],
    [
      'a crowd of files',
      zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}`, '']))),
      /10001 files/,
    ],
  ])('is refused in one sentence: %s', (_, bytes, told) => {
    expect(refusal(bytes)).toMatch(told)
  })

  it('says so where it holds pictures only, or another page inside', () => {
    expect(readTranscript('a.docx', wordFile(p('<w:r><w:drawing/></w:r>'))).messages).toMatchObject([
      {
        rule: 'read:empty',
        severity: 'error',
        reason: 'The file holds no words besides its markup or front matter; nothing was made of it.',
      },
    ])
    const { messages } = readTranscript('a.docx', wordFile('<w:altChunk r:id="web"/>'))
    expect(messages.map(({ rule }) => rule)).toEqual(['read:docx', 'read:empty'])
  })

  it('keeps words that stand in markup it does not know', () => {
    const odd = `<w:customXml><w:smartTag>${p(`<w:sdt><w:sdtPr><w:b/></w:sdtPr><w:sdtContent>${run('Kept.')}</w:sdtContent></w:sdt>`)}</w:smartTag></w:customXml>`
    expect(readTranscript('a.docx', wordFile(odd)).text).toBe('Kept.')
  })
})
