import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { provenanceFile, readProvenance } from '../src/content/provenance.ts'
import { plainText } from '../src/markdown/plain-text.ts'
import type { Cut } from '../src/model/cut.ts'
import { prepare } from '../src/pipeline.ts'
import { provenanceOf } from '../src/provenance-of.ts'
import { readTranscript } from '../src/read/read.ts'
import { fold } from '../src/words/fold.ts'

const content = join(import.meta.dirname, '../content')
const preparedFrom = (name: string, text: string | Uint8Array) =>
  prepare(readTranscript(name, typeof text === 'string' ? Buffer.from(text) : text), {
    show: { people: [], markers: [] },
    lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
    decisions: [],
  })
const sample = (name: string) => preparedFrom(name, readFileSync(join(content, 'transcripts', name)))

describe('what the machine knows besides the words', () => {
  it('is when each paragraph was said, and each of its cues', () => {
    const { paragraphs } = provenanceOf(sample('2021-09-15-omigod.vtt'))
    expect(paragraphs[0]).toEqual({
      id: 'p-e36paxn',
      words: "It's Wednesday, September 15th, 2021. I'm Ruth Calloway, and this is Ticket",
      start: 0.8,
      end: 5.48,
      cues: [
        [0, 0.8, 3.32],
        [7, 3.32, 5.48],
      ],
    })
    expect(paragraphs.map(({ start }) => start)).toEqual([0.8, 8.08, 50.92, 60.36, 98.96, 112.72])
  })

  it('is no time where the source states none', () => {
    const { paragraphs } = provenanceOf(sample('2021-07-06-kaseya.txt'))
    expect(paragraphs.length).toBeGreaterThan(10)
    for (const one of paragraphs) expect(Object.keys(one)).toEqual(['id', 'words'])
  })

  it('names for each copy the paragraph that stays, with all of its words', () => {
    const prepared = sample('2021-07-06-kaseya.txt')
    const texts = new Map(
      prepared.tree.children.flatMap((node) =>
        node.type === 'paragraph' ? [[node.data?.id, plainText(node)] as const] : [],
      ),
    )
    const copies = provenanceOf(prepared).cuts.filter(({ kind, twin }) => kind === 'exact' && twin)
    expect(copies.length).toBeGreaterThan(5)
    for (const { text, twin } of copies)
      expect(fold(texts.get(twin) ?? '')).toContain(fold(text.replace(/…$/, '')))
  })

  it('is bounded, however much was cut, and says how much more there is', () => {
    const text = 'a'.repeat(100_000)
    const point = { line: 1, column: 1, offset: 0 }
    const cut = (reason: string): Cut => ({
      rule: 'clean:loops',
      kind: 'loop',
      text,
      reason,
      position: { start: point, end: point },
    })
    const of = (cuts: readonly Cut[]) =>
      provenanceOf({ tree: { type: 'root', children: [], data: { cuts } } }).cuts
    const alike = of(Array.from({ length: 4000 }, () => cut('Said again.')))
    expect(alike).toHaveLength(20)
    expect(alike.at(-1)?.more).toBe(3980)
    const other = of(Array.from({ length: 4000 }, (_, at) => cut(`Said on line ${at}.`)))
    expect(other).toHaveLength(500)
    expect(JSON.stringify(other).length).toBeLessThan(250_000)
  })

  it('reads back from its file, hostile words and all', () => {
    const hostile = '</script>\u2028"\\ {{ 7*7 }} \u0000 **Ada:** &amp;'
    const of = provenanceOf(preparedFrom('x.txt', `${hostile}\n\n${hostile}\n\n${hostile}\n\nOther words.`))
    expect(readProvenance(provenanceFile(of), 'x.json')).toEqual({ provenance: of, messages: [] })
    const timed = provenanceOf(sample('2021-10-01-expired-root.json'))
    expect(readProvenance(provenanceFile(timed), 'x.json')).toEqual({ provenance: timed, messages: [] })
  })

  it('is a message where its file is damaged, whatever is in it', () => {
    const good = provenanceFile(provenanceOf(sample('2021-10-01-expired-root.json')))
    const bad = [
      '',
      'null',
      good.slice(0, -20),
      good.replace('"p-', '"x" onclick="p-'),
      good.replace(/"start":[\d.]+/, '"start":-1'),
      good.replace(/"start":[\d.]+/, '"start":"1"'),
      good.replace('"loop"', '"other"'),
      '{"paragraphs":[{"id":"p-aaaaaaa\\" x","words":""}],"cuts":[]}',
    ]
    for (const text of bad)
      expect(readProvenance(text, 'x.json')).toEqual({
        messages: [
          expect.objectContaining({ rule: 'content:provenance', severity: 'warning', file: 'x.json' }),
        ],
      })
  })
})
