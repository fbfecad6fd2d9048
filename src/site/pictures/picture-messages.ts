import type { Message } from '../../model/message.ts'
import type { Show } from '../../model/show.ts'
import { drawableText } from './drawable-text.ts'

/** Says it where a show can have no social images, though it did not ask for none. */
export function pictureMessages({ title, socialImages }: Show): readonly Message[] {
  if (socialImages === false || drawableText(title) !== undefined) return []
  const reason = `The fonts of social images lack a letter of the title "${title}", so the site has none.`
  return [{ rule: 'site:social-images', severity: 'info', reason, file: 'show.md' }]
}
