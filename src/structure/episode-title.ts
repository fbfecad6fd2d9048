import { plainText } from '../markdown/plain-text.ts'
import type { TranscriptMeta } from '../model/transcript.ts'
import { namedTitle } from './named-title.ts'
import { type Outline, ruledHeadline } from './outline.ts'

/**
 * The title of an episode: that of its head, the line over its text, the first story's headline, the words of the
 * file's name before a headline that the machine made. Undefined where there is nothing of all that.
 */
export function episodeTitle(
  meta: TranscriptMeta,
  { title, stories }: Outline,
  source: string,
): string | undefined {
  const [first] = stories
  const given = meta.title ?? (title && plainText(title))
  if (given !== undefined) return given
  const named = meta.named === undefined ? undefined : namedTitle(meta.named, source)
  return first && (named === undefined || first.headline.data?.proposed !== true)
    ? ruledHeadline(first)
    : named
}
