import type { Block } from '../model/tree.ts'
import { type Span, sentenceSpans } from '../words/sentences.ts'
import { type FlatText, flatText } from './flat-text.ts'
import { numbered } from './numbered.ts'
import type { Removal } from './remove.ts'
import { type Repeat, type RepeatBounds, tandemRepeats } from './tandem-repeats.ts'
import { textLines } from './text-lines.ts'
import { type WordToken, wordTokens } from './word-tokens.ts'

/** One way to see a paragraph: as a row of lines, of sentences or of words. */
interface View {
  readonly units: (text: string, words: readonly WordToken[]) => readonly Unit[]
  readonly bounds: RepeatBounds
}

type Unit = WordToken

/** Fewer words than this, said again and again, may be meant: they need `insistent` in a row. */
const short = 5
const insistent = 6

const groups: RepeatBounds = { shortest: 1, longest: 12, times: 3 }

const views: readonly View[] = [
  { units: (text, words) => (/[\r\n]/.test(text) ? keyed(textLines(text), words) : []), bounds: groups },
  { units: (text, words) => keyed(sentenceSpans(text), words), bounds: groups },
  { units: (_, words) => words, bounds: { shortest: 5, longest: 60, times: 3 } },
  { units: (_, words) => words, bounds: { shortest: 1, longest: 4, times: 16 } },
]

/**
 * The loops inside one paragraph: lines, one to twelve sentences, or five and more words, three times in a row
 * or more. What comes back is taken out from behind the first unit to the end of the last.
 */
export function passageLoops(block: Block, source: string): readonly Removal[] {
  const flat = flatText(block, source)
  const words = wordTokens(flat.text)
  if (words.length < 6) return []
  for (const { units, bounds } of views) {
    const row = units(flat.text, words)
    if (row.length < bounds.times) continue
    const keys = row.map(({ key }) => key)
    const repeats = tandemRepeats(numbered(keys), bounds).filter((repeat) => isLoop(keys, repeat, bounds))
    if (repeats.length > 0) return repeats.flatMap((repeat) => removalsOf(row, repeat, flat))
  }
  return []
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

function isLoop(keys: readonly string[], { start, end, period }: Repeat, bounds: RepeatBounds): boolean {
  const unit = keys.slice(start, start + period).join(' ')
  if (unit.trim() === '') return false
  const words = unit.split(' ').length
  return words >= short || (end - start) / period >= Math.max(insistent, bounds.times)
}

function removalsOf(
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
