import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { plainText } from '../../src/markdown/plain-text.ts'
import { pipeline, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'

const folder = join(import.meta.dirname, '../../../shared/eval/pages')
const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}_]+/gu) ?? []

function f1(got: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of got) {
    const count = left.get(word) ?? 0
    if (count > 0) hits++
    left.set(word, count - 1)
  }
  return got.length + wanted.length === 0 ? 0 : (2 * hits) / (got.length + wanted.length)
}

// Real pages with their main text by hand lie beside a checkout, not in it.
it.skipIf(!existsSync(folder))(
  'finds the main text of real pages (skipped where there are none)',
  () => {
    const cleaning = pipeline.filter(({ id }) => id.startsWith('clean:'))
    const scores = readdirSync(folder)
      .flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? [])
      .map((name) => {
        const gold = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as {
          readonly text: string
        }
        const page = gunzipSync(readFileSync(join(folder, `${name}.html.gz`)))
        const { tree } = prepare(readTranscript(`${name}.html`, page), desk, cleaning)
        return f1(wordsOf(tree.children.map((node) => plainText(node)).join('\n')), wordsOf(gold.text))
      })
    expect(scores.reduce((sum, one) => sum + one, 0) / scores.length).toBeGreaterThan(0.95)
  },
  240_000,
)
