import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readLogo } from '../../src/content/logo.ts'
import { readShow } from '../../src/content/show.ts'
import { showFolder } from '../../src/content/show-folder.ts'
import { ownColours } from '../../src/model/theme.ts'
import { contrast } from '../../src/words/contrast.ts'

const read = (yaml: string) => readShow(`---\ntitle: A Show\n${yaml}\n---\n`, 'show.md')
const faults = (yaml: string) =>
  read(yaml).messages.map(({ reason, place }) => [place && 'line' in place ? place.line : 0, reason])

describe('what a show says of its site', () => {
  it('is read', () => {
    const { show, messages } = read(`navigation:
  - {words: Home, link: /}
  - {words: Shop, link: https://shop.example/}
footer-links: [{words: Imprint, link: /about/}]
logo: art/logo.svg
social-images: false
theme: {accent: "#8A1C1C", dark: {accent: "#ffb3a7"}}
words:
  why-we-care: Warum?
  story-count: {one: ein Bericht, other: "{n} Berichte"}`)
    expect(messages).toEqual([])
    expect(show).toMatchObject({
      navigation: [
        { words: 'Home', link: '/' },
        { words: 'Shop', link: 'https://shop.example/' },
      ],
      footerLinks: [{ words: 'Imprint', link: '/about/' }],
      logo: 'art/logo.svg',
      socialImages: false,
      theme: { light: { accent: '#8a1c1c' }, dark: { accent: '#ffb3a7' } },
      words: { 'why-we-care': 'Warum?', 'story-count': { one: 'ein Bericht', other: '{n} Berichte' } },
    })
  })

  it('is refused where it leads nowhere or is nothing', () => {
    for (const yaml of [
      'navigation: [{words: X, link: "javascript:alert(1)"}]',
      'navigation: [{words: X, link: //evil.example/}]',
      'navigation: []',
      'logo: ../logo.svg',
      'logo: /etc/logo.svg',
      'logo: logo.png',
      'theme: {accent: red}',
      'theme: {accent: "#fff;} body{display:none}"}',
    ])
      expect(read(yaml).show, yaml).toBeUndefined()
  })

  it('names the nearest word for one that there is not, and the places that a word must keep', () => {
    expect(faults('words:\n  why-we-car: X')[0]).toEqual([4, expect.stringContaining('`why-we-care`')])
    expect(faults('words:\n  story-of: Bericht {n}')[0]).toEqual([
      4,
      expect.stringMatching(/must keep .*`\{count\}` and `\{episode\}`/),
    ])
    expect(read('words: {story-count: {one: x}}').show).toBeUndefined()
    expect(read('words: {story-count: {other: no number}}').show).toBeUndefined()
    expect(read('words: {story-count: {plenty: "{n}", other: "{n}"}}').show).toBeUndefined()
  })

  it('is warned of colours that cannot be read, and used all the same', () => {
    const { show, messages } = read('theme:\n  accent: "#9fb8ff"\n  dark:\n    ink: "#333333"')
    expect(show?.theme?.light.accent).toBe('#9fb8ff')
    expect(messages.map(({ severity, place }) => [severity, place])).toEqual([
      ['warning', { line: 4, column: 1 }],
      ...Array.from({ length: 3 }, () => ['warning', { line: 6, column: 1 }]),
    ])
    expect(messages[0]?.reason).toBe(
      'In the light colours accent #9fb8ff on paper #fbfbf9 has a contrast of 1.88, and text needs 4.5 to be read by everybody; it is used all the same.',
    )
  })
})

describe('contrast', () => {
  it('is that of WCAG', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#ffffff', '#777777')).toBeLessThan(4.5)
  })

  it('is enough in the built-in colours', () => {
    for (const colours of Object.values(ownColours))
      for (const [above, below] of [
        ['ink', 'paper'],
        ['soft', 'paper'],
        ['accent', 'paper'],
        ['ink', 'wash'],
        ['soft', 'wash'],
        ['ink', 'marker'],
      ] as const)
        expect(contrast(colours[above], colours[below]), `${above} on ${below}`).toBeGreaterThan(4.5)
  })
})

describe('a logo', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-logo-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const logo = (svg: string) => {
    writeFileSync(join(folder, 'logo.svg'), svg)
    return readLogo(showFolder(folder), 'logo.svg')
  }

  it('is a drawing', () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg"><defs><g id="a"/></defs><style>path{fill:url(#a)}</style><use href="#a"/></svg>'
    expect(logo(svg)).toEqual({ text: svg, messages: [] })
  })

  it('is left out where it is more, or missing', () => {
    for (const inside of [
      '<script>alert(1)</script>',
      '<g onload="alert(1)"/>',
      '<foreignObject/>',
      '<image href="https://tracker.example/x.png"/>',
      '<a href="javascript:alert(1)"/>',
      '<use xlink:href="https://x.example/a.svg#a"/>',
      '<style>@import "https://x.example/a.css"</style>',
      '<path fill="url(https://x.example/#a)"/>',
    ]) {
      const { text, messages } = logo(`<svg>${inside}</svg>`)
      expect(text, inside).toBeUndefined()
      expect(messages.map(({ rule, severity }) => [rule, severity])).toEqual([['content:logo', 'warning']])
    }
    expect(logo('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>').text).toBeUndefined()
    expect(logo('no drawing').messages[0]?.reason).toContain('no SVG')
    expect(readLogo(showFolder(folder), 'other.svg').messages[0]?.reason).toContain('no such file')
  })
})
