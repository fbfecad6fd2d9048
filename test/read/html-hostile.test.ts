import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const warned = (raw: string) => {
  const { text, messages } = readText(raw, 'a.html')
  return { text, reason: messages.find(({ rule }) => rule === 'read:page')?.reason ?? '' }
}

describe('a page that nobody means well with', () => {
  it.each([
    ['is nested 4,000 deep', '<div>'.repeat(4_000), '512 deep'],
    ['is nested 100,000 deep', '<div>'.repeat(100_000), '512 deep'],
    [
      'never closes what it makes bold',
      Array.from({ length: 2_000 }, (_, at) => `<font size=${at}>`).join(''),
      '512 deep',
    ],
    [
      'has a tag of 100,000 attributes',
      `<p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`,
      '500 attributes',
    ],
    [
      'has an end tag of 100,000 attributes',
      `</p ${Array.from({ length: 100_000 }, (_, at) => `a${at}`).join(' ')}>`,
      '500 attributes',
    ],
    ['has more than a million elements', '<i></i>'.repeat(1_000_001), '1,000,000 elements'],
    ['is a hundred megabytes of signs, nearly', '<'.repeat(17_000_000), '16 million'],
  ])('%s: is read without its structure, and says so', (_, start, why) => {
    const { text, reason } = warned(
      `<title>x</title><script>no words</script>${start}<p>Forty &amp; more</p><p>barges</p>`,
    )
    expect(reason).toContain(why)
    expect(text).toMatch(/Forty & more\n\nbarges$/)
    expect(text).not.toContain('no words')
  })

  it.each([
    ['text before a table again and again', `<table>${'<b>x</b>y'.repeat(20_000)}`],
    ['references only', '&amp;'.repeat(500_000)],
    ['comments that never end', '<!--'.repeat(500_000)],
    ['scripts in scripts', '<script>'.repeat(100_000)],
    ['empty paragraphs', '<p></p>'.repeat(50_000)],
    ['headings of boxes', '<h2>Related</h2><p><a href=x>y</a></p>'.repeat(5_000)],
    ['an attribute of megabytes', `<p title="${'x'.repeat(5_000_000)}">`],
    ['line ends', `<pre>${'\n\n'.repeat(500_000)}`],
  ])('of %s does not stop the reader', (_, start) => {
    expect(() => readText(`${start}<p>Forty barges`, 'a.html')).not.toThrow()
  })
})
