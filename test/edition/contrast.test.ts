import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import juice from 'juice'
import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/edition/compose.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { context, episodes, show } from './made-up-show.ts'

/** What WCAG 2.2 asks of text that is not large. */
const enough = 4.5

const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'g' })
const { html } = renderEdition(edition, context)
const css = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../templates/email', name), 'utf8')

/** The mail with the rules of one scheme put onto its elements, as a client with that scheme would. */
const darkRules =
  css('modes.css')
    .split('@media (prefers-color-scheme: dark) {')[1]
    ?.replace(/\}\s*$/, '') ?? ''
const schemes: Readonly<Record<string, string>> = {
  light: html,
  dark: juice.inlineContent(html, darkRules),
  'dark in Outlook': juice.inlineContent(html, css('outlook.css').replaceAll(/\[data-ogs[bc]\] /g, '')),
}

describe('the colours of a mail', () => {
  it.each(Object.keys(schemes))('can be read in %s', (scheme) => {
    const passages = read(parse(schemes[scheme] ?? ''), { colour: '#000000', ground: '#ffffff' })
    expect(passages.length).toBeGreaterThan(40)
    const faint = passages.filter(({ colour, ground }) => contrast(colour, ground) < enough)
    expect(faint).toEqual([])
  })

  it('differ between the schemes', () => {
    const grounds = Object.values(schemes).map((page) => read(parse(page), start).map(({ ground }) => ground))
    expect(grounds[0]?.some((ground) => grounds[1]?.includes(ground))).toBe(false)
    expect(grounds[1]).toEqual(grounds[2])
  })

  it('are measured as WCAG measures them', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

interface Colours {
  readonly colour: string
  readonly ground: string
}

const start: Colours = { colour: '#000000', ground: '#ffffff' }

/** Each visible text with its colours, inherited as a browser inherits them. */
function read(
  node: DefaultTreeAdapterMap['node'],
  inherited: Colours,
): readonly (Colours & { text: string })[] {
  if (node.nodeName === '#text' && 'value' in node)
    return node.value.trim() === '' ? [] : [{ ...inherited, text: node.value.trim() }]
  if (node.nodeName === 'head' || !('childNodes' in node)) return []
  const style = ('attrs' in node && node.attrs.find(({ name }) => name === 'style')?.value) || ''
  if (style.includes('display: none')) return []
  const colour = /(?:^|; )color: (#[0-9a-f]{6})/.exec(style)?.[1] ?? inherited.colour
  const ground = /background-color: (#[0-9a-f]{6})/.exec(style)?.[1] ?? inherited.ground
  return node.childNodes.flatMap((child) => read(child, { colour, ground }))
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
