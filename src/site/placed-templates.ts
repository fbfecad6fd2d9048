import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Message } from '../model/message.ts'
import { didYouMean } from '../words/nearest.ts'
import { program } from './program-files.ts'

/** A show's style sheet, which stands behind the built-in ones. */
const ownStyles = 'own.css'

/** Where the templates stand that a show may replace: the frame and the parts, and the kinds of pages. */
const folders = ['templates/site', 'site']

/** Templates by the place where they are put before a build, from the program's folder. */
export type PlacedTemplates = ReadonlyMap<string, string>

/**
 * Puts each template of a show in the place of the built-in one of that name. One that has no such name is left out
 * with a message: no page would ever use it.
 */
export async function placedTemplates(
  own: readonly { readonly name: string; readonly text: string; readonly file: string }[],
): Promise<{ readonly templates: PlacedTemplates; readonly messages: readonly Message[] }> {
  const known = new Map([[ownStyles, `site/styles/${ownStyles}`]])
  if (own.length > 0)
    for (const folder of folders)
      for (const name of await readdir(join(program, folder)))
        if (name.endsWith('.njk')) known.set(name, `${folder}/${name}`)
  const templates = new Map<string, string>()
  const messages: Message[] = []
  for (const { name, text, file } of own) {
    const place = known.get(name)
    if (place === undefined) messages.push(stranger(name, file, [...known.keys()]))
    else templates.set(place, text)
  }
  return { templates, messages }
}

function stranger(name: string, file: string, known: readonly string[]): Message {
  const hint = didYouMean(name, known)
  const reason = `This file was left out: the site has no template "${name}"${hint === '' ? '.' : hint}`
  return { rule: 'site:templates', severity: 'warning', reason, file }
}
