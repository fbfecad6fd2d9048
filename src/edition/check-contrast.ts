import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { contrast, enoughContrast } from '../words/contrast.ts'
import type { Finding } from './finding.ts'
import { named } from './named.ts'
import { inScheme, schemes } from './schemes.ts'

interface Colours {
  readonly colour: string
  readonly ground: string
}

/** A visible text and the colours that it has. */
export interface ColouredText extends Colours {
  readonly text: string
}

/** What a client shows where the mail says nothing. */
const plain: Colours = { colour: '#000000', ground: '#ffffff' }

/**
 * Texts that are too faint to read by WCAG 2.2 in one of the schemes, computed from the styles that the mail brings
 * along. One finding for each pair of colours.
 */
export function checkContrast(html: string): readonly Finding[] {
  return schemes.flatMap((scheme) => {
    const faint = colouredTexts(inScheme(html, scheme)).filter(
      ({ colour, ground }) => contrast(colour, ground) < enoughContrast,
    )
    const pairs = Map.groupBy(faint, ({ colour, ground }) => `${colour} on ${ground}`)
    return [...pairs].map(([pair, [first]]): Finding => {
      const seen = first ? contrast(first.colour, first.ground).toFixed(1) : ''
      const reason = `In ${scheme} ${named(first?.text ?? '')} stands in ${pair}, a contrast of ${seen} where ${enoughContrast} is asked for.`
      return { name: 'contrast', severity: 'error', reason }
    })
  })
}

/** Every visible text of a mail with its colours, inherited as a browser inherits them. */
export function colouredTexts(html: string): readonly ColouredText[] {
  return textsBelow(parse(html), plain)
}

function textsBelow(node: DefaultTreeAdapterMap['node'], inherited: Colours): readonly ColouredText[] {
  if (node.nodeName === '#text' && 'value' in node) {
    const text = node.value.trim()
    return text === '' ? [] : [{ ...inherited, text }]
  }
  if (node.nodeName === 'head' || !('childNodes' in node)) return []
  const style = ('attrs' in node && node.attrs.find(({ name }) => name === 'style')?.value) || ''
  if (/display:\s*none/.test(style)) return []
  const own = {
    colour: hexOf(style, 'color') ?? inherited.colour,
    ground: hexOf(style, 'background-color') ?? inherited.ground,
  }
  return node.childNodes.flatMap((child) => textsBelow(child, own))
}

function hexOf(style: string, property: string): string | undefined {
  return new RegExp(`(?:^|;)\\s*${property}:\\s*(#[0-9a-f]{6})`, 'i').exec(style)?.[1]?.toLowerCase()
}
