import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageFrame } from '../../src/clean/page-frame.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { prepare } from '../../src/pipeline.ts'
import { rawPlaces } from '../../src/words/raw-places.ts'
import { isBlank, tidy } from '../../src/words/tidy.ts'
import { wordCount } from '../../src/words/word-count.ts'
import { readText } from './read-text.ts'
import '../property-runs.ts'

const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

/** Broken pages are many: `npm run proof` tries ten thousand. */
const runs = process.env.COPYDESK_PROOF ? 10_000 : 300

const word = fc.constantFrom(...'lock barge rope & < > " water é 😀 gate forty keeper “so” tide'.split(' '))
const sentence = fc.array(word, { minLength: 12, maxLength: 40 }).map((words) => `${words.join(' ')} end.`)
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;').replaceAll('é', '&eacute;')

/** Pieces of which pages, good and bad, are made. */
const piece = fc.constantFrom(
  ...[
    '<p>',
    '</p>',
    '<div class="related">',
    '</div>',
    '<nav>',
    '<b>',
    '</b>',
    '<i',
    '<a href="https://e.org/">',
    '</a>',
  ],
  ...[
    '<table>',
    '<tr>',
    '<td>',
    '</table>',
    '<ul><li>',
    '<br>',
    '<hr>',
    '<h2>',
    '</h2>',
    '<pre>\n',
    '<cite>',
    '<time>',
  ],
  ...[
    '&amp;',
    '&',
    '&#x',
    '&lt',
    '&nbsp;',
    '&notit;',
    '&#32;',
    '<!--',
    '-->',
    '<script>',
    '</script>',
    '<svg>',
    '<title>',
    '\ufffd',
  ],
  ...[
    'Ana: hi',
    '0:12',
    '[1:02]',
    'Transcript',
    'word',
    'Two words.',
    ' ',
    '\n',
    '\r\n',
    '\u00a0',
    '\u200b',
    '😀',
    '<select>',
  ],
  ...[
    '<template>',
    '<textarea>',
    '<plaintext>',
    '<frameset>',
    '<button>',
    '<body>',
    '</body>',
    '<article>',
    '"',
    "'",
    '>',
  ],
)
const page = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
)

describe('any page', () => {
  it('gives back the paragraphs that were wrapped in it, each word from where it stood', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 8 }), (paragraphs) => {
        const body = paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n')
        const raw = `<html><head><title>x</title></head><body><nav>Home</nav><main>${body}</main><footer>Foot</footer></body></html>`
        const transcript = readText(raw, 'a.html')
        const { tree } = prepare(transcript, desk, [pageFrame])
        expect(blocksOf(tree).map((block) => plainText(block))).toEqual(paragraphs)
        const places = rawPlaces(transcript)
        for (const [at, block] of blocksOf(tree).entries()) {
          if (!block.position) throw new Error('A block has no position.')
          const { start, end } = places(block.position as Parameters<typeof places>[0])
          expect(raw.slice(start.offset, end.offset)).toBe(escaped(paragraphs[at] ?? ''))
        }
      }),
    )
  })

  it('is all kept or cut, and in order', () => {
    fc.assert(
      fc.property(page, (raw) => {
        fc.pre(!raw.includes('\0'))
        const transcript = readText(raw, 'a.html')
        const { tree } = prepare(transcript, desk, [pageFrame])
        let at = 0
        for (const { position } of blocksOf(transcript.tree)) {
          expect(position?.start.offset).toBeGreaterThanOrEqual(at)
          expect(isBlank(transcript.text.slice(at, position?.start.offset))).toBe(true)
          at = position?.end.offset ?? at
        }
        expect(isBlank(transcript.text.slice(at))).toBe(true)
        const cut = (tree.data?.cuts ?? []).map(({ text }) => text)
        const kept = blocksOf(tree).map(({ position }) =>
          transcript.text.slice(position?.start.offset, position?.end.offset),
        )
        expect(wordCount([...kept, ...cut].join(' '))).toBe(wordCount(transcript.text))
      }),
      { numRuns: runs },
    )
  }, 600_000)

  it('has leaves whose words are their own slices, and letters that stand where the way back leads', () => {
    fc.assert(
      fc.property(page, (raw) => {
        fc.pre(!raw.includes('\0'))
        const transcript = readText(raw, 'a.html')
        const { text, origin } = transcript
        for (const [at, one] of (origin?.pieces ?? []).entries()) {
          const words = text.slice(one.at, origin?.pieces[at + 1]?.at ?? text.length)
          expect(one.end).toBeGreaterThanOrEqual(one.start)
          if (/^[a-z]{3,}$/i.test(words) && one.end - one.start === words.length)
            expect(raw.slice(one.start, one.end)).toBe(words)
        }
        for (const block of blocksOf(transcript.tree)) {
          if (block.type === 'thematicBreak') continue
          for (const leaf of block.children)
            if (leaf.type === 'text')
              expect(leaf.value).toBe(text.slice(leaf.position?.start.offset, leaf.position?.end.offset))
        }
      }),
      { numRuns: runs },
    )
  }, 600_000)

  it('says the same when it was written with other white space', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const shown = (gap: string) =>
          blocksOf(
            readText(
              paragraphs.map((one) => `<p>${escaped(one).replaceAll(' ', gap)}</p>`).join(gap),
              'a.html',
            ).tree,
          )
        expect(shown('\n   ').map((block) => tidy(plainText(block)))).toEqual(paragraphs)
      }),
    )
  })
})
