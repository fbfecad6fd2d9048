import { describe, expect, it } from 'vitest'
import { openSearch } from '../../src/site/open-search.ts'
import { show } from './tiny-show.ts'
import { children, rootOf, textIn } from './xml-reading.ts'

describe('the OpenSearch description', () => {
  it('has what version 1.1 requires', () => {
    const root = rootOf(openSearch(show()))
    expect([root.name, root.attributes.xmlns]).toEqual([
      'OpenSearchDescription',
      'http://a9.com/-/spec/opensearch/1.1/',
    ])
    expect(children(root, 'Url').map(({ attributes }) => attributes)).toEqual([
      { type: 'text/html', template: 'https://ledger.example/show/search/?q={searchTerms}' },
    ])
    expect(textIn(root, 'Description')).toBe('Search all stories of The Morning Ledger.')
  })

  it('has a short name of at most 16 characters', () => {
    const names = ['The Morning Ledger', 'Ledger', 'Ж'.repeat(40), '🦊'.repeat(40)]
    for (const title of names) {
      const short = textIn(rootOf(openSearch(show({ title }))), 'ShortName') ?? ''
      expect([...short].length, short).toBeGreaterThan(0)
      expect([...short].length, short).toBeLessThanOrEqual(16)
    }
    expect(textIn(rootOf(openSearch(show())), 'ShortName')).toBe('The Morning…')
  })
})
