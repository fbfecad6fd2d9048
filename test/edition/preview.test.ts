import { HtmlValidate } from 'html-validate'
import { describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/edition/compose.ts'
import { previewPage } from '../../src/edition/preview.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { elementsOf } from './elements-of.ts'
import { context, episodes, show } from './made-up-show.ts'

const composing = { show, episodes, date: '2021-07-09', guid: 'g' }
const rendered = renderEdition(composeEdition(composing), context)
const warning = {
  rule: 'edition:size',
  severity: 'warning',
  reason: 'The <b>HTML</b> part is 81 kB & more.',
} as const
const lacking = [
  { feature: '@media', clients: ['outlook.windows'] },
  { feature: '<marquee>', clients: ['gmail.ios', 'outlook.windows'] },
]
const headers = [['List-Unsubscribe', '<https://news.example/leave/t>']] as const
const facts = { messages: [warning], headers, lacking, bytes: 54_321 }
const page = previewPage(rendered, facts)

const frames = elementsOf(page)
  .filter(({ tagName }) => tagName === 'iframe')
  .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])))

describe('the preview', () => {
  it('shows the whole mail on a phone and a desktop, each light and dark', () => {
    expect(frames.map(({ title }) => title)).toEqual([
      'Phone, light',
      'Phone, dark',
      'Desktop, light',
      'Desktop, dark',
      'Images off, light',
      'Images off, dark',
    ])
    for (const { srcdoc = '' } of frames) expect(srcdoc).toContain('Lighthouse keepers’ logs are now online')
  })

  it('forces each frame into its scheme', () => {
    const [light = '', dark = ''] = frames.map(({ srcdoc = '' }) => srcdoc)
    expect(light).toContain('@media not all {')
    expect(light).toContain('content="light"')
    expect(dark).toContain('@media all {')
    expect(dark).toContain('content="dark"')
    for (const frame of [light, dark]) expect(frame).not.toMatch(/light dark|prefers-color-scheme/)
  })

  it('lets nothing run and leads nowhere by the way out', () => {
    expect(page).not.toMatch(/<script|\{\{/)
    for (const { sandbox, srcdoc } of frames) {
      expect(sandbox).toBe('')
      expect(srcdoc).toContain('<a class="soft" href="#"')
    }
  })

  it('needs no other file', () => {
    const addresses = elementsOf(page).flatMap(({ attrs }) =>
      attrs.filter(({ name }) => /^(?:src|href)$/.test(name)),
    )
    expect(addresses).toEqual([])
  })

  it('says what the check found, as words', () => {
    expect(page).toContain('The &lt;b&gt;HTML&lt;/b&gt; part is 81 kB &amp; more.')
    expect(previewPage(rendered, { ...facts, messages: [] })).toContain('Nothing to object to.')
  })

  it('shows descriptions where images are off', () => {
    const markdown = '![A crane](https://harbour.example/crane.jpg){width=600 height=400}'
    const edition = { ...composeEdition(composing), opening: parseMarkdown(markdown).children }
    const own = elementsOf(previewPage(renderEdition(edition, context), facts)).filter(
      ({ tagName }) => tagName === 'iframe',
    )
    const [seen, off] = [own[0], own[4]].map((frame) =>
      elementsOf(frame?.attrs.find(({ name }) => name === 'srcdoc')?.value ?? '').find(
        ({ tagName }) => tagName === 'img',
      ),
    )
    expect(seen?.attrs.map(({ name }) => name)).toContain('src')
    expect(off?.attrs.map(({ name }) => name)).not.toContain('src')
    expect(off?.attrs).toContainEqual({ name: 'alt', value: 'A crane' })
  })

  it('shows headers, the size of the message, and what clients do not have, with the reason', () => {
    expect(page).toContain('<dt>List-Unsubscribe</dt><dd>&lt;https://news.example/leave/t&gt;</dd>')
    expect(page).toContain('whole message 54.3 kB')
    expect(page).toMatch(/@media<\/th><td>Where it is ignored, the mail is light/)
    expect(page).toContain(
      '&lt;marquee&gt;</th><td>Nobody has allowed this.</td><td>gmail.ios, outlook.windows',
    )
  })

  it('shows subject, preheader and sizes', () => {
    expect(page).toContain(`<h1>${rendered.subject}</h1>`)
    expect(page).toContain(rendered.preheader)
    expect(page).toMatch(/HTML part \d\d\.\d kB, \d\d% of what Gmail shows · text part \d\.\d kB/)
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: { 'doctype-style': 'off', 'no-inline-style': 'off', 'text-content': 'off' },
    })
    const { results } = await validator.validateString(page)
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([])
  })
})
