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

/** A text in UTF-16 as the bytes of a file. */
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))

describe('input that is broken', () => {
  it.each<[string, Uint8Array]>([
    ['nothing but a byte-order mark', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['nothing but a mark of UTF-16', new Uint8Array([0xff, 0xfe])],
    ['nothing but a mark of UTF-32', new Uint8Array([0xff, 0xfe, 0, 0])],
    ['text with zero bytes in it', new TextEncoder().encode(`${sentence}\0${sentence}`)],
    ['zero bytes alone', new Uint8Array(100_000)],
    ['a zip archive', new TextEncoder().encode('PK\x03\x04\0\0')],
  ])('gives one clear error for %s', (_, bytes) => {
    expect(errorsOf(inspected(bytes))).toHaveLength(1)
  })

  it.each<[string, Uint8Array]>([
    ['an odd number of bytes', wide(`\ufeff${sentence}`).subarray(0, -1)],
    ['half characters', wide(`\ufeff${sentence}\ud83d ${sentence}\ude00`)],
    ['half characters and no mark', wide(`${sentence}\ud83d ${sentence}`)],
  ])('reads UTF-16 with %s and says where it is broken', (_, bytes) => {
    const { paragraphs, messages } = inspected(bytes)
    expect(paragraphs[0]?.text).toContain('nobody had paid the ransom')
    expect(messages).toContainEqual(expect.objectContaining({ rule: 'read:encoding', line: 1 }))
  })
})

describe('input of other formats that is deep or goes round in a circle', () => {
  const cyclic =
    '{"segments":[{"text":"He said it.","start":0,"end":1}],"self":{"$ref":"#"},"__proto__":{"text":1}}'
  it.each([
    ['lists in lists, never closed', 'deep.json', '['.repeat(1_000_000)],
    ['lists in lists', 'deep.json', `${'['.repeat(100_000)}1${']'.repeat(100_000)}`],
    ['objects in objects', 'deep.json', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['text that refers to itself', 'round.json', cyclic],
    ['boxes in boxes', 'deep.html', `${'<div>'.repeat(100_000)}${sentence}`],
    ['lists in quotations in lists', 'deep.html', `${'<ul><li><blockquote>'.repeat(20_000)}${sentence}`],
    ['tables in tables', 'deep.html', `${'<table><tr><td>'.repeat(10_000)}${sentence}`],
    ['tags in tags', 'deep.ttml', `<tt><body>${'<div>'.repeat(100_000)}${sentence}`],
    [
      'entities in entities',
      'laughs.ttml',
      `<!DOCTYPE t [<!ENTITY a "${'ha'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]><tt><body><p>${'&b;'.repeat(1000)}</p></body></tt>`,
    ],
    [
      'marks in marks',
      'deep.vtt',
      `WEBVTT\n\n00:01.000 --> 00:02.000\n${'<i><b>'.repeat(50_000)}${sentence}`,
    ],
  ])('takes %s', (_, name, content) => {
    const { paragraphs, messages } = inspected(content, name)
    expect(paragraphs.length + messages.length).toBeGreaterThan(0)
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
