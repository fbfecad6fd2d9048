import { crc32, deflateRawSync } from 'node:zlib'

/** What a test may tell wrong about a packed file. */
export interface Packed {
  readonly content: string | Uint8Array
  /** The size that the directory claims. */
  readonly size?: number
  readonly sum?: number
  readonly flags?: number
}

/** A ZIP archive of some files, each deflated. */
export function zipOf(files: Readonly<Record<string, string | Packed>>): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, file] of Object.entries(files)) {
    const { content, size, sum, flags = 0 } = typeof file === 'string' ? { content: file } : file
    const bytes = Buffer.from(content)
    const packed = deflateRawSync(bytes)
    const title = Buffer.from(name)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(flags, 2)
    head.writeUInt16LE(8, 4)
    head.writeUInt32LE(sum ?? crc32(bytes), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(size ?? bytes.length, 18)
    head.writeUInt16LE(title.length, 22)
    const own = Buffer.concat([Buffer.from('PK\x03\x04'), head, title, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), head, place, title]))
    bodies.push(own)
    at += own.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  return new Uint8Array(Buffer.concat([...bodies, ...directory, Buffer.from('PK\x05\x06'), end]))
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const others =
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const relations = (all: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all}</Relationships>`

const related = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`

/** A part of a document in Word's XML. */
export const part = (name: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${name} ${w} ${others}>${content}</w:${name}>`

const styles = part(
  'styles',
  [
    ['Title', 'Title', ''],
    ['Kop1', 'heading 1', ''],
    ['Kop2', 'heading 2', ''],
    ['Story', 'Story headline', '<w:basedOn w:val="Kop1"/>'],
    ['Quote', 'Quote', ''],
    ['TOC1', 'toc 1', ''],
    ['Strong', 'Strong', '<w:rPr><w:b/></w:rPr>'],
  ]
    .map(([id, name, more]) => `<w:style w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`)
    .join(''),
)

const lists = part(
  'numbering',
  [
    ['0', 'bullet'],
    ['1', 'decimal'],
  ]
    .map(([id, form]) => {
      const level = `<w:lvl w:ilvl="0"><w:numFmt w:val="${form}"/></w:lvl>`
      return `<w:abstractNum w:abstractNumId="${id}">${level}</w:abstractNum>`
    })
    .join('') +
    [1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join(''),
)

/** The files of a small Word document with this body; others may be added or put in their place. */
export function wordParts(body: string): Record<string, string> {
  return {
    '_rels/.rels': relations(related('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relations(
      related('s', 'styles', 'styles.xml') +
        related('n', 'numbering', '/word/numbering.xml') +
        related('f', 'footnotes', 'footnotes.xml') +
        related('web', 'hyperlink', 'https://example.org/a?b=1&amp;c=2', ' TargetMode="External"') +
        related('bad', 'hyperlink', 'javascript:alert(1)', ' TargetMode="External"'),
    ),
    'word/styles.xml': styles,
    'word/numbering.xml': lists,
  }
}

/** A small Word document with this body. */
export const wordFile = (body: string): Uint8Array => zipOf(wordParts(body))

/** A run of words; `look` are its properties. */
export const run = (words: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`

export const bold = (words: string): string => run(words, '<w:b/>')

/** A paragraph of runs; `properties` are its own. */
export const p = (runs: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${runs.startsWith('<') ? runs : run(runs)}</w:p>`

export const styled = (id: string, words: string): string => p(run(words), `<w:pStyle w:val="${id}"/>`)

/** A table of rows of cells of words. */
export const table = (rows: readonly (readonly string[])[]): string => {
  const cells = (row: readonly string[]) => row.map((words) => `<w:tc>${p(words || run(''))}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}
