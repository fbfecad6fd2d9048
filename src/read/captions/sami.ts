import type { Draft } from '../draft.ts'
import type { CueLine, Stretch, TimedLines } from './cue.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { timesOf, toMilliseconds } from './cue-time.ts'
import { cuesOf } from './cues-of.ts'
import { textStretches, tooDeep, walkMarkup } from './markup-words.ts'

/** A paragraph of a SAMI file, and the index of the time at which it is shown. */
interface Shown {
  readonly sync: number
  readonly lines: Stretch[][]
}

/**
 * Reads SAMI captions, which are HTML of their own kind: each paragraph is shown from its `SYNC` until the next one.
 * Where there are several languages, all are kept.
 */
export function sami(raw: string, path: string): Draft {
  const starts: (number | undefined)[] = []
  const shown: Shown[] = []
  let body = false
  const fresh = () => shown.push({ sync: starts.length - 1, lines: [[]] })
  const complete = walkMarkup(raw.slice(captionStart(raw)), false, {
    open(name, attributes) {
      if (name === 'body' || name === 'sync') body = true
      if (name === 'sync') starts.push(millisecondsOf(attributes.start))
      if (name === 'sync' || name === 'p') fresh()
      if (name === 'br') shown.at(-1)?.lines.push([])
    },
    close() {},
    text(from, to) {
      if (!body) return
      const [start, end] = [from + captionStart(raw), to + captionStart(raw)]
      if (shown.length === 0) fresh()
      if (starts.length > 0 || !/^\s*(?:<!?--[^>]*-->\s*)*$/.test(raw.slice(start, end)))
        shown
          .at(-1)
          ?.lines.at(-1)
          ?.push(...textStretches(raw, start, end, false))
    },
  })
  if (!complete) return { text: '', blocks: [], messages: [tooDeep] }
  return cueDraft(
    raw,
    path,
    cuesOf(
      raw,
      shown.map((one) => timed(one, starts)),
    ),
  )
}

function timed({ sync, lines }: Shown, starts: readonly (number | undefined)[]): TimedLines {
  const said = lines.filter((line) => line.length > 0).map((line): CueLine => ({ said: line }))
  if (sync < 0) return { lines: said, prose: true }
  return { ...timesOf(starts[sync], starts[sync + 1]), lines: said }
}

function millisecondsOf(text: string | undefined): number | undefined {
  const match = /^\s*(\d{1,12})/.exec(text ?? '')
  return match ? toMilliseconds(Number(match[1]) / 1000) : undefined
}
