import type { Paragraph, PhrasingContent, Text } from 'mdast'
import { plainText } from './markdown/plain-text.ts'
import type { Cut } from './model/cut.ts'
import type { CuePoint, Provenance, SourceCut, SourceParagraph } from './model/provenance.ts'
import type { Prepared } from './pipeline.ts'
import { positionOf } from './rule.ts'
import { hasCueTimes } from './words/cue-times.ts'
import { shortened } from './words/shortened.ts'
import { tidy } from './words/tidy.ts'
import { firstWords } from './words/traced-paragraphs.ts'
import { wordBounds } from './words/word-bounds.ts'

/** Longer cuts are told by their beginning. */
const longestText = 240

/** Of cuts with one reason in a row so many are told; the rest is counted. */
const mostAlike = 20

/** After so many cuts the others are not told. */
const mostCuts = 500

/** What the pipeline knows of a transcript besides its words: when they were said, and what was taken out. Pure. */
export function provenanceOf({ tree }: Pick<Prepared, 'tree'>): Provenance {
  const paragraphs = tree.children.filter((node) => node.type === 'paragraph')
  return { paragraphs: paragraphs.map(sourceParagraph), cuts: sourceCuts(tree.data?.cuts ?? [], paragraphs) }
}

function sourceParagraph(node: Paragraph): SourceParagraph {
  const { id = '', start, end } = node.data ?? {}
  const cues = cuesOf(node)
  return {
    id,
    words: firstWords(plainText(node)),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(cues.length > 1 && { cues }),
  }
}

/** Where each cue begins in a paragraph. One that begins within a word is left out: it cannot be parted there. */
function cuesOf(node: Paragraph): readonly CuePoint[] {
  if (!hasCueTimes(node)) return []
  const points: CuePoint[] = []
  let before = ''
  let words = 0
  for (const { value, data } of textsOf(node.children)) {
    const parted = !/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(value)
    const same = points.at(-1)?.[1] === data?.start
    if (data?.start !== undefined && parted && !same)
      points.push(data.end === undefined ? [words, data.start] : [words, data.start, data.end])
    words += wordBounds(value).length / 2
    before = value
  }
  return points
}

function textsOf(nodes: readonly PhrasingContent[]): readonly Text[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node]
    return 'children' in node ? textsOf(node.children) : []
  })
}

function sourceCuts(cuts: readonly Cut[], paragraphs: readonly Paragraph[]): readonly SourceCut[] {
  const paragraphAt = paragraphFinder(paragraphs)
  const inOrder = cuts.toSorted((a, b) => a.position.start.offset - b.position.start.offset)
  return runsOf(inOrder)
    .flatMap((run) =>
      run.slice(0, mostAlike).map((cut, at) => {
        const more = at === mostAlike - 1 ? run.length - mostAlike : 0
        return { ...sourceCut(cut, paragraphAt), ...(more > 0 && { more }) }
      }),
    )
    .slice(0, mostCuts)
}

function sourceCut({ rule, kind, text, reason, twin }: Cut, paragraphAt: ParagraphAt): SourceCut {
  const stays = twin && paragraphAt(twin.position.start.offset)
  const words = shortened(tidy(text.slice(0, 4 * longestText)), longestText)
  return { rule, kind, text: words, reason, ...(stays !== undefined && { twin: stays }) }
}

/** Cuts in a row that have the same rule and reason. */
function runsOf(cuts: readonly Cut[]): readonly (readonly Cut[])[] {
  const runs: Cut[][] = []
  for (const cut of cuts) {
    const run = runs.at(-1)
    const [first] = run ?? []
    if (run && first?.rule === cut.rule && first.reason === cut.reason) run.push(cut)
    else runs.push([cut])
  }
  return runs
}

type ParagraphAt = (offset: number) => string | undefined

function paragraphFinder(paragraphs: readonly Paragraph[]): ParagraphAt {
  const placed = paragraphs
    .map((node) => ({ id: node.data?.id, ...positionOf(node) }))
    .sort((a, b) => a.start.offset - b.start.offset)
  return (offset) => {
    let low = 0
    let high = placed.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((placed[middle]?.start.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const found = placed[low - 1]
    return found && offset < found.end.offset ? found.id : undefined
  }
}
