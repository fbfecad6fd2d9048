import { rm } from 'node:fs/promises'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { pageLinks } from '../../src/site/page-links.ts'
import { buildTinyShow } from './built-show.ts'

/** The same by a parser of HTML. */
function byParser(html: string): ReturnType<typeof pageLinks> {
  const targets = new Set<string>()
  const ids = new Set<string>()
  const doubles: string[] = []
  const pictures = new Set<string>()
  let property = ''
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'property') property = value
      else if (name === 'content') {
        if (property === 'og:image') pictures.add(value)
        property = ''
      } else if (['href', 'src', 'action'].includes(name)) targets.add(value)
      else if (name === 'id' && ids.has(value)) doubles.push(value)
      else if (name === 'id') ids.add(value)
    },
  })
  parser.end(html)
  return { targets, pictures, ids, doubles }
}

const value = fc
  .array(fc.constantFrom('a', '/', '#', '&amp;', '&quot;', '&#38;', '&', '<', '>', ' ', 'é', '='))
  .map((signs) => signs.join(''))
const quoted = fc.oneof(
  value.map((words) => `"${words}"`),
  value.map((words) => `'${words}'`),
  fc.constantFrom('plain', 'a/b', '../#x'),
)
const attribute = fc
  .tuple(
    fc.constantFrom('href', 'HREF', 'src', 'id', 'action', 'data-href', 'class', 'content'),
    fc.option(quoted),
    fc.constantFrom('=', ' = '),
  )
  .map(([name, given, sign]) => (given === null ? name : `${name}${sign}${given}`))
const picture = value.map((words) => `<meta property="og:image" content="${words}">`)
const tag = fc
  .tuple(fc.constantFrom('a', 'p', 'IMG', 'h2', 'input'), fc.array(attribute), fc.constantFrom('', ' ', ' /'))
  .map(([name, attributes, end]) => `<${[name, ...attributes].join(' ')}${end}>`)
const other = fc.constantFrom(
  'words &lt;a href="x"&gt;',
  'href="no" ',
  '</a>',
  '</p >',
  '<!DOCTYPE html>',
  '<!-- <a href="no"> -->',
  '<script type="x">"<a href=\'no\'>"</script>',
  '<style>a<p id="no"></style>',
  '<title><a href="no"></title>',
  '1 < 2 ',
  '\n',
)

describe('the links of a page', () => {
  it('are those that a parser of HTML finds', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, other, picture)), (pieces) => {
        const html = pieces.join('')
        expect(pageLinks(html)).toEqual(byParser(html))
      }),
      { numRuns: 2000 },
    )
  })

  it('are so on every page of a site', async () => {
    const { root, pages } = await buildTinyShow()
    for (const html of pages.values()) expect(pageLinks(html)).toEqual(byParser(html))
    await rm(root, { recursive: true })
  })

  it('end where a page does, in the middle of anything', () => {
    const html = '<!-- x --><p id="a"><a class=x href="y&amp;z"><script>a</script><title>b</title>'
    for (let end = 0; end <= html.length; end++)
      expect(pageLinks(html.slice(0, end)).doubles, html.slice(0, end)).toEqual([])
  })
})
