import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import type { Transcript } from '../../src/model/transcript.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { readTranscript } from '../../src/read/read.ts'
import { wordParts, zipOf } from './docx/word-file.ts'
import { mutation } from './mutations.ts'
import { seeds, wordSeed } from './seeds.ts'

/** Every reader on files that are nearly right. `npm run proof` tries ten thousand of each. */
const numRuns = process.env.COPYDESK_PROOF ? 10_000 : 60

const extensions: Readonly<Record<keyof typeof seeds, string>> = {
  ...{ text: 'txt', markdown: 'md', html: 'html', json: 'json', srt: 'srt', vtt: 'vtt', sbv: 'sbv' },
  ...{ ass: 'ass', lrc: 'lrc', ttml: 'ttml', sami: 'smi', csv: 'csv' },
}

/** What holds for whatever a reader was given. */
function holds(transcript: Transcript): void {
  const { text, tree, origin, messages } = transcript
  for (const { rule, reason, severity } of messages) {
    expect(rule).toMatch(/^(?:read|content):[a-z-]+$/)
    expect(['error', 'warning', 'info']).toContain(severity)
    expect(reason).toMatch(/^[^\s].{15,}[.…]$/su)
  }
  for (const block of blocksOf(tree)) {
    isInside(block, text.length)
    const data = block.type === 'paragraph' ? block.data : undefined
    for (const time of [data?.start, data?.end])
      if (time !== undefined) expect(time).toBeGreaterThanOrEqual(0)
  }
  if (origin) leadsBack(text, origin)
}

function isInside(node: Nodes, length: number): void {
  const { start, end } = node.position ?? {}
  const places = [start?.offset ?? -1, end?.offset ?? -1, length]
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places[0]).toBeGreaterThanOrEqual(0)
  if ('children' in node) for (const child of node.children as Nodes[]) isInside(child, length)
}

/** Every piece of the words lies in the raw file, and where it is as long there, it is the same but for white space. */
function leadsBack(text: string, { raw, pieces }: NonNullable<Transcript['origin']>): void {
  for (const [index, { at, start, end }] of pieces.entries()) {
    const next = pieces[index + 1]?.at ?? text.length
    expect([index === 0 ? at : 0, next > at, start >= 0, end >= start, end <= raw.length]).toEqual([
      0,
      true,
      true,
      true,
      true,
    ])
    if (next - at === end - start) expect(level(raw.slice(start, end))).toBe(level(text.slice(at, next)))
  }
}

const level = (text: string): string => text.replace(/\s/g, ' ')

const lettersOf = (text: string): ReadonlyMap<string, number> =>
  new Map(
    [...Map.groupBy(text.match(/\p{L}/gu) ?? [], (letter) => letter)].map(([letter, all]) => [
      letter,
      all.length,
    ]),
  )

const words = ['one', 'two', 'Ana', 'three']
const elements =
  'p p p r r r t t pPr rPr b i del ins moveFrom tab br tbl tr tc hyperlink fldSimple fldChar instrText txbxContent sdt sdtPr vanish numPr numId pStyle outlineLvl commentReference footnoteReference altChunk'.split(
    ' ',
  )
const values = [
  '',
  'w:val="0"',
  'w:val="1"',
  'w:val="Kop1"',
  'w:val="Quote"',
  'r:id="web"',
  'w:fldCharType="begin"',
  'w:fldCharType="separate"',
  'w:fldCharType="end"',
  'w:id="1"',
]

/** Word's elements in any order and depth, with words in `w:t` and elsewhere. */
const { nested } = fc.letrec<{ nested: string }>((tie) => ({
  nested: fc
    .array(
      fc.oneof(
        { maxDepth: 8 },
        fc
          .tuple(fc.constantFrom(...words), fc.boolean())
          .map(([word, said]) => (said ? `<w:t>${word} </w:t>` : `${word} `)),
        fc
          .tuple(fc.constantFrom(...elements), fc.constantFrom(...values), tie('nested'))
          .map(([name, value, inside]) => `<w:${name} ${value}>${inside}</w:${name}>`),
      ),
      { maxLength: 6 },
    )
    .map((all) => all.join('')),
}))

describe('a reader on files that are nearly right', () => {
  it.each(Object.keys(seeds) as (keyof typeof seeds)[])(
    'never throws, speaks in sentences, and makes up neither words nor places: %s',
    (format) => {
      const encoding = fc.constantFrom<BufferEncoding>('utf8', 'utf8', 'utf8', 'latin1', 'utf16le')
      fc.assert(
        fc.property(mutation, encoding, (mutate, as) => {
          const seed = Buffer.from(as === 'utf16le' ? `\ufeff${seeds[format]}` : seeds[format], as)
          const transcript = readTranscript(`2021-07-06-x.${extensions[format]}`, mutate(seed))
          holds(transcript)
        }),
        { numRuns },
      )
    },
  )

  it('never throws, speaks in sentences, and makes up neither words nor places: docx', () => {
    const parts = wordSeed()
    const names = Object.keys(parts)
    const name = fc.oneof(fc.constant('word/document.xml'), fc.constantFrom(...names))
    fc.assert(
      fc.property(mutation, name, fc.integer({ min: 0, max: 4 }), (mutate, changed, whole) => {
        if (whole === 0) return holds(readTranscript('x.docx', mutate(zipOf(parts))))
        const content = mutate(parts[changed] ?? '')
        const transcript = readTranscript('x.docx', zipOf({ ...parts, [changed]: { content } }))
        holds(transcript)
        const given = lettersOf(
          names.map((one) => (one === changed ? content.toString() : parts[one])).join(''),
        )
        for (const [letter, count] of lettersOf(transcript.text))
          expect(given.get(letter) ?? 0).toBeGreaterThanOrEqual(count)
      }),
      { numRuns },
    )
  })

  it('never throws and makes up no words for any nest of Word’s own elements', () => {
    fc.assert(
      fc.property(nested, (body) => {
        const transcript = readTranscript('x.docx', zipOf(wordParts(body)))
        holds(transcript)
        expect(transcript.messages.filter(({ severity }) => severity === 'error').length).toBeLessThan(2)
        for (const word of transcript.text.match(/\p{L}+/gu) ?? []) expect(words).toContain(word)
      }),
      { numRuns },
    )
  })

  it.each([...Object.entries(extensions)])('reads its seed, or says why not: %s', (format, extension) => {
    const { tree, messages } = readTranscript(
      `x.${extension}`,
      Buffer.from(seeds[format as keyof typeof seeds]),
    )
    expect(tree.children.length > 1 || messages.some(({ severity }) => severity === 'error')).toBe(true)
  })
})
