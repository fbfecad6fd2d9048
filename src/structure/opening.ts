import { isIntroCue, isKickOff } from './aside-cue.ts'
import type { Sight } from './sight.ts'
import { titlePlace } from './signals.ts'

/** How many words and paragraphs an opening may have; a longer one is news. `line`: one of a list of what is to come. */
const most = { line: 15, words: 250, cue: 120, teaser: 80, paragraphs: 6 } as const

/**
 * How many blocks, from the first on, are the talk before the first story (a title at their head does not count
 * as talk). It needs a cue: a greeting, the day, who speaks. It reaches to the first headline if that is near, else
 * to where the host says "let's get into it" or to the first break, else over the paragraphs with cues.
 */
export function openingEnd(seen: readonly Sight[], conversation: boolean): number {
  const start = openingStart(seen)
  const stop = seen.findIndex((sight, at) => at >= start && isStop(sight))
  const stretch = seen.slice(start, stop < 0 ? seen.length : stop)
  const cue = stretch.findIndex((sight, at) => at < most.paragraphs && isCue(sight))
  if (cue < 0 || (conversation && cue > 0)) return 0
  const wide = conversation ? undefined : wideEnd(seen, start, stop, cue)
  const end = beforeReport(seen, wide ?? start + cuesEnd(stretch, cue), stop)
  const left = seen.slice(end).some(({ block, words }) => block.type === 'paragraph' && words > 20)
  return left || seen.slice(end).some(({ signal }) => signal === 'headline') ? end : 0
}

/** A why-we-care section is about something: the paragraph before it is no talk, even where a greeting opens it. */
function beforeReport(seen: readonly Sight[], end: number, stop: number): number {
  if (seen[stop]?.signal !== 'care' || end < stop) return end
  return seen.slice(0, stop).findLastIndex(({ signal }) => signal === 'none')
}

/** The first block that may be talk: behind the title, where there is one, and the page's lines. */
export function openingStart(seen: readonly Sight[]): number {
  const at = titlePlace(seen)
  if (seen[at]?.signal !== 'headline') return at
  const talk = seen.findIndex(({ signal }, index) => index > at && signal !== 'frame')
  return talk < 0 ? at + 1 : talk
}

const stops: ReadonlySet<string> = new Set(['headline', 'care', 'cue'])
const named: ReadonlySet<string> = new Set(['sponsor', 'qa', 'outro'])

/** A story or its section begins, or what a heading names: a greeting below "Sponsor" is the sponsor's. */
function isStop({ signal, block }: Sight): boolean {
  return stops.has(signal) || (block.type === 'heading' && named.has(signal))
}

function isCue({ signal, words, text }: Sight): boolean {
  return signal === 'none' && words <= most.cue && isIntroCue(text)
}

/** The end that a headline, a kick-off or a break near the start sets. */
function wideEnd(seen: readonly Sight[], start: number, stop: number, cue: number): number | undefined {
  const stretch = seen.slice(start, stop < 0 ? seen.length : stop)
  const last = stretch.findLastIndex((sight, at) => at < most.paragraphs && isCue(sight))
  const tail = stretch.slice(last + 1)
  const brief = tail.length <= 2 || tail.every(({ words }) => words <= most.line)
  if (seen[stop]?.signal === 'headline' && wordsIn(stretch) <= most.words && brief) return stop
  let words = 0
  for (const [at, sight] of stretch.entries()) {
    words += sight.words
    if (words > most.words + 50 || (at > cue && isNews(sight))) return undefined
    if (sight.signal === 'break' && at > cue) return start + at + remarksEnd(stretch.slice(at))
    if (sight.signal === 'none' && at >= cue && isKickOff(sight.text))
      return start + at + 1 + (stretch[at + 1]?.signal === 'break' ? remarksEnd(stretch.slice(at + 1)) : 0)
  }
  return undefined
}

/** A longer paragraph in which nobody speaks of himself or to the listeners is no talk. */
function isNews({ words, text }: Sight): boolean {
  return words >= 25 && !/\b(?:I|I['’]m|we|my|our|you|your)\b/.test(text.slice(0, 2000))
}

/** Behind the break, a host may say a few short words more before the first story ("Let's start with …"). */
function remarksEnd(rest: readonly Sight[]): number {
  const long = rest.findIndex(({ signal, words }) => signal !== 'break' && signal !== 'label' && words >= 20)
  return long > 0 && long <= 4 && rest.slice(0, long).every(({ signal }) => signal !== 'headline') ? long : 0
}

/** The end of the paragraphs with cues, with a short teaser before them. */
function cuesEnd(stretch: readonly Sight[], cue: number): number {
  if (wordsIn(stretch.slice(0, cue)) > most.teaser) return 0
  let end = cue
  for (let sight = stretch[end]; sight && (isCue(sight) || sight.signal === 'label'); sight = stretch[end])
    end++
  return stretch[end - 1]?.signal === 'label' ? end - 1 : end
}

function wordsIn(sights: readonly Sight[]): number {
  return sights.reduce((sum, { words }) => sum + words, 0)
}
