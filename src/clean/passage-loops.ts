import type { Block } from '../model/tree.ts'
import { hasLineEnd } from '../words/has-line-end.ts'
import { type Span, sentenceSpans } from '../words/sentences.ts'
import { type FlatText, flatText, flatWords } from './flat-text.ts'
import { mayLoop } from './may-loop.ts'
import { numbered } from './numbered.ts'
import type { Removal } from './remove.ts'
import { rollingRepeats } from './rolling-repeats.ts'
import { type Repeat, type RepeatBounds, tandemRepeats } from './tandem-repeats.ts'
import { textLines } from './text-lines.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'

/** A line, a sentence or a word of a paragraph. */
type Unit = WordToken

/** Fewer words than this, said again and again, may be meant: they need `insistent` in a row. */
const short = 5
const insistent = 6

const groups: RepeatBounds = { shortest: 1, longest: 12, times: 3 }
const phrases: RepeatBounds = { shortest: short, longest: 60, times: 3 }
const stammers: RepeatBounds = { shortest: 1, longest: short - 1, times: 16 }

/**
 * The loops inside one paragraph: lines, one to twelve sentences, or five and more words, three times in a row
 * or more. What comes back is taken out from behind the first unit to the end of the last.
 */
export function passageLoops(block: Block, source: string): readonly Removal[] {
  if (!mayLoop(flatWords(block, source))) return []
  const flat = flatText(block, source)
  const words = wordTokens(flat.text)
  if (words.length < 6) return []
  const lines = hasLineEnd(flat.text) ? keyed(textLines(flat.text), words) : []
  const ways = [
    () => removalsOf(lines, rollingRepeats(numbered(keysOf(lines))), flat),
    () => loopsOf(lines, groups, flat),
    () => loopsOf(keyed(sentenceSpans(flat.text), words), groups, flat),
    () => loopsOf(words, phrases, flat),
    () => loopsOf(words, stammers, flat),
  ]
  for (const find of ways) {
    const removals = find()
    if (removals.length > 0) return removals
  }
  return []
}

function loopsOf(units: readonly Unit[], bounds: RepeatBounds, flat: FlatText): readonly Removal[] {
  const keys = keysOf(units)
  const repeats = tandemRepeats(numbered(keys), bounds).filter(({ start, end, period }) => {
    const words = keys
      .slice(start, start + period)
      .join(' ')
      .split(' ').length
    return words >= short || (end - start) / period >= insistent
  })
  return removalsOf(units, repeats, flat)
}

/** How units compare; one without words is like no other. */
function keysOf(units: readonly Unit[]): readonly string[] {
  return units.map(({ key }, at) => (key === '' ? `#${at}` : key))
}

/** Each span with the folded words that start in it. */
function keyed(spans: readonly Span[], words: readonly WordToken[]): readonly Unit[] {
  let next = 0
  return spans.map(({ start, end }) => {
    const from = next
    while ((words[next]?.start ?? end) < end) next++
    return {
      start,
      end,
      key: words
        .slice(from, next)
        .map((word) => word.key)
        .join(' '),
    }
  })
}

function removalsOf(units: readonly Unit[], repeats: readonly Repeat[], flat: FlatText): readonly Removal[] {
  return repeats.flatMap((repeat) => removalOf(units, repeat, flat))
}

function removalOf(
  units: readonly Span[],
  { start, end, period }: Repeat,
  flat: FlatText,
): readonly Removal[] {
  const whole = Math.floor((end - start) / period)
  const first = units[start]
  const kept = units[start + period - 1]
  const last = units[start + whole * period - 1]
  if (!first || !kept || !last) return []
  const twin = flat.inSource({ start: first.start, end: kept.end })
  const out = flat.inSource({ start: kept.end, end: last.end })
  const reason = `The same words stand here ${whole} times in a row, as recognisers write them; the first stays and the rest was taken out.`
  return [{ ...out, twin, kind: 'loop', similarity: 1, reason }]
}
