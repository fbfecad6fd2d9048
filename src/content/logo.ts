import type { Message } from '../model/message.ts'
import { readText, type TextFile } from './files.ts'
import type { ShowFolder } from './show-folder.ts'

const rule = 'content:logo'

/** A logo is a line of letters and a shape; more than this is a picture. */
const mostCharacters = 60_000

/** What a drawing has no need of, and a page of ours must not bring: scripts, whole pages, anything from elsewhere. */
const more =
  /<(?:script|foreignObject|iframe|image|use[^>]*href\s*=\s*["'](?!#)|!DOCTYPE|!ENTITY|\?xml-stylesheet)|\son[a-z]+\s*=|@import|url\(\s*["']?(?!#)|href\s*=\s*["']\s*(?!#)/i

/** The logo's SVG, or why there is none. One that is more than a drawing is left out with a message. */
export function readLogo(folder: ShowFolder, file: string): TextFile {
  const { text, messages } = readText(folder, file)
  if (messages.length > 0) return { messages }
  if (text === undefined) return refused(file, 'There is no such file, though `logo` in show.md names it')
  if (text.length > mostCharacters) return refused(file, 'The logo has more than 60,000 characters')
  if (!/<svg[\s>]/i.test(text)) return refused(file, 'The logo is no SVG drawing')
  if (more.test(text))
    return refused(
      file,
      'The logo has more in it than a drawing: a script, a style sheet or something from elsewhere',
    )
  return { text, messages: [] }
}

function refused(file: string, what: string): TextFile {
  const message: Message = {
    rule,
    severity: 'warning',
    reason: `${what}; the show's title stands in its place.`,
    file,
  }
  return { messages: [message] }
}
