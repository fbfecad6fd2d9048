import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import nunjucks from 'nunjucks'
import { kindNames } from './queue-item.ts'

/** The folder of the desk's templates and its style sheets; read once, and the only files that pages come from. */
const folder = join(import.meta.dirname, '..', '..', 'templates', 'desk')

const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader(folder), {
  autoescape: true,
  throwOnUndefined: false,
  trimBlocks: true,
  lstripBlocks: true,
})
environment.addGlobal('kindNames', kindNames)
environment.addFilter('number', (value: number) => value.toLocaleString('en-US'))
environment.addFilter('time', (iso: string) => new Date(iso).toLocaleTimeString('en-GB'))

/** A template of `templates/desk` filled in. Everything in the view is escaped: transcripts may hold anything. */
export function filledPage(template: string, view: object): string {
  return environment.render(template, view)
}

/** The one style sheet, all `.css` files of the folder in the order of their names. */
export const deskStyles: string = readdirSync(folder)
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n')
