import { toString as wordsIn } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { readTranscript } from '../../src/read/read.ts'

const body =
  'Somebody [walked in](walk.html) through [the server](/news/server) and [left](https://left.example/a).\n'

function read(front = '') {
  const { tree, messages } = readTranscript('2021-07-06-a.md', new TextEncoder().encode(front + body))
  const urls: string[] = []
  visit(tree, 'link', ({ url }) => void urls.push(url))
  return { urls, words: wordsIn(tree), messages }
}

describe('links of a transcript that was taken from a page', () => {
  it('are whole where the page is known', () => {
    const { urls, messages } = read('---\nlink: https://show.example/2021/episode\n---\n\n')
    expect(urls).toEqual([
      'https://show.example/2021/walk.html',
      'https://show.example/news/server',
      'https://left.example/a',
    ])
    expect(messages).toEqual([])
  })

  it('leave their words where it is not, and that is said', () => {
    const { urls, words, messages } = read()
    expect(urls).toEqual(['https://left.example/a'])
    expect(words).toBe('Somebody walked in through the server and left.')
    expect(messages).toMatchObject([{ rule: 'read:links', severity: 'warning' }])
    expect(messages[0]?.reason).toContain('2 links lead')
    expect(messages[0]?.reason).toContain('"walk.html"')
  })
})
