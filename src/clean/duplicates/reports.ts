import type { Position } from '../../model/position.ts'
import { positionOf, type Stage } from '../../rule.ts'
import type { Locator } from '../../words/locator.ts'
import { how } from './alignment.ts'
import type { Copies } from './find-copies.ts'
import type { Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'

const mostMessages = 20

/** Says where two copies spell a word differently: one of them is likely wrong, and only a person knows which. */
export function reportSpellings(stream: WordStream, copies: Copies, stage: Stage): void {
  const { where } = stage
  const seen = new Set<string>()
  for (const verdict of copies.cuts)
    for (const [cut, kept] of slips(verdict)) {
      const one = textOf(stream, cut)
      const other = textOf(stream, kept)
      const pair = `${one}|${other}`.toLowerCase()
      if (seen.has(pair) || seen.size >= mostMessages) continue
      seen.add(pair)
      stage.report(
        `The copy that was taken out has "${one}" where the kept text has "${other}"; check which is right.`,
        placeOf(stream, where, cut),
        { cause: placeOf(stream, where, kept) },
      )
    }
}

/** Says which passages look like copies and were kept, because they do not say the same. */
export function reportVariants(stream: WordStream, copies: Copies, stage: Stage): void {
  reportKept(stream, copies, stage, copies.variants, (line, { conflict }) => {
    return `This passage says again what line ${line} says, but differs in ${conflict ?? 'the wording'}; both were kept.`
  })
}

/** Says which passages stand in two places word for word and were kept: people repeat themselves, and one proves nothing. */
export function reportRepeats(stream: WordStream, copies: Copies, stage: Stage): void {
  reportKept(stream, copies, stage, copies.repeats, (line) => {
    return `This passage is word for word on line ${line} as well; one passage alone proves no copy, and both were kept.`
  })
}

function reportKept(
  stream: WordStream,
  copies: Copies,
  stage: Stage,
  verdicts: readonly Verdict[],
  sentence: (line: number, verdict: Verdict) => string,
): void {
  const seen = new Set<number>()
  for (const verdict of verdicts) {
    const passage = stream.passages[verdict.passage]
    if (!passage || seen.has(verdict.passage) || copies.gone[passage.first] !== 0) continue
    if (seen.size >= mostMessages) return
    seen.add(verdict.passage)
    const twin = firstTwin(verdict, passage.first)
    if (twin === undefined) continue
    const cause = placeOf(stream, stage.where, twin)
    stage.report(sentence(stage.lineOf(cause.start.offset), verdict), positionOf(passage.block), { cause })
  }
}

/** Says which passages at the start are clips of later ones. */
export function reportTeasers(stream: WordStream, { teasers }: Copies, stage: Stage): void {
  for (const { passage, from } of teasers) {
    const teaser = stream.passages[passage]
    const said = stream.passages[from]
    if (!teaser || !said) continue
    const cause = positionOf(said.block)
    stage.report(
      `The passage at the start is said again on line ${stage.lineOf(cause.start.offset)}; it was kept as a teaser.`,
      positionOf(teaser.block),
      { cause },
    )
  }
}

function slips({ alignment, spans }: Verdict): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  for (const { first, last } of spans)
    for (let at = first; at < last; at++)
      if (alignment.how[at - alignment.first] === how.slip)
        found.push([at, alignment.twin[at - alignment.first] ?? 0])
  return found
}

function firstTwin({ alignment }: Verdict, from: number): number | undefined {
  return alignment.twin.find((place, at) => place >= 0 && alignment.first + at >= from)
}

function textOf({ source, start, end }: WordStream, at: number): string {
  return source.slice(start[at] ?? 0, end[at] ?? 0)
}

function placeOf({ start, end }: WordStream, where: Locator, at: number): Position {
  return where.position(start[at] ?? 0, end[at] ?? 0)
}
