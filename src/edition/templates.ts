import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import juice from 'juice'
import nunjucks from 'nunjucks'

/** The folder of the layouts that come with the program; read once, and the only file access of this room. */
const folder = join(import.meta.dirname, '..', '..', 'templates', 'email')

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
  autoescape: true,
  throwOnUndefined: true,
  trimBlocks: true,
  lstripBlocks: true,
})

// By default juice sets stretches such as `{{ … }}` aside and does not see the elements between two of them.
// There is nothing like that in what it gets but the leave token, which may stay where it is.
for (const name of Object.keys(juice.codeBlocks)) delete juice.codeBlocks[name]

/** A template of `templates/email` filled in; everything in the view is escaped unless the template says `safe`. */
export function filled(template: string, view: object): string {
  return environment.render(template, view)
}

const stylesheets = new Map<string, string>()

/** A stylesheet of `templates/email`. */
export function stylesheet(name: string): string {
  const known = stylesheets.get(name)
  if (known !== undefined) return known
  const css = readFileSync(join(folder, name), 'utf8')
  stylesheets.set(name, css)
  return css
}

/** HTML with its styles on the elements; `<style data-embed>` stays as it is. */
export function inlined(html: string, css: string): string {
  return juice(html, {
    extraCss: css,
    applyStyleTags: false,
    removeStyleTags: false,
    resolveCSSVariables: false,
    // Else an image loses the height that it has for a style that says `auto`.
    applyHeightAttributes: false,
  })
}
