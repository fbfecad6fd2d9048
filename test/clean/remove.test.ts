import { describe, expect, it } from 'vitest'
import { type Removal, remove } from '../../src/clean/remove.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { readTranscript } from '../../src/read/read.ts'
import type { Stage } from '../../src/rule.ts'
import { locator } from '../../src/words/locator.ts'

const reason = 'It was taken out.'

/** Takes stretches, given by their words, out of a Markdown text, one call after the other. */
function without(text: string, ...rounds: readonly (readonly string[])[]) {
  const { tree } = readTranscript('a.md', new TextEncoder().encode(text))
  const stage: Stage = {
    source: text,
    where: locator(text),
    lineOf: (offset) => locator(text).point(offset).line,
    markdown: true,
    meta: { slug: 'a', extra: {} },
    show: { people: [], markers: [] },
    lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
    decisions: [],
    decided: () => undefined,
    obeyed: () => undefined,
    report: () => undefined,
  }
  let left = tree
  for (const words of rounds) {
    const removals = words.map((part): Removal => {
      const start = text.indexOf(part)
      return { start, end: start + part.length, kind: 'near', reason }
    })
    left = remove(left, 'clean:test', removals, stage)
  }
  const blocks = blocksOf(left)
  return {
    blocks,
    texts: blocks.map((block) => plainText(block)),
    places: blocks.map(({ position }) => text.slice(position?.start.offset, position?.end.offset)),
    cuts: (left.data?.cuts ?? []).map((cut) => cut.text),
  }
}

describe('taking stretches out of a tree', () => {
  it('splits a paragraph in the middle and keeps its other words in place', () => {
    const { texts, places, cuts } = without('One two. Three four. Five.', ['Three four. '])
    expect([texts, places, cuts]).toEqual([
      ['One two. Five.'],
      ['One two. Three four. Five.'],
      ['Three four. '],
    ])
  })

  it('moves the edges of a paragraph that lost its first or last words', () => {
    expect(without('One two. Three. Four.', ['One two.', 'Four.'])).toMatchObject({
      places: ['Three.'],
      cuts: ['One two.', 'Four.'],
    })
  })

  it('keeps marks, links and the spaces between them', () => {
    const { texts, blocks } = without('*One* two. Gone. [Three](https://e.org).', ['Gone.'])
    expect(texts).toEqual(['One two. Three.'])
    expect(blocks[0]?.type === 'paragraph' && blocks[0].children.map(({ type }) => type)).toEqual([
      'emphasis',
      'text',
      'text',
      'link',
      'text',
    ])
  })

  it('undoes escapes in what is left of a Markdown leaf', () => {
    expect(without('Two \\* three. Gone.', [' Gone.']).texts).toEqual(['Two * three.'])
  })

  it('takes a whole block with its label and marks', () => {
    const text = '**Ana:** One two.\n\n**Ana:** Three.\n\n> Four.'
    expect(without(text, ['One two.', 'Four.'])).toMatchObject({
      texts: ['Three.'],
      cuts: ['**Ana:** One two.', '> Four.'],
    })
  })

  it('takes a block whole where several stretches empty it', () => {
    expect(without('- One *two.*\n\nThree.', ['One', 'two.'])).toMatchObject({
      cuts: ['- One', 'two.*'],
      texts: ['Three.'],
    })
  })

  it('takes one stretch across blocks', () => {
    const { texts, cuts } = without('One. Two.\n\n# Three\n\nFour. Five.', ['Two.\n\n# Three\n\nFour.'])
    expect(texts).toEqual(['One.', 'Five.'])
    expect(cuts).toHaveLength(1)
  })

  it('never cuts the same words twice', () => {
    expect(without('One. Two. Three.', ['Two.'], ['One. Two. Three.']).cuts).toEqual([
      'Two.',
      'One. ',
      ' Three.',
    ])
    expect(without('One. Two.', ['One. '], ['One. ']).cuts).toEqual(['One. '])
  })
})
