import { describe, expect, it } from 'vitest'
import { xmlDocument } from '../../src/site/xml.ts'
import { tinyShow } from './built-show.ts'
import { fileOf } from './made-files.ts'
import { episode, section, story } from './tiny-show.ts'
import { children, rootOf, textIn, textOf } from './xml-reading.ts'

describe('writing XML', () => {
  it('escapes what looks escaped already', () => {
    const words = 'a &lt; b &amp; &nbsp; ]]> <c d="e">'
    const xml = xmlDocument('a', { '@b': words, c: [words, words] })
    const root = rootOf(xml)
    expect(root.attributes.b).toBe(words)
    expect(children(root, 'c').map(textOf)).toEqual([words, words])
    expect(xml.replace(/&(?:#x[0-9A-F]+|gt);/g, '')).not.toContain('&')
    expect(textIn(rootOf(xmlDocument('a', { b: '&#65;\r' })), 'b')).toBe('&#65;\n')
  })

  it('leaves out characters that XML forbids', () => {
    const odd = '\u0000a\u0008b\ud800c\ufffe'
    expect(textIn(rootOf(xmlDocument('a', { '@b': odd, c: odd })), 'c')).toBe('abc')
    const broken = episode('2021-07-01-a', [story('s', odd, section('report', odd))], { title: odd })
    expect(
      textIn(
        children(rootOf(fileOf('/feed.xml', { ...tinyShow(), episodes: [broken] })), 'entry')[0],
        'title',
      ),
    ).toBe('abc')
  })
})
