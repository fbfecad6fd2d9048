import { describe, expect, it } from 'vitest'
import { checkContrast, colouredTexts } from '../../src/edition/check-contrast.ts'
import { composeEdition } from '../../src/edition/compose.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { inScheme, schemes } from '../../src/edition/schemes.ts'
import { contrast } from '../../src/words/contrast.ts'
import { context, episodes, show } from './made-up-show.ts'

const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'g' })
const { html } = renderEdition(edition, context)
const grounds = (scheme: (typeof schemes)[number]): readonly string[] => [
  ...new Set(colouredTexts(inScheme(html, scheme)).map(({ ground }) => ground)),
]

describe('the colours of a mail', () => {
  it('can be read in every scheme', () => {
    for (const scheme of schemes) {
      const texts = colouredTexts(inScheme(html, scheme))
      expect(texts.length).toBeGreaterThan(40)
      for (const { colour, ground, text } of texts)
        expect(contrast(colour, ground), `${scheme}: ${text}`).toBeGreaterThanOrEqual(4.5)
    }
    expect(checkContrast(html)).toEqual([])
  })

  it('are others in the dark, and there alike in all clients', () => {
    expect(grounds('light')).toEqual(['#fbfbf9', '#f1f2ee'])
    expect(grounds('dark')).toEqual(['#14161b', '#1e2128'])
    expect(grounds('dark in Outlook')).toEqual(grounds('dark'))
  })

  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

describe('the check of contrast', () => {
  const reasons = (page: string): readonly string[] => checkContrast(page).map(({ reason }) => reason)

  it('names words that are too faint by themselves', () => {
    expect(reasons(html.replaceAll('color: #585d67', 'color: #aaaaaa')).join('\n')).toMatch(
      /^In light ".*" stands in #aaaaaa on #fbfbf9, a contrast of 2\.2 where 4\.5 is asked for\.$/m,
    )
  })

  it('names words that only dark mode makes faint', () => {
    const start = html.indexOf('prefers-color-scheme')
    const changed = html.slice(0, start) + html.slice(start).replace('color: #e8e7e2', 'color: #333333')
    expect(reasons(changed).join('\n')).toMatch(/^In dark ".*" stands in #333333 on #14161b/)
    expect(reasons(changed).join('\n')).not.toContain('Outlook')
  })

  it('names words that Outlook darkens the ground of', () => {
    const changed = html.replace(
      /\[data-ogsc\] \.soft \{\s*color: #a8adb8/,
      '[data-ogsc] .soft {\n  color: #333333',
    )
    expect(reasons(changed).join('\n')).toMatch(/^In dark in Outlook ".*" stands in #333333 on #14161b/)
  })
})
