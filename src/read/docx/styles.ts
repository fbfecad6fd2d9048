import { type Attribute, readXml } from './xml.ts'

/** What a style says about the words set in it; what it leaves open is undefined. */
export interface Style {
  /** 1 to 9 for headings, 0 for the title of the document. */
  readonly heading?: number
  readonly quote?: boolean
  /** A line of a table of contents, which repeats a heading. */
  readonly contents?: boolean
  readonly bold?: boolean
  readonly italic?: boolean
  /** The numbering of a list, `0` for none. */
  readonly list?: string
}

/** The style with an id, what it is based on included. */
export type Styles = (id: string | undefined) => Style

interface RawStyle {
  name: string
  base?: string
  outline?: number
  bold?: boolean
  italic?: boolean
  list?: string
}

/** Chains of styles that are based on one another are no longer than this, and never a ring. */
const longestChain = 20

/** Reads the part with the styles. Word keeps the English names of its own styles in every language. */
export function readStyles(bytes: Uint8Array): Styles {
  const all = new Map<string, RawStyle>()
  let current: RawStyle | undefined
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'w:style') {
        current = { name: '' }
        all.set(attribute('w:styleId') ?? '', current)
      } else if (current) take(current, name, attribute)
    },
    close(name) {
      if (name === 'w:style') current = undefined
    },
  })
  const known = new Map<string, Style>()
  return (id = '') => {
    const style = known.get(id) ?? styleFrom(chainOf(all, id))
    known.set(id, style)
    return style
  }
}

/** Styles of a document that has no part for them: those of Word, by their ids. */
export const plainStyles: Styles = (id = '') => styleFrom([{ name: id.replace(/(?<=[a-z])(?=\d)/, ' ') }])

function take(style: RawStyle, name: string, attribute: Attribute): void {
  const value = attribute('w:val')
  if (name === 'w:name') style.name = value ?? ''
  else if (name === 'w:basedOn' && value !== undefined) style.base = value
  else if (name === 'w:outlineLvl') style.outline = Number(value)
  else if (name === 'w:b') style.bold = isOn(value)
  else if (name === 'w:i') style.italic = isOn(value)
  else if (name === 'w:numId' && value !== undefined) style.list = value
}

/** Whether a switch is on: it is where it has no value. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none'
}

function chainOf(all: ReadonlyMap<string, RawStyle>, id: string): readonly RawStyle[] {
  const chain: RawStyle[] = []
  for (let style = all.get(id); style && chain.length < longestChain; style = all.get(style.base ?? ''))
    chain.push(style)
  return chain
}

function styleFrom(chain: readonly RawStyle[]): Style {
  const first = <Value>(of: (style: RawStyle) => Value | undefined): Value | undefined => {
    for (const style of chain) {
      const value = of(style)
      if (value !== undefined) return value
    }
    return undefined
  }
  const heading = first(headingOf)
  const bold = first((style) => style.bold)
  const italic = first((style) => style.italic)
  const list = first((style) => style.list)
  return {
    ...(heading !== undefined && { heading }),
    ...(chain.some(({ name }) => /quot|block text/i.test(name)) && { quote: true }),
    ...(chain.some(({ name }) => /^(?:toc|contents) (?:\d|heading)/i.test(name)) && { contents: true }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(list !== undefined && { list }),
  }
}

function headingOf({ name, outline }: RawStyle): number | undefined {
  if (/^title$/i.test(name)) return 0
  const number = /^heading ?([1-9])$/i.exec(name)?.[1]
  if (number !== undefined) return Number(number)
  return outline !== undefined && outline >= 0 && outline < 9 ? outline + 1 : undefined
}
