import type { Message } from '../model/message.ts'
import { isSlug } from '../words/slug.ts'

/** The slug that a file's name is, `episodes/2021-07-06-kaseya.md`; an error message where it is none. */
export function slugInName(
  file: string,
  rule: string,
): { readonly slug: string; readonly messages: readonly Message[] } {
  const slug = (file.split('/').at(-1) ?? '').replace(/\.[a-z]+$/i, '')
  if (isSlug(slug)) return { slug, messages: [] }
  const reason = `The file's name is its address and must be a slug (lower-case letters, digits and single dashes); rename it.`
  return { slug, messages: [{ rule, severity: 'error', reason, file }] }
}
