import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../src/inspection-of.ts'
import type { Inspection } from '../src/model/inspection.ts'
import { prepare } from '../src/pipeline.ts'
import { readTranscript } from '../src/read/read.ts'
import { gazetteer } from '../src/tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../src/tag/lexicon.ts'

/** The whole pipeline in one process on input that nobody means well with. */
const { lexicon } = lexiconOf(
  { entities: [], merge: {}, neverMerge: [], ignore: [], concepts: [], overrides: {} },
  gazetteer,
)

function inspected(content: string | Uint8Array, name = '2021-07-06-x.txt'): Inspection {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const transcript = readTranscript(name, bytes)
  return inspectionOf(prepare(transcript, { show: { people: [], markers: [] }, lexicon, decisions: [] }))
}

const errorsOf = ({ messages }: Inspection): readonly string[] =>
  messages.filter(({ severity }) => severity === 'error').map(({ rule, reason }) => `${rule} ${reason}`)

const sentence = 'The provider said on Friday that nobody had paid the ransom which the letter asked for. '

describe('input that is no transcript', () => {
  it.each([
    ['an empty file', '', 'read:empty'],
    ['only white space', ' \u00a0\n\u200b\n\t\n', 'read:empty'],
    ['a picture', Uint8Array.from({ length: 4096 }, (_, at) => (at * 197) % 256), 'read:'],
    ['front matter in a language that runs', '---js\n{}\n---\nText.', 'content:front-matter'],
    ['front matter that is broken', '---\na: [\n---\nText.', 'content:front-matter'],
    ['an address as slug', '---\nslug: ../../x\n---\nText.', 'slug'],
  ])('gives one clear error for %s', (_, content, rule) => {
    const result = inspected(content)
    expect(errorsOf(result)).toHaveLength(1)
    expect(errorsOf(result)[0]).toContain(rule)
  })

  it('survives a YAML alias bomb', () => {
    const levels = Array.from({ length: 12 }, (_, at) => {
      const items = Array.from({ length: 9 }, () => (at === 0 ? 'x' : `*a${at - 1}`))
      return `a${at}: &a${at} [${items.join(', ')}]`
    })
    expect(() => inspected(`---\n${levels.join('\n')}\n---\n${sentence}`)).not.toThrow()
  })
})

describe('input that is much', () => {
  it('takes 20 MB on one line', () => {
    const { paragraphs, cuts } = inspected(sentence.repeat(230_000))
    expect(paragraphs.length + cuts.length).toBeGreaterThan(0)
  })

  it('takes 100,000 lines', () => {
    const lines = Array.from(
      { length: 100_000 },
      (_, at) => `Order ${at} went out to customer ${at * 7} on Friday morning.`,
    )
    const { paragraphs } = inspected(lines.join('\n\n'))
    expect(paragraphs.length).toBe(100_000)
  })

  it('takes 20 MB without a space', () => {
    expect(() => inspected('x'.repeat(20_000_000))).not.toThrow()
  })

  it('takes marks nested sixteen thousand deep', () => {
    expect(() => inspected(`${'> - '.repeat(16_000)}text`, 'x.md')).not.toThrow()
    expect(() => inspected(`${'*'.repeat(30_000)}text${'['.repeat(30_000)}`, 'x.md')).not.toThrow()
  })

  it('takes a title of 5,000 characters', () => {
    const title = 'Very long title '.repeat(312)
    expect(() => inspected(`---\ntitle: "${title}"\n---\n${sentence}`)).not.toThrow()
    expect(() => inspected(`${title}\n\n${sentence}`)).not.toThrow()
  })
})

describe('input that pretends', () => {
  it('keeps HTML, script and template marks as words', () => {
    const text =
      'He typed <script>alert(1)</script> and {{ constructor }} and {% include "x" %} into the form on Friday.'
    expect(inspected(`${text}\n`).paragraphs[0]?.text).toBe(text)
    expect(inspected(`${text}\n`, 'x.md').paragraphs[0]?.text).toBe(text)
  })

  it('takes out characters that turn the direction of reading, and says so', () => {
    const { paragraphs, messages } = inspected(
      'The file was called annual\u202efdp.exe and looked like a report to everybody.\n',
    )
    expect(paragraphs[0]?.text).toContain('annualfdp.exe')
    expect(messages.some(({ reason }) => /direction|bidi/i.test(reason))).toBe(true)
  })
})
