import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { unescapeMarkdown } from '../../src/markdown/unescape.ts'
import type { Transcript } from '../../src/model/transcript.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { readTranscript } from '../../src/read/read.ts'
import { isBlank } from '../../src/words/tidy.ts'
import { blocksIn, readText } from './read-text.ts'

/** Pieces of which transcripts, good and bad, are made. */
const piece = fc.constantFrom(
  ...[
    'word',
    'Two words.',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    '---',
    '***',
    '* * *',
  ],
  ...[
    '# Head',
    '- item',
    '1. item',
    '> quote',
    '>',
    '**Ana:** hi',
    'ANA: hi',
    'Ana Ruiz:',
    '*em*',
    '**',
    '`',
    '[a](b)',
  ],
  ...['\\*', '&amp;', '<b>', '{{x}}', '😀', 'ü', '.', '\r', '===', '```', '    code', '| a | b |', '\u2028'],
)
/** Pieces of transcripts with times, each a line or the start of one. */
const timedPiece = fc.constantFrom(
  ...[
    '(00:05)\n',
    '[00:00:09] ',
    '0:12 ',
    '\\[00:15\\] ',
    '00:17 --> 00:19\n',
    '7\n',
    '10:30: ',
    '(00:20): ',
  ],
  ...[
    'Ana Ruiz  0:21\n',
    '[Ana Ruiz] [00:22] ',
    'Ana Ruiz (0:23)\n',
    '**Ana Ruiz:** (0:24) ',
    'Ana Ruiz (0:25):\n',
  ],
  ...[
    'A sentence with enough words for a few seconds of speech.\n',
    'and so on\n',
    '\n',
    '\n\n',
    'Ana Ruiz: ',
  ],
)
const text = fc.oneof(
  fc.array(timedPiece, { maxLength: 30 }).map((all) => all.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 40 }).map((all) => all.join('')),
)
const path = fc.constantFrom('a.txt', 'a.md')

const leavesOf = (node: Nodes): readonly Nodes[] =>
  'children' in node ? (node.children as Nodes[]).flatMap(leavesOf) : [node]

const placesOf = ({ tree }: Transcript): readonly (readonly [number, number])[] =>
  blocksOf(tree).map(({ position }) => [position?.start.offset ?? -1, position?.end.offset ?? -1])

/** What no block holds: white space, a time at a line's start, the number of a caption above its times. */
const clock = String.raw`(?:\d{1,3}:)?\d{1,3}:\d\d(?:[.,]\d+)?`
const outside = new RegExp(
  String.raw`^\s*(?:\d{1,6}|\\?[([]?${clock}(?: --> ${clock})?\\?[)\]]?\s*[:|–—-]?)?\s*$`,
)
const isBlankOrTimes = (gap: string): boolean =>
  isBlank(gap) || gap.split(/[\r\n]+/).every((line) => isBlank(line) || outside.test(line))

/** Text that is no front matter and is not refused. */
const readable = (body: string): boolean =>
  !body.startsWith('---') && !body.includes('\0') && !/^\s*$/.test(body)

describe('reading any text', () => {
  it('puts every visible character of the body in exactly one block, in order, but for times at lines’ starts', () => {
    fc.assert(
      fc.property(text, path, (body, name) => {
        fc.pre(readable(body))
        const transcript = readText(body, name)
        fc.pre(transcript.messages.every(({ severity }) => severity !== 'error'))
        let at = 0
        for (const [start, end] of placesOf(transcript)) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(isBlankOrTimes(transcript.text.slice(at, start))).toBe(true)
          at = end
        }
        expect(isBlankOrTimes(transcript.text.slice(at))).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('makes each text leaf its own slice of the source', () => {
    fc.assert(
      fc.property(text, path, (body, name) => {
        const { tree, text: source } = readText(body, name)
        for (const leaf of leavesOf(tree)) {
          if (leaf.type !== 'text') continue
          const raw = source.slice(leaf.position?.start.offset, leaf.position?.end.offset)
          expect(leaf.value).toBe(name === 'a.md' ? unescapeMarkdown(raw) : raw)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('gives the same paragraphs for every line end and encoding', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), path, (pieces, name) => {
        const body = `Hello.\n\n${pieces.join('').replace(/[\r\u2028]/g, '')}`
        const crlf = body.replaceAll('\n', '\r\n')
        const wide = new Uint8Array(Buffer.from(`\ufeff${body}`, 'utf16le'))
        expect(blocksIn(crlf, name)).toEqual(blocksIn(body, name))
        expect(blocksIn(readTranscript(name, wide).text, name)).toEqual(blocksIn(body, name))
        expect(blocksIn(`\ufeff${body}`, name)).toEqual(blocksIn(body, name))
      }),
    )
  })

  it('never throws for any bytes, and says what it could not read', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), path, (bytes, name) => {
        const { text: read, messages } = readTranscript(name, bytes)
        if (read.includes('\ufffd')) expect(messages.some(({ rule }) => rule === 'read:encoding')).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
