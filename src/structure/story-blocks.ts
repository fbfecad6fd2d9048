import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { positionOf, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { namedTitle } from './named-title.ts'
import { withoutStart } from './numbered-headlines.ts'
import { proposedHeadline } from './proposed-headline.ts'
import type { Sight } from './sight.ts'
import { type StoryStart, sectionOf } from './story-starts.ts'
import { tellingSentence } from './telling-sentence.ts'

/**
 * The blocks with stories marked: headlines at depth 2, other headings of the source deeper, each paragraph with its
 * section and its story. An aside belongs to a story only where the story goes on behind it.
 */
export function storyBlocks(
  seen: readonly Sight[],
  starts: ReadonlyMap<number, StoryStart>,
  stage: Stage,
): RootContent[] {
  const stories = storyIndexes(seen, starts)
  const sole = [...starts.values()].filter(({ role }) => role !== 'title').length === 1
  return seen.flatMap((sight, at): readonly RootContent[] => {
    const start = starts.get(at)
    const { block } = sight
    if (start?.role === 'title' || block.type === 'thematicBreak') return [block]
    if (start?.role === 'headline') return [headline(sight, start)]
    if (block.type === 'heading') return [innerHeading(block)]
    const data = { ...block.data, section: block.data?.section ?? 'report', story: stories[at] ?? null }
    const paragraph = { ...block, data }
    return start ? [madeHeadline(seen, at, start, sole, stage), paragraph] : [paragraph]
  })
}

function headline({ block, text, number = 0 }: Sight, { as }: StoryStart): Heading {
  const own = block.type === 'heading' ? block.data : undefined
  const { proposed, ...rest } = own ?? {}
  const data = as === undefined && proposed ? { ...rest, proposed } : rest
  const children: PhrasingContent[] =
    as !== undefined
      ? [{ type: 'text', value: as }]
      : block.type === 'thematicBreak'
        ? [{ type: 'text', value: text }]
        : withoutStart(block.children, number)
  return {
    type: 'heading',
    depth: 2,
    ...(Object.keys(data).length > 0 && { data }),
    children,
    ...(block.position && { position: block.position }),
  }
}

/** A heading that neither begins a story nor heads a section stands below both. */
function innerHeading(block: Heading): Heading {
  if (block.data?.section !== undefined || block.depth > 3) return block
  return { ...block, depth: 4 }
}

function madeHeadline(
  seen: readonly Sight[],
  at: number,
  { as }: StoryStart,
  sole: boolean,
  stage: Stage,
): Heading {
  if (as !== undefined) return { type: 'heading', depth: 2, children: [{ type: 'text', value: as }] }
  const near = seen.slice(at, at + 5)
  const end = near.findIndex(({ signal }) => signal === 'headline')
  const own = end < 0 ? near : near.slice(0, end)
  const told = own.filter(({ signal, words }) => signal !== 'label' && signal !== 'frame' && words > 3)
  const sight = told[0] ?? seen[at]
  const title = sole ? stage.meta.title : undefined
  const suggested = title === undefined ? suggestedHeadline(seen[at], stage) : undefined
  const { value: otherwise, by: ruled } = ruledProposal(told.length > 0 ? told : own, sole, stage)
  const value = suggested ?? otherwise
  const by = suggested === undefined ? ruled : `by the model ${stage.suggestions?.model}`
  if (sight?.block.position && title === undefined)
    stage.report(
      `The story that starts here has no headline in the transcript; "${value}" was proposed ${by}.`,
      positionOf(sight.block),
      { fingerprint: fingerprint(seen[at]?.text ?? '') },
    )
  const data = { proposed: true, ...(suggested !== undefined && { from: 'model' as const, otherwise }) }
  return { type: 'heading', depth: 2, data, children: [{ type: 'text', value }] }
}

/** What the rules propose: the episode's title or the file's name for its only story, else a sentence. */
function ruledProposal(
  told: readonly Sight[],
  sole: boolean,
  { meta, source }: Stage,
): { readonly value: string; readonly by: string } {
  if (sole && meta.title !== undefined) return { value: meta.title, by: 'from the title' }
  if (sole && meta.named !== undefined)
    return { value: namedTitle(meta.named, source), by: 'from the file’s name' }
  const texts = told.map(({ text }) => text)
  const sentence = tellingSentence(texts)
  const first = texts[0]?.startsWith(sentence) ?? true
  return {
    value: proposedHeadline(sentence),
    by: first ? 'from its first sentence' : 'from the first sentence that tells something',
  }
}

/** What a model proposes for the story that starts with a block. */
function suggestedHeadline(first: Sight | undefined, { suggestions }: Stage): string | undefined {
  const start = first?.block.position?.start.offset
  return start === undefined ? undefined : suggestions?.headlines.get(start)
}

/** The story of each block: of asides only where the same story goes on behind them. */
function storyIndexes(
  seen: readonly Sight[],
  starts: ReadonlyMap<number, StoryStart>,
): readonly (number | null)[] {
  let story = -1
  const open = seen.map((_, at) => {
    const start = starts.get(at)
    if (start && start.role !== 'title') story++
    return story
  })
  const last = new Map<number, number>()
  seen.forEach((sight, at) => {
    const section = sectionOf(sight)
    if (section === 'report' || section === 'why-we-care') last.set(open[at] ?? -1, at)
  })
  return open.map((index, at) => (index >= 0 && at <= (last.get(index) ?? -1) ? index : null))
}
