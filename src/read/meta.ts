import type { FrontMatter } from '../markdown/front-matter.ts'
import type { Message } from '../model/message.ts'
import type { TranscriptMeta } from '../model/transcript.ts'
import { dateInName, isoDateOf } from '../words/iso-date.ts'
import { isSlug, slugOf } from '../words/slug.ts'
import { tidy } from '../words/tidy.ts'
import { ourKeys } from './foreign-keys.ts'
import { titleInName } from './title-in-name.ts'

const rule = 'read:front-matter'

/** What a file says about its episode: its front matter, and for slug and date its name where that is silent. */
export function metaOf(
  path: string,
  front: FrontMatter,
): { readonly meta: TranscriptMeta; readonly messages: readonly Message[] } {
  const messages: Message[] = []
  const warn = (key: string, reason: string, severity: 'error' | 'warning' = 'warning') =>
    void messages.push({ rule, severity, reason, place: { line: front.lineOf([key]), column: 1 } })
  const ours = ourKeys(front.data, front.lineOf)
  const { title, date, slug, description, link, audio, ...extra } = ours.data
  const words = (key: string, value: unknown) => wordsOf(key, value, warn)
  const name = nameOf(path)
  const given = {
    title: words('title', title),
    date: dateOf(date, warn) ?? dateInName(name),
    named: titleInName(name),
    description: words('description', description),
    link: words('link', link),
    audio: words('audio', audio),
  }
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return {
    meta: { slug: slugFrom(slug, name, warn), ...known, extra },
    messages: [...messages, ...ours.messages],
  }
}

type Warn = (key: string, reason: string, severity?: 'error' | 'warning') => void

/** The file's own name without folders and extension, whichever way its slashes lean. */
function nameOf(path: string): string {
  const file = path.split(/[/\\]/).at(-1) ?? ''
  return file.replace(/(?<=.)\.[^.]*$/, '')
}

function wordsOf(key: string, value: unknown, warn: Warn): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'object') {
    warn(key, `\`${key}\` in the front matter must be plain words; it was left out.`)
    return undefined
  }
  const words = tidy(String(value))
  return words === '' ? undefined : words
}

function dateOf(value: unknown, warn: Warn): string | undefined {
  if (value === undefined || value === null) return undefined
  const date = isoDateOf(value)
  if (date === undefined)
    warn(
      'date',
      `The date ${shown(value)} in the front matter is not clear; write it as 2021-07-06. It was left out.`,
    )
  return date
}

function slugFrom(value: unknown, name: string, warn: Warn): string {
  const byName = slugOf(name)
  if (value === undefined || value === null) return byName
  if (typeof value === 'string' && isSlug(value)) return value
  const better = typeof value === 'string' ? slugOf(value.slice(0, 80)) : byName
  warn(
    'slug',
    `The slug ${shown(value)} cannot be used as a name: only lower-case letters, digits and single dashes can, at most 80; write \`slug: ${better}\` or leave it out.`,
    'error',
  )
  return byName
}

function shown(value: unknown): string {
  const text = tidy(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''))
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`
}
