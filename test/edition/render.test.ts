import { HtmlValidate } from 'html-validate'
import { parse, type DefaultTreeAdapterMap as Trees } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/edition/compose.ts'
import { directionOf } from '../../src/edition/direction.ts'
import { renderEdition, renderWebVersion } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Edition } from '../../src/model/edition.ts'
import { leaveToken, preferencesToken } from '../../src/model/mail-tokens.ts'
import { elementsOf } from './elements-of.ts'
import { context, episodes, show } from './made-up-show.ts'

const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'guid-edition' })
const { html } = renderEdition(edition, context)
const elements = elementsOf(html)

const attribute = (element: Trees['element'], name: string): string =>
  element.attrs.find((attr) => attr.name === name)?.value ?? ''

const withOpening = (markdown: string): Edition => ({ ...edition, opening: parseMarkdown(markdown).children })

describe('the HTML part', () => {
  it('is the same bytes each time', () => {
    expect(renderEdition(edition, context).html).toBe(html)
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // What mail clients need and pages do not.
        ...{ 'no-inline-style': 'off', 'no-deprecated-attr': 'off', 'no-conditional-comment': 'off' },
        ...{
          'presentation-role-style': 'off',
          'prefer-native-element': 'off',
          'prefer-tbody': 'off',
          'doctype-style': 'off',
        },
      },
    })
    const { results } = await validator.validateString(html)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([])
  })

  it('says its language and keeps the order of headings', () => {
    expect(attribute(elements.find(({ tagName }) => tagName === 'html') ?? bare, 'lang')).toBe('en')
    const depths = elements
      .filter(({ tagName }) => /^h\d$/.test(tagName))
      .map(({ tagName }) => Number(tagName[1]))
    expect(depths[0]).toBe(1)
    for (const [at, depth] of depths.entries()) expect(depth - (depths[at - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('uses tables for nothing but its shell', () => {
    for (const table of elements.filter(({ tagName }) => tagName === 'table'))
      expect(attribute(table, 'role')).toBe('presentation')
  })

  it('has its styles on the elements and those for dark mode in the head', () => {
    const headline = elements.find(({ tagName }) => tagName === 'h2')
    expect(attribute(headline ?? bare, 'style')).toContain('color: #')
    expect(html).toContain('@media (prefers-color-scheme: dark)')
    expect(html).toContain('[data-ogsc] .ink')
    expect(html.match(/<style/g)).toHaveLength(3)
  })

  it('gives every background as an attribute too', () => {
    const coloured = elements.filter((element) => /^t(?:able|d)$/.test(element.tagName))
    const lacking = coloured.filter(
      (element) =>
        attribute(element, 'style').includes('background-color') && attribute(element, 'bgcolor') === '',
    )
    expect(lacking).toEqual([])
  })

  it('begins with the preheader and ends with reason, address and the way out', () => {
    const body = html.slice(html.indexOf('<body'))
    expect(body.indexOf(edition.preheader)).toBeLessThan(body.indexOf('<table'))
    const footer = body.slice(body.indexOf(show.edition.reason))
    expect(footer).toContain(`href="${leaveToken}"`)
    expect(footer).toContain('4 Quay Street')
    expect(body).toContain(`href="${context.url}"`)
  })

  it('has the leave token once, and nothing else of the kind', () => {
    expect(html.split(leaveToken)).toHaveLength(2)
    expect(html.replace(leaveToken, '')).not.toMatch(/\{\{|\}\}/)
  })

  it('has Outlook’s shell of 600 pixels', () => {
    expect(html).toMatch(/<!--\[if mso\]><table role="presentation" width="600"/)
  })

  it('stays far below the size at which mail is cut', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(25_000)
  })

  it('turns story links into addresses and drops what no mail can follow', () => {
    const markdown =
      'See [the ferries](story:2021-07-06-harbour/merrow), [that](story:none), [files](file:///etc/passwd), [run](javascript:alert(1)), [home](/about).'
    const rendered = renderEdition(withOpening(markdown), context)
    expect(rendered.html).toContain('href="https://harbour.example/episodes/2021-07-06-harbour/merrow/"')
    for (const part of [rendered.html, rendered.text]) {
      expect(part).not.toMatch(/javascript:|file:|"story:|"\/about"/)
      expect(part.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')).toMatch(/that, files, run, home\./)
    }
  })

  it('finds link targets that stand apart from their links', () => {
    const rendered = renderEdition(
      withOpening('See [the log][log].\n\n[log]: https://log.example/a?b=1&c=2'),
      context,
    )
    expect(rendered.html).toContain('href="https://log.example/a?b=1&#x26;c=2"')
    expect(rendered.text).toContain('See the log [1].\n\n[1] https://log.example/a?b=1&c=2')
  })

  it('shows the description of an image that it may not load', () => {
    const rendered = renderEdition(
      withOpening('![A crane](data:image/png;base64,AAAA) ![Ship](https://h.example/s.png)'),
      context,
    )
    expect(rendered.html).not.toContain('data:image')
    expect(rendered.html).toMatch(/A crane <img src="https:\/\/h\.example\/s\.png" alt="Ship"/)
  })
})

describe('an image', () => {
  const crane = 'https://h.example/crane.jpg'
  const imageIn = (markdown: string) => {
    const { html, text } = renderEdition(withOpening(markdown), context)
    const image = elementsOf(html).find(({ tagName }) => tagName === 'img') ?? bare
    return { size: [attribute(image, 'width'), attribute(image, 'height')], html, text }
  }

  it('has the size that is written behind it, and the words go on', () => {
    const { size, html, text } = imageIn(`See ![A crane](${crane}){width=300 height="200"} and so on.`)
    expect(size).toEqual(['300', '200'])
    for (const part of [html, text]) expect(part).not.toContain('{width')
    expect(text).toContain('See [A crane] and so on.')
  })

  it('is shown no wider than the column, in the same proportion', () => {
    expect(imageIn(`![A crane](${crane}){width=1120 height=400}`).size).toEqual(['560', '200'])
    expect(imageIn(`![A wire](${crane}){width=9000 height=1}`).size).toEqual(['560', '1'])
  })

  it('has none where nobody wrote one, and other braces stay words', () => {
    expect(imageIn(`![A crane](${crane})`).size).toEqual(['', ''])
    expect(imageIn(`![A crane](${crane}){width=wide}`).text).toContain('[A crane]{width=wide}')
    expect(imageIn(`![A crane](${crane}){width=0 height=5}`).size).toEqual(['', ''])
  })
})

describe('an edition in a language that is written from right to left', () => {
  const { html: turned } = renderEdition(edition, { ...context, show: { ...show, language: 'ar-EG' } })
  const care = (page: string) =>
    elementsOf(page).find((element) => attribute(element, 'class').includes('care ')) ?? bare

  it('gives each heading the direction of its own words', () => {
    const headings = elementsOf(turned).filter(({ tagName }) => /^h[123]$/.test(tagName))
    expect(headings.length).toBeGreaterThan(10)
    for (const heading of headings.filter((one) => attribute(one, 'class') !== 'promo-title soft'))
      expect(attribute(heading, 'dir')).toBe('auto')
    expect(html).not.toContain('dir="auto"')
  })

  it('says so on the page and within it, where clients drop the page', () => {
    const named = elementsOf(turned).filter((element) => attribute(element, 'dir') === 'rtl')
    expect(named.map(({ tagName }) => tagName)).toEqual(['html', 'div'])
    for (const element of named) expect(attribute(element, 'lang')).toBe('ar-EG')
  })

  it('has its lines on the other side', () => {
    expect(attribute(care(turned), 'style')).toMatch(
      /padding: 2px 18px 2px 0; border-left: 0; border-right: 3px/,
    )
    expect(attribute(care(html), 'style')).toMatch(/border-left: 3px/)
    expect(turned).not.toContain('text-align: left')
  })

  it.each([
    ['he', 'rtl'],
    ['ur-PK', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['uz', 'ltr'],
    ['en-US', 'ltr'],
    ['az-Latn-IR', 'ltr'],
    ['he-IL-IL', 'rtl'],
    ['de-1996-1996', 'ltr'],
  ])('%s is %s', (language, direction) => {
    expect(directionOf(language)).toBe(direction)
  })
})

describe('the page of preferences', () => {
  const service = { ...show, subscribers: { service: 'https://news.harbour.example/', topics: [] } }
  const { html: own, text } = renderEdition(edition, { ...context, show: service })

  it('is in the footer of both parts where the show has one, and nowhere else', () => {
    expect(own).toContain(`href="${preferencesToken}"`)
    expect(text).toContain(`\n${preferencesToken}\n`)
    for (const part of [own, text]) expect(part.split(preferencesToken)).toHaveLength(2)
    for (const part of [html, renderEdition(edition, context).text])
      expect(part).not.toContain(preferencesToken)
    expect(renderWebVersion(edition, { ...context, show: service })).not.toMatch(/\{\{|news\.harbour/)
  })
})

describe('a topic', () => {
  it('stands in the masthead of both parts', () => {
    const topics = [{ id: 'ferries', name: 'Ferries', follows: 'merrow-lines' }]
    const rendered = renderEdition(
      { ...edition, topic: 'ferries' },
      { ...context, show: { ...show, subscribers: { topics } } },
    )
    expect(rendered.html).toContain('>The Harbour Desk Weekly: Ferries</a></h1>')
    expect(rendered.text).toMatch(/^THE HARBOUR DESK WEEKLY: FERRIES\n/)
  })
})

describe('the web version', () => {
  const web = renderWebVersion(edition, context)

  it('has the same words and nothing that belongs to a subscriber', () => {
    for (const { headline } of edition.items) expect(web).toContain(headline)
    expect(web).not.toMatch(/\{\{|leave|Quay Street|style=|<script/i)
  })

  it('begins at the second heading depth', () => {
    expect(web).not.toMatch(/<h1/)
    expect(web).toMatch(/<h2/)
  })
})

const bare = parse('<p>').childNodes[0] as Trees['element']
