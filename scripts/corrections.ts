import { readFileSync } from 'node:fs'
import { align } from '../src/clean/duplicates/align.ts'
import { reversed } from '../src/clean/duplicates/alignment.ts'
import { betterCopy, conditionOf } from '../src/clean/duplicates/better-copy.ts'
import { seedIndex } from '../src/clean/duplicates/seed-index.ts'
import { wordStream } from '../src/clean/duplicates/word-stream.ts'
import { readTranscript } from '../src/read/read.ts'

/** A paragraph before and after a person corrected it, one JSON object a line. */
interface Correction {
  readonly before: string
  readonly after: string
}

/** How often the better of two copies is found, both ways round, so that no rule can live on their order. */
export function scoreCorrections(path: string) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  const score = { pairs: lines.length, right: 0, wrong: 0, ties: 0 }
  for (const line of lines) {
    const { before, after } = JSON.parse(line) as Correction
    const found = betterOf(before, after)
    const turned = betterOf(after, before)
    if (found === 'second' && turned === 'first') score.right++
    else if (found === 'first' && turned === 'second') score.wrong++
    else score.ties++
  }
  return score
}

function betterOf(first: string, second: string): 'first' | 'second' | 'either' {
  const text = `${first.replace(/\s+/g, ' ')}\n\n${second.replace(/\s+/g, ' ')}\n`
  const transcript = readTranscript('pair.md', new TextEncoder().encode(text))
  const stream = wordStream(transcript.tree, transcript.text)
  const half = first.replace(/\s+/g, ' ').length
  const passages = stream.passages.map(({ textStart }, passage) => ({
    passage,
    kind: 'whole' as const,
    textStart,
  }))
  const split = stream.start.findIndex((start, at) => at < stream.count && start > half)
  const end = split < 0 ? stream.count : split
  const index = seedIndex(stream)
  const span = { early: 0, earlyEnd: end, late: end, lateEnd: stream.count, words: end }
  const alignment = align(stream, index, { ...span, chains: [span] })
  const back = reversed(alignment)
  const earlier = { alignment: back, verdicts: passages.filter(({ textStart }) => textStart < half) }
  const later = { alignment, verdicts: passages.filter(({ textStart }) => textStart >= half) }
  return betterCopy(conditionOf(stream, earlier, alignment), conditionOf(stream, later, back))
}
