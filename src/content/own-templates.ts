import type { Message } from '../model/message.ts'
import { listFiles, readText } from './files.ts'
import { places, type ShowFolder } from './show-folder.ts'

/** A template or style sheet that a show has of its own. */
export interface OwnTemplate {
  /** `page.njk`. */
  readonly name: string
  readonly text: string
  readonly file: string
}

/** The show's own templates, `content/templates/site/`. A file that cannot be read is left out with a message. */
export function readOwnTemplates(folder: ShowFolder): {
  readonly templates: readonly OwnTemplate[]
  readonly messages: readonly Message[]
} {
  const read = listFiles(folder, places.templates).map((file) => ({ file, ...readText(folder, file) }))
  return {
    templates: read.flatMap(({ file, text }) =>
      text === undefined ? [] : [{ name: file.slice(places.templates.length + 1), text, file }],
    ),
    messages: read.flatMap(({ messages }) => messages),
  }
}
