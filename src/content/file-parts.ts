import { frontMatterOf } from '../markdown/front-matter.ts'
import type { WrittenFrontMatter } from './merge-keys.ts'

/** A file in four: opening fence, front matter, closing fence, body. */
export interface FileParts extends WrittenFrontMatter {
  readonly fenced: boolean
  readonly open: string
  readonly close: string
  readonly body: string
}

/** Takes a file apart whose front matter can be read. */
export function fileParts(text: string): FileParts {
  const { data, lineOf, bodyStart, body } = frontMatterOf(text)
  if (bodyStart === 0) return { data, lineOf, fenced: false, open: '', raw: '', close: '', body }
  const start = text.indexOf('\n') + 1
  const end = text.lastIndexOf('---', bodyStart - 3)
  const raw = text.slice(start, end)
  return {
    data,
    lineOf,
    fenced: true,
    open: text.slice(0, start),
    raw,
    close: text.slice(end, bodyStart),
    body,
  }
}
