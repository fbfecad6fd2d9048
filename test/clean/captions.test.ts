import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankParagraphs } from '../../src/clean/blank-paragraphs.ts'
import { cueParagraphs } from '../../src/clean/cue-paragraphs.ts'
import { loops } from '../../src/clean/loops.ts'
import { rollingCaptions } from '../../src/clean/rolling-captions.ts'
import { spaces } from '../../src/clean/spaces.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { type Desk, type Prepared, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'
import { positionOf, type Rule } from '../../src/rule.ts'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { foldedWords } from '../../src/words/fold.ts'
import { subRip, ways } from './rolled.ts'

const desk: Desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}
const rules: readonly Rule[] = [blankParagraphs, rollingCaptions, loops, cueParagraphs, spaces]

const cleaned = (text: string, upTo = rules, path = 'a.srt'): Prepared =>
  prepare(readTranscript(path, new TextEncoder().encode(text)), desk, upTo)

const paragraphsOf = ({ tree }: Prepared) =>
  blocksOf(tree).flatMap((block) => (block.type === 'paragraph' ? [block] : []))
const wordsOf = (done: Prepared) => paragraphsOf(done).flatMap((block) => foldedWords(plainText(block)))

/** Few words, so that the same ones come again and again, at the seams of lines too. */
const word = fc.constantFrom(
  ...'the roof leaks again and no we said rain it was dry that so then they'.split(' '),
)
const line = fc.array(word, { minLength: 4, maxLength: 8 }).map((words) => words.join(' '))
/** Where lines are not kept apart, words that come twice in one leave open what is shown again. */
const plain = fc.uniqueArray(word, { minLength: 4, maxLength: 8 }).map((words) => words.join(' '))
const long = fc.array(word, { minLength: 6, maxLength: 9 }).map((words) => words.join(' '))
const short = fc.oneof(
  { weight: 5, arbitrary: line },
  { weight: 1, arbitrary: fc.constantFrom('no', 'no no no', 'again and again', 'Go!') },
)
const apart = (lines: readonly string[]) => lines.every((one, at) => one !== lines[at - 1])

describe('captions that roll', () => {
  it.each(Object.keys(ways))('say each word once: %s', (way) => {
    const lines = way.startsWith('lines that') ? long : way.startsWith('two lines run') ? plain : short
    fc.assert(
      fc.property(fc.array(lines, { minLength: 8, maxLength: 30 }).filter(apart), (said) => {
        const done = cleaned(subRip(ways[way]?.(said) ?? []), [blankParagraphs, rollingCaptions])
        expect(wordsOf(done).join(' ')).toBe(said.flatMap(foldedWords).join(' '))
      }),
    )
  })

  it('keep the time at which each word is first shown', () => {
    const said = Array.from({ length: 10 }, (_, at) => `line number ${at} tells of rain`)
    for (const way of Object.values(ways).slice(0, 4)) {
      const done = cleaned(subRip(way(said)), [blankParagraphs, rollingCaptions])
      expect(paragraphsOf(done).map(({ data }) => data?.start)).toEqual(said.map((_, at) => at * 2))
    }
  })

  it('are found where every other line is one word', () => {
    const said = [
      'no',
      'the roof leaks again',
      'no',
      'it was dry then',
      'no',
      'they said it was',
      'no',
      'rain',
    ]
    const done = cleaned(subRip(ways['two lines']?.(said) ?? []), [blankParagraphs, rollingCaptions])
    expect(wordsOf(done).join(' ')).toBe(said.join(' '))
  })

  it('are found beside a cue that the file holds twice, and at the first look', () => {
    const shown = [
      [0, 1, ['the roof leaks']],
      [1, 2, ['the roof leaks', 'they said so again']],
      [2, 3, ['they said so again', 'ANA: It is.']],
      [3, 4, ['ANA: It is.', 'ANA: It is.']],
      [4, 5, ['ANA: It is.', 'and so it was']],
      [5, 6, ['Thank you.']],
    ] as const
    expect(wordsOf(cleaned(subRip(shown), [rollingCaptions])).join(' ')).toBe(
      'the roof leaks they said so again it is and so it was thank you',
    )
  })

  it('are left as they are where the editor says so', () => {
    const said = Array.from({ length: 6 }, (_, at) => `line number ${at} tells of rain`)
    const text = subRip(ways['two lines']?.(said) ?? [])
    const [first] = cleaned(text).tree.data?.cuts ?? []
    const decisions = [
      { rule: 'clean:rolling-captions', at: fingerprint(first?.text ?? ''), do: 'keep', why: 'x', line: 1 },
    ] as const
    const done = prepare(readTranscript('a.srt', new TextEncoder().encode(text)), { ...desk, decisions }, [
      rollingCaptions,
    ])
    expect(done.tree.data?.cuts).toHaveLength(4)
  })
})

describe('captions that do not roll', () => {
  it('lose nothing, however often the same is said', () => {
    const said = fc.constantFrom(
      'No.',
      'No. No. No.',
      'Again and again',
      'Go!',
      'Is it so?',
      'It is so, they say, and so it is.',
    )
    fc.assert(
      fc.property(fc.array(said, { maxLength: 30 }), (lines) => {
        const screens = lines.map((one, at) => [at, at + 1, [one]] as const)
        expect(cleaned(subRip(screens), [rollingCaptions]).tree.data?.cuts ?? []).toEqual([])
      }),
    )
  })

  it('lose a cue that the file holds twice with the same times', () => {
    const screens = [
      [0, 2, ['One.']],
      [0, 2, ['One.']],
      [2, 3, ['One.']],
      [3, 4, ['- No.', '- No.']],
    ] as const
    expect(wordsOf(cleaned(subRip(screens), [rollingCaptions]))).toEqual(['one', 'one', 'no', 'no'])
  })
})

/** Captions of every kind: some roll, some loop, some have full stops, voices, pauses, blanks. */
const screens = fc
  .array(
    fc.record({
      words: fc.oneof(
        line,
        fc.constantFrom(
          'Thank you.',
          'So it was. And then?',
          ' ',
          '- Yes.\n- No.',
          'ANA: It is.',
          'BEN: So.',
        ),
      ),
      pause: fc.constantFrom(0, 0, 0, 0.5, 3),
      again: fc.boolean(),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((cues) => {
    let at = 0
    return cues.map(({ words, pause, again }, index) => {
      const start = at + pause
      at = start + 1
      const before = again ? (cues[index - 1]?.words.split('\n') ?? []) : []
      return [start, at, [...before, ...words.split('\n')]] as const
    })
  })

/** Stand for letters that were taken out and that stayed; no caption has them. */
const [gone, stays] = ['\u{e000}', '\u{e001}']

describe('cleaning any captions', () => {
  it('accounts for every word once, and keeps every twin', () => {
    fc.assert(
      fc.property(screens, (shown) => {
        const done = cleaned(subRip(shown))
        const source = done.transcript.text
        const cuts = (done.tree.data?.cuts ?? []).map((cut) => ({
          ...cut,
          span: [cut.position.start.offset, cut.position.end.offset] as const,
        }))
        const letters = source.split('')
        const take = (start: number, end: number, mark: string) => {
          for (let at = start; at < end; at++) {
            if (mark === stays && /\s/.test(source.charAt(at))) continue
            expect(letters[at]).toBe(source.charAt(at))
            letters[at] = mark
          }
        }
        for (const { span, text } of cuts) {
          expect(source.slice(...span)).toBe(text)
          take(...span, gone)
        }
        for (const block of paragraphsOf(done))
          for (const leaf of block.children)
            take(positionOf(leaf).start.offset, positionOf(leaf).end.offset, stays)
        expect(
          foldedWords(
            letters
              .join('')
              .replace(/\b(?:ANA|BEN):/g, '')
              .replace(/[\u{e000}\u{e001}]/gu, ' '),
          ),
        ).toEqual([])
        for (const { twin } of cuts) {
          const kept = twin && letters.slice(twin.position.start.offset, twin.position.end.offset).join('')
          expect(kept ?? '').not.toContain(gone)
        }
      }),
    )
  })

  it.each(rules.map(({ id }) => id))('has nothing left to do for %s right after it', (id) => {
    fc.assert(
      fc.property(screens, (shown) => {
        const upTo = rules.slice(0, rules.findIndex((one) => one.id === id) + 1)
        const once = cleaned(subRip(shown), upTo)
        const twice = prepare({ ...once.transcript, tree: once.tree, messages: [] }, desk, upTo.slice(-1))
        expect(twice.tree).toEqual(once.tree)
      }),
    )
  })
})

describe('paragraphs of captions', () => {
  it('have the words of the cues in their order, their speakers, and times that the file states', () => {
    fc.assert(
      fc.property(screens, (shown) => {
        const before = cleaned(subRip(shown), [blankParagraphs])
        const after = cleaned(subRip(shown), [blankParagraphs, cueParagraphs])
        expect(wordsOf(after)).toEqual(wordsOf(before))
        const starts = new Set(shown.map(([start]) => start))
        const ends = new Set(shown.map(([, end]) => end))
        let last = 0
        for (const { data } of paragraphsOf(after)) {
          expect(starts).toContain(data?.start)
          expect(ends).toContain(data?.end)
          expect(data?.start).toBeGreaterThanOrEqual(last)
          last = data?.start ?? 0
          expect(data).not.toHaveProperty('cue')
        }
      }),
    )
  })
})
