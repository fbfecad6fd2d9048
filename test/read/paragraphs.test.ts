import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../src/model/tree.ts'
import { blocksIn, readText, timedIn } from './read-text.ts'

const sentence = 'The council voted on Tuesday night to buy the old cinema by the river for nine million.'

describe('paragraphs of a text', () => {
  it('parts them at blank lines and joins wrapped lines', () => {
    expect(blocksIn('One line\nand the next.\n\n \t\nTwo.')).toEqual(['One line and the next.', 'Two.'])
  })

  it('makes a paragraph of a line that only looks blank', () => {
    const { tree } = readText('One.\n\u00a0\nTwo.')
    expect(tree.children).toHaveLength(3)
    expect(tree.children[1]?.position?.start).toMatchObject({ line: 2, column: 1 })
  })

  it('takes each line for a paragraph where each ends a sentence', () => {
    expect(blocksIn(`A title\n${sentence}\n${sentence}\n${sentence}`)).toHaveLength(4)
  })

  it('takes each line for a paragraph where lines are very long', () => {
    const long = `${sentence.slice(0, -1)} and `.repeat(4)
    expect(blocksIn(`${long}\n${long}`)).toHaveLength(2)
  })

  it('keeps lines together that were wrapped by hand', () => {
    const wrapped = 'The council voted on Tuesday night to buy the old cinema by the\n'.repeat(12)
    expect(blocksIn(wrapped)).toHaveLength(1)
  })

  it('makes words whole that were parted at a line’s end, and keeps a hyphen of which it cannot be sure', () => {
    const text =
      'The old trans-\nmitter on the hill is a well-\n  known sight. A trans-\nmitter has no pre-\nor post-war parts.'
    expect(blocksIn(text)).toEqual([
      'The old trans-mitter on the hill is a well-known sight. A trans-mitter has no pre- or post-war parts.',
    ])
    expect(blocksIn(`${text} Whoever sees a transmitter stops.`)[0]).toContain(
      'The old transmitter on the hill is a well-known',
    )
  })

  it('takes each line for a caption where lines break off in sentences', () => {
    const lines = [
      ...[
        'so today we look at',
        'the harbour and its new crane',
        'which has not moved since May',
        'and nobody can say',
        'when it will. The port',
      ],
      ...['has written to Norway', 'twice and the answer', 'is still on its way', 'by ship it seems'],
    ]
    const cues = lines.map((line) => `~${line}`)
    expect(timedIn(lines.join('\n'))).toEqual(cues)
    expect(timedIn(lines.join('\n\n'))).toEqual(cues)
  })

  it.each([
    [
      'a wrapped text',
      'the council voted on Tuesday night to buy\nthe old cinema by the river for the sum of\n'.repeat(8),
    ],
    ['a list', 'Bread and butter\nMilk\nTwo lemons\nA jar of honey\nSalt\nOld cheese\nRice\nTea and sugar\n'],
    [
      'short sentences',
      'the crane moves.\nit does.\nwho says so?\nthe port.\nat last.\nnobody saw it.\nwe did.\nso it is.\n',
    ],
  ])('takes no line for a caption in %s', (_, text) => {
    expect(timedIn(text).join()).not.toContain('~')
  })

  it('keeps a paragraph of 9,000 characters whole', () => {
    const long = `${sentence} `.repeat(103).trim()
    expect(blocksIn(long)).toEqual([long])
  })

  it('sees a drawn rule and no other marks', () => {
    expect(blocksIn('# One *two*\n---\nThree\n\n* * *\n\n- four')).toEqual([
      '# One *two*',
      '---',
      'Three',
      '---',
      '- four',
    ])
  })

  it('counts positions in the whole file, front matter included', () => {
    const { text, tree } = readText('---\ntitle: T\n---\n\n  Hello there. \n')
    const { start, end } = tree.children[0]?.position ?? {}
    expect([start?.line, start?.column]).toEqual([5, 3])
    expect(text.slice(start?.offset, end?.offset)).toBe('Hello there.')
  })

  it('leaves HTML, script and templates as they are written', () => {
    const hostile = '<script>alert(1)</script> {{ 7 * 7 }} {% raw %} <b>bold</b>'
    expect(blocksIn(hostile)).toEqual([hostile])
    expect(blocksIn(hostile, 'show.md')).toEqual([hostile])
  })
})

describe('paragraphs of Markdown', () => {
  const read = (text: string) => blocksIn(text, 'show.md')

  it('sees headings, lists, quotations and breaks', () => {
    const text =
      '# Title #\nText *here*.\n- one\n  more\n- two\n3. three\n\n1) four\n\n> five\n> six\n\n-- -- --\n'
    expect(read(text)).toEqual([
      '# Title',
      'Text here.',
      '- one more',
      '- two',
      '1. three',
      '1. four',
      '> five six',
      '---',
    ])
  })

  it('keeps a wrapped line that starts with a year in its paragraph', () => {
    expect(read('It was the spring of\n2021. Nobody knew.')).toEqual([
      'It was the spring of 2021. Nobody knew.',
    ])
  })

  it('keeps indented lines, tags and unclosed marks as words', () => {
    expect(read('    four spaces\n\n#hashtag\n\n<inaudible> **open')).toEqual([
      'four spaces',
      '#hashtag',
      '<inaudible> **open',
    ])
  })

  it('gives each leaf its exact place in a wrapped paragraph', () => {
    const { text, tree } = readText(
      'So *this\none* is\n  [a link](https://example.org) and\\* `code`.',
      'x.md',
    )
    const [paragraph] = blocksOf(tree)
    const leaves = paragraph?.type === 'paragraph' ? paragraph.children : []
    expect(leaves.map(({ type }) => type)).toEqual([
      'text',
      'emphasis',
      'text',
      'link',
      'text',
      'inlineCode',
      'text',
    ])
    const raw = leaves.map(({ position }) => text.slice(position?.start.offset, position?.end.offset))
    expect(raw).toEqual([
      'So ',
      '*this\none*',
      ' is\n',
      '[a link](https://example.org)',
      ' and\\* ',
      '`code`',
      '.',
    ])
    expect(leaves[4]).toMatchObject({ value: ' and* ' })
  })

  it('reads the leftovers of a page as the characters they stand for', () => {
    expect(read('AT&amp;T&rsquo;s &#8211; &madeup; &#8238;')).toEqual(['AT&T’s – &madeup; &#8238;'])
  })

  it('takes marks without end for text', () => {
    const hostile = '*'.repeat(19_000)
    expect(read(`a ${hostile}`)).toEqual([`a ${hostile}`])
  })
})
