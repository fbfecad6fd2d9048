import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/read/read.ts'
import { blocksIn, readText } from './read-text.ts'

const words = 'Früh am Morgen – “so” sagt man.\r\n\r\nZwei.'
const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'))
  return big ? bytes.map((_, at) => bytes[at ^ 1] ?? 0) : bytes
}
const paragraphs = ['Früh am Morgen – “so” sagt man.', 'Zwei.']

describe('the bytes of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(words), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${words}`), 'utf-8'],
    ['UTF-16, little end first', utf16(`\ufeff${words}`, false), 'utf-16le'],
    ['UTF-16, big end first', utf16(`\ufeff${words}`, true), 'utf-16be'],
  ])('give the same text as %s', (_, bytes, encoding) => {
    const { text, source, messages } = readTranscript('a.txt', bytes)
    expect([text, source.encoding, messages]).toEqual([words, encoding, []])
    expect(blocksIn(text)).toEqual(paragraphs)
  })

  it.each([false, true])('are known as UTF-16 without a mark (big end first: %s)', (big) => {
    const { text, source } = readTranscript('a.txt', utf16('Hello there, all of you.', big))
    expect([text, source.encoding]).toEqual(['Hello there, all of you.', big ? 'utf-16be' : 'utf-16le'])
  })

  it.each([false, true])('are known as UTF-16 without a mark in other scripts (big end first: %s)', (big) => {
    for (const said of [
      'Доброе утро, это новости.\n',
      'Καλημέρα σας, όλοι\n',
      '早上好，各位听众。\n',
      'שלום לכולם היום\n',
    ]) {
      const { text, source, messages } = readTranscript('a.txt', utf16(said, big))
      expect([text, source.encoding, messages]).toEqual([said, big ? 'utf-16be' : 'utf-16le', []])
    }
  })

  it.each([false, true])('are read as UTF-32 where their mark says so (big end first: %s)', (big) => {
    const codes = Array.from(`\ufeff${words} 😀`, (sign) => sign.codePointAt(0) ?? 0)
    const bytes = new Uint8Array(
      [...codes, 0xd800, 0x110000].flatMap((code) => {
        const four = [code & 255, (code >> 8) & 255, (code >> 16) & 255, 0]
        return big ? four.reverse() : four
      }),
    )
    const { text, source, messages } = readTranscript('a.txt', bytes.subarray(0, -1))
    expect([text, source.encoding]).toEqual([`${words} 😀\ufffd\ufffd`, big ? 'utf-32be' : 'utf-32le'])
    expect(messages).toMatchObject([{ rule: 'read:encoding', severity: 'warning' }])
  })

  it('may be broken UTF-16: what is no character is shown and its place reported', () => {
    const odd = utf16('\ufeffOne.\n\nTwo, three.', false)
    const cut = readTranscript('a.txt', odd.subarray(0, -1))
    expect(cut.text).toBe('One.\n\nTwo, three\ufffd')
    expect(cut.messages).toMatchObject([
      { rule: 'read:encoding', severity: 'warning', place: { line: 3, column: 11 } },
    ])
    const lone = readTranscript('a.txt', utf16('\ufeffOne \ud83d two.\n\ude00 Three.', false))
    expect(lone.text).toBe('One \ufffd two.\n\ufffd Three.')
    expect(lone.messages).toMatchObject([{ rule: 'read:encoding', place: { line: 1, column: 5 } }])
    expect(lone.messages[0]?.reason).toContain('2 characters')
  })

  it('are read as an old Mac wrote them where its quotation marks show it', () => {
    const said = 'We donÕt know, and they wonÕt say.'
    const bytes = Uint8Array.from(said, (sign) => sign.charCodeAt(0))
    const { text, source, messages } = readTranscript('a.txt', bytes)
    expect([text, source.encoding]).toEqual(['We don’t know, and they won’t say.', 'macintosh'])
    expect(messages).toMatchObject([{ rule: 'read:encoding', severity: 'info' }])
  })

  it('are read as windows-1252 where they are no UTF-8, with a warning where signs look wrong', () => {
    const { text, source, messages } = readTranscript('a.txt', new Uint8Array([0x93, 0x48, 0x69, 0x94, 0x2e]))
    expect([text, source.encoding]).toEqual(['“Hi”.', 'windows-1252'])
    expect(messages).toMatchObject([{ rule: 'read:encoding', severity: 'info', file: 'a.txt' }])
    const odd = readTranscript('a.txt', new Uint8Array([0x48, 0x69, 0x20, 0xd7, 0x20, 0xb6]))
    expect(odd.text).toBe('Hi × ¶')
    expect(odd.messages).toMatchObject([{ rule: 'read:encoding', severity: 'warning', file: 'a.txt' }])
  })

  it('stay UTF-8 with a warning where only a character is broken', () => {
    const bytes = new TextEncoder().encode('Früh – so – sagt man.')
    const { text, messages } = readTranscript('a.txt', new Uint8Array([...bytes, 0xe2, 0x80]))
    expect(text).toBe('Früh – so – sagt man.\ufffd')
    expect(messages).toMatchObject([
      { rule: 'read:encoding', severity: 'warning', place: { line: 1, column: 22 } },
    ])
  })

  it.each([
    ['zero bytes', new Uint8Array([80, 76, 3, 4, 0, 0, 0, 8, 0, 65])],
    ['controls', new Uint8Array(400).map((_, at) => 1 + (at % 8))],
  ])('are refused where they are full of %s', (_, bytes) => {
    const { messages, tree } = readTranscript('a.txt', bytes)
    expect(messages).toMatchObject([{ rule: 'read:encoding', severity: 'error' }])
    expect(tree.children).toEqual([])
  })

  it.each([
    ['an archive', 'PK\x03\x04\x14\0', 'show.txt', /\.txt and is a ZIP archive; name it \.docx/],
    ['an old Word document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'show.md', /save it as \.docx/],
    ['a Rich Text file', '{\\rtf1 Words', 'show.txt', /Rich Text.*\.docx or \.txt/],
    ['a PDF', '%PDF-1.7', 'show', /a text and is a PDF/],
    ['a recording', 'ID3\0\0', 'show.txt', /recording/],
    ['a recording with its mark further on', '\0\0\0\x18ftypM4A ', 'show.txt', /recording/],
  ])('are refused in one sentence where they are %s, whatever the name says', (_, start, path, told) => {
    const { messages } = readTranscript(
      path,
      Uint8Array.from(start, (sign) => sign.charCodeAt(0)),
    )
    expect(messages).toMatchObject([{ rule: 'read:format', severity: 'error' }])
    expect(messages[0]?.reason).toMatch(told)
  })

  it('are words where they only begin as other files do', () => {
    expect(blocksIn('ID3 tags are old.')).toEqual(['ID3 tags are old.'])
  })

  it('are refused where there are too many', () => {
    const { messages } = readTranscript('a.txt', new Uint8Array(51 * 1024 * 1024))
    expect(messages).toMatchObject([{ rule: 'read:size', severity: 'error' }])
  })

  it.each(['', ' \n\u00a0\n', '---\ntitle: T\n---\n\n'])(
    'are refused where they hold nothing (%j)',
    (text) => {
      expect(readText(text).messages).toMatchObject([{ rule: 'read:empty', severity: 'error' }])
    },
  )

  it('are told to be turned into text where the format is another one', () => {
    const [message] = readText('%PDF-1.7', 'a.pdf').messages
    expect(message).toMatchObject({ rule: 'read:format', severity: 'error' })
    expect(message?.reason).toContain('.txt or .docx')
  })

  it('may hide characters that turn the direction of writing: these are reported', () => {
    const { messages, text } = readText('a\n b\u202ec\u2066d')
    expect(messages).toMatchObject([{ rule: 'read:bidi', place: { line: 2, column: 3 } }])
    expect(messages[0]?.reason).toContain('2 hidden')
    expect(text).toContain('\u202e')
  })
})
