import type { Message } from '../../model/message.ts'
import { locator } from '../../words/locator.ts'
import type { Span } from '../../words/sentences.ts'
import { tidy } from '../../words/tidy.ts'
import type { Draft } from '../draft.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { cueLines } from './cue-markup.ts'
import { cuesOf } from './cues-of.ts'
import { shownIn } from './shown-lines.ts'

/** Reads SubRip and SubViewer files, and captions that were pasted somewhere: time lines with words between them. */
export function subtitles(raw: string, path: string): Draft {
  return read(raw, path, false)
}

/** Reads WebVTT, with or without its header. */
export function webVtt(raw: string, path: string): Draft {
  return read(raw, path, true)
}

function read(raw: string, path: string, vtt: boolean): Draft {
  const from = captionStart(raw)
  const isVtt = vtt || /^\s*\ufeff?WEBVTT/.test(raw.slice(from, from + 40))
  const { shown, broken } = shownIn(raw, from, isVtt)
  const blocks = shown.map((block) => ({ ...block, lines: cueLines(raw, block.lines) }))
  const title = isVtt ? headerTitle(raw.slice(from)) : undefined
  const messages = brokenTimes(raw, broken)
  return cueDraft(raw, path, cuesOf(raw, blocks), { messages, ...(title !== undefined && { title }) })
}

/** What the first line of WebVTT says behind its mark, unless it is only what programs say of themselves and of files. */
function headerTitle(text: string): string | undefined {
  const [, said] = /^\s*\ufeff?WEBVTT[ \t]+(?:[-–—:][ \t]*)?([^\r\n]+)/.exec(text) ?? []
  const title = tidy(said ?? '')
  const isOfFile =
    /^\w+\s*[:=]|\b(?:captions?|subtitles?|transcripts?|translat\w+|generated|created|made|exported|encod\w+|version|file)\b/i
  return title.includes(' ') && !isOfFile.test(title) ? title : undefined
}

/** One message for all time lines that cannot be read; it leads to the first. */
export function brokenTimes(raw: string, broken: readonly Span[]): readonly Message[] {
  const [first] = broken
  if (!first) return []
  const what =
    broken.length === 1
      ? 'The times of this cue are missing or cannot be read'
      : `The times of ${broken.length} cues, of which this is the first, are missing or cannot be read`
  const reason = `${what}; the words are kept, with what is known of their times.`
  return [
    {
      rule: 'read:captions',
      severity: 'warning',
      reason,
      place: locator(raw).position(first.start, first.end),
    },
  ]
}
