import { type Chain, chainOf, stepTo, sumBehind } from './chain.ts'
import { labelAt, labelCount, nameTypes } from './labels.ts'

/** A name in a sentence: tokens from `first` up to and with `last`, the number of its type, how sure it is (0..1). */
export interface LikelySpan {
  readonly first: number
  readonly last: number
  readonly type: number
  /** The share of all rows of labels, by their probability, in which exactly this name stands here. */
  readonly sureness: number
}

/**
 * The names of a sentence, no two on one token, whose sureness exceeds `least` by most in all. The likeliest row of
 * labels leaves out more names than is good: the best F1 is reached by giving each that is likelier than half of this
 * F1 (Lipton, Elkan and Naryanaswamy 2014).
 */
export function likelySpans(
  scores: Float32Array,
  transitions: Float32Array,
  least: number,
): readonly LikelySpan[] {
  return apart(spansAbove(chainOf(scores, transitions), least), least)
}

/** All spans likelier than `least`, in the order of their ends. */
function spansAbove(chain: Chain, least: number): readonly LikelySpan[] {
  const spans: LikelySpan[] = []
  for (let first = 0; first < chain.scale.length; first++)
    for (let type = 0; type < nameTypes.length; type++) addSpans(chain, first, type, least, spans)
  return spans.sort((a, b) => a.last - b.last)
}

function addSpans(chain: Chain, first: number, type: number, least: number, spans: LikelySpan[]): void {
  const on = labelAt(type, 1)
  let label = labelAt(type, 0)
  let sum = chain.forward[first * labelCount + label] as number
  for (let last = first; sum * (chain.backward[last * labelCount + label] as number) > least; ) {
    const sureness = Math.min(1, sum * sumBehind(chain, last, label))
    if (sureness > least) spans.push({ first, last, type, sureness })
    if (++last === chain.scale.length) return
    sum *= stepTo(chain, last, label, on)
    label = on
  }
}

/** The choice of spans that do not overlap with the largest gain, by dynamic programming over their ends. */
function apart(spans: readonly LikelySpan[], least: number): readonly LikelySpan[] {
  const gains = [0]
  /** How many of the spans up to one end before it begins. */
  const earlier = spans.map(({ first, sureness }, at) => {
    let count = at
    while (count > 0 && (spans[count - 1] as LikelySpan).last >= first) count--
    gains.push(Math.max(gains[at] as number, (gains[count] as number) + sureness - least))
    return count
  })
  const chosen: LikelySpan[] = []
  for (let count = spans.length; count > 0; ) {
    const taken = gains[count] !== gains[count - 1]
    if (taken) chosen.push(spans[count - 1] as LikelySpan)
    count = taken ? (earlier[count - 1] as number) : count - 1
  }
  return chosen.reverse()
}
