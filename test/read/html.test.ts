import { describe, expect, it } from 'vitest'
import { inspectionOf } from '../../src/inspection-of.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { prepare } from '../../src/pipeline.ts'
import { blocksIn, readText } from './read-text.ts'

const pageOf = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`

const desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

const said = 'The lock keeper counted forty barges before breakfast and wrote every one of them down twice.'

const paragraphsIn = (raw: string) => {
  const { paragraphs } = inspectionOf(prepare(readText(raw, 'a.html'), desk))
  return paragraphs.map(({ text, speaker, start }) => ({
    text,
    ...(speaker !== undefined && { speaker }),
    ...(start !== undefined && { start }),
  }))
}

describe('the blocks of a page', () => {
  it('are paragraphs, headings, list items, quotations and breaks', () => {
    const raw = `<h2>Locks</h2><p>One &amp; two</p><ul><li>first</li></ul><ol><li>then</li></ol><blockquote><p>So he said</p></blockquote><hr><p>End</p>`
    expect(blocksIn(raw, 'a.html')).toEqual([
      ...['## Locks', 'One & two', '- first', '1. then', '> So he said', '---', 'End'],
    ])
  })

  it('hold one line for what a browser shows as one, and part where it parts', () => {
    expect(blocksIn('<p>One\n  two\tthree</p>four<br>five<br><br>six<div>seven</div>', 'a.html')).toEqual([
      ...['One two three', 'four five', 'six', 'seven'],
    ])
    expect(
      blocksIn('<table><tr><td>Lock</td><td>40</td></tr><tr><td><p>Gate</p></td></tr></table>', 'a.html'),
    ).toEqual([...['Lock 40', 'Gate']])
    expect(blocksIn('<p><span>b</span><b>ar</b>ge<wbr>man</p>', 'a.html')).toEqual(['bargeman'])
  })

  it('keep links that are safe to follow, and the words of the others', () => {
    const raw = `<p><a href="https://example.com/a">one</a> <a href="javascript:alert(1)">two</a> <a href="/three">three</a> <em><b>four</b></em> <code>five</code></p>`
    const [block] = blocksOf(readText(raw, 'a.html').tree)
    const kinds = block?.type === 'paragraph' ? block.children.map(({ type }) => type) : []
    expect(kinds).toEqual(['link', 'text', 'emphasis', 'text', 'inlineCode'])
    expect(blocksIn(raw, 'a.html')).toEqual(['one two three four five'])
  })

  it('leave out programs, styles, pictures and templates', () => {
    const raw = `<p>Seen</p><script>"unseen"</script><style>p{}</style><template><p>unseen</p></template><svg><script>unseen</script><text>unseen</text></svg><noscript>unseen</noscript><!-- unseen --><iframe>unseen</iframe>`
    expect(blocksIn(raw, 'a.html')).toEqual(['Seen'])
  })

  it('say nothing of a page without words but that it has none', () => {
    const { messages } = readText(pageOf('<script>1</script>'), 'a.html')
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['read:empty', 'error']])
  })
})

describe('a transcript in HTML', () => {
  it('has speakers and times from the elements that name them', () => {
    const raw = `<cite>Orla:</cite>\n<time>0:00</time>\n<p>Welcome to the lock.</p>\n<cite>Dov:</cite>\n<time>1:02:03</time>\n<p>Thank you.</p>\n<p>It is wet here.</p>`
    expect(paragraphsIn(raw)).toEqual([
      { text: 'Welcome to the lock.', speaker: 'Orla', start: 0 },
      { text: 'Thank you.', speaker: 'Dov', start: 3723 },
      { text: 'It is wet here.', speaker: 'Dov' },
    ])
  })

  it.each([
    [
      'bold labels',
      '<p><b>Orla:</b> Hello there.</p><p><strong>Dov</strong>: Hello.</p><p><b>Orla:</b> Bye.</p><p><b>Dov:</b> Bye.</p>',
    ],
    [
      'plain labels',
      '<p>Orla: Hello there.</p><p>Dov: Hello.</p><p>Orla: Bye now, and take the rope.</p><p>Dov: Bye. I have the rope already.</p>',
    ],
    [
      'named elements',
      '<div><span class="speaker">Orla</span> Hello there.</div><div><span class="speaker-name">Dov</span> Hello.</div><div class="speaker">Orla</div><p>Bye.</p><h4 class="speaker">Dov</h4><p>Bye.</p>',
    ],
  ])('knows its speakers by %s', (_, raw) => {
    expect(paragraphsIn(raw).map(({ speaker }) => speaker)).toEqual(['Orla', 'Dov', 'Orla', 'Dov'])
  })

  it('has times in brackets, and bare ones only where several paragraphs start with one', () => {
    expect(paragraphsIn('<p>[00:01:05] The gate opens.</p>')).toEqual([
      { text: 'The gate opens.', start: 65 },
    ])
    expect(paragraphsIn('<p>10:30 was when the gate opened.</p>')).toEqual([
      { text: '10:30 was when the gate opened.' },
    ])
    const raw = ['0:01 The gate opens.', '0:09 The water falls.', '0:20 We wait.'].map(
      (one) => `<p>${one}</p>`,
    )
    expect(paragraphsIn(raw.join('')).map(({ start }) => start)).toEqual([1, 9, 20])
  })

  it('loses nothing that was said, however short, wherever it is called a transcript or is plainly a dialogue', () => {
    const turns = Array.from(
      { length: 20 },
      (_, at) => `<p><b>${at % 2 ? 'Dov' : 'Orla'}:</b> Yes ${at}.</p>`,
    )
    const around = `<nav><a href="/">Home</a></nav><p>${said}</p>`
    for (const part of [
      `<div class="episode-transcript" style="display:none">${turns.join('')}<p>${said}</p><p>${said}</p></div>`,
      `<section><div>${turns.join('')}</div></section>`,
      `<div><h2>Full transcript</h2>${turns.join('')}</div>`,
    ]) {
      const texts = paragraphsIn(pageOf(`${around}${part}<footer>The end of the page</footer>`)).map(
        ({ text }) => text,
      )
      for (const at of turns.keys()) expect(texts).toContain(`Yes ${at}.`)
      expect(texts).not.toContain('Home')
      expect(texts).not.toContain('The end of the page')
    }
  })

  it('is taken whole where it is a piece of a page', () => {
    const raw = '<p>Hi.</p><div class="related"><p>Related: the rope.</p></div>'
    expect(paragraphsIn(raw).map(({ text }) => text)).toEqual(['Hi.', 'Related: the rope.'])
  })
})

describe('the main text of a page', () => {
  const around = (body: string) =>
    paragraphsIn(
      pageOf(
        `<nav><a href="/">Home</a></nav><main><h1>Barges</h1>${body}<p>${said}</p></main><footer>Foot</footer>`,
      ),
    ).map(({ text }) => text)

  it('keeps what is said under a headline that sounds like one of a box', () => {
    const body = `<h2>Latest news from the lock</h2><p>It is shut.</p><p>Nobody was hurt.</p><h2>Comments on the gate</h2><p>None.</p>`
    expect(around(`<p>${said}</p>${body}`)).toEqual([said, 'It is shut.', 'Nobody was hurt.', 'None.', said])
  })

  it('keeps an opening that begins as a byline does', () => {
    expect(around('<p>By Ines Calder</p><p>By the way, hello.</p>')).toEqual(['By the way, hello.', said])
  })

  it('keeps all paragraphs beside one that holds most of the words', () => {
    const body = `<p>${`${said} `.repeat(20)}</p><p>It is shut for now.</p>`
    expect(around(body)).toContain('It is shut for now.')
  })

  it('believes no name of a box that holds much of the text', () => {
    const prose = Array.from({ length: 6 }, (_, at) => `<p>${at}: ${said}</p>`).join('')
    expect(around(`<div class="has-sidebar newsletter">${prose}</div>`)).toHaveLength(7)
  })
})

describe('a page of which hardly anything looks like its text', () => {
  it('is kept but for its menus, and says so', () => {
    const links = Array.from({ length: 30 }, (_, at) => `<div><a href="/${at}">Barge number ${at}</a></div>`)
    const raw = pageOf(`<nav><a href="/">Home</a></nav>${links.join('')}`)
    const { messages } = readText(raw, 'a.html')
    expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['read:page', 'warning']])
    const texts = paragraphsIn(raw).map(({ text }) => text)
    expect(texts).toHaveLength(30)
    expect(texts).not.toContain('Home')
  })
})
