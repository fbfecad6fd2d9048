import type { Text } from 'mdast'
import { frontMatterOf } from '../markdown/front-matter.ts'
import { tomlFrontMatterOf } from '../markdown/toml-front-matter.ts'
import { locator } from '../words/locator.ts'
import { blocksFrom } from './blocks.ts'
import type { Draft } from './draft.ts'
import { labelAt } from './label.ts'
import { metaOf } from './meta.ts'
import { passagesOf } from './passages.ts'
import { isSeparator } from './separator.ts'
import { turnMarksOf } from './turn-marks.ts'
import { unwrappedWords } from './wrapped-words.ts'

/** Reads plain text: paragraphs, and breaks where a line only draws a rule. No mark means anything else. */
export function plain(raw: string, path: string): Draft {
  const front = tomlFrontMatterOf(raw) ?? frontMatterOf(raw)
  const { meta, messages } = metaOf(path, front)
  const where = locator(raw)
  const passages = passagesOf(
    raw,
    front.bodyStart,
    (line) => (isSeparator(line) ? { kind: 'break' } : undefined),
    labelAt,
    turnMarksOf,
  )
  const unwrapped = unwrappedWords(raw)
  const blocks = blocksFrom(raw, passages, where, (span) =>
    unwrapped(span).map(({ start, end }): Text => {
      return { type: 'text', value: raw.slice(start, end), position: where.position(start, end) }
    }),
  )
  return { text: raw, blocks, meta, messages: [...front.messages, ...messages] }
}
