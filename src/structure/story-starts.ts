import type { SectionKind } from '../model/section.ts'
import type { Stage } from '../rule.ts'
import { type Sight, titlePlace } from './signals.ts'

/** What a block does to the stories. */
export interface StoryStart {
  /** `title`: it is the episode's title. `headline`: it heads a new story. `first`: a story without a headline starts here. */
  readonly role: 'title' | 'headline' | 'first'
  /** The headline that the editor decided. */
  readonly as?: string
}

/** Where stories start, by the index of the block. Blocks that are not named go on with what is open. */
export function storyStarts(
  seen: readonly Sight[],
  conversation: boolean,
  stage: Stage,
): ReadonlyMap<number, StoryStart> {
  const starts = new Map<number, StoryStart>()
  const title = titleAt(seen, stage)
  let open: { report: boolean; care: boolean } | undefined
  let paused = false
  const begin = (at: number, start: StoryStart): void => {
    starts.set(at, start)
    open = { report: false, care: false }
    paused = false
  }
  seen.forEach((sight, at) => {
    if (at === title) {
      starts.set(at, { role: 'title' })
      return
    }
    const decision = sight.signal === 'break' ? undefined : stage.decided(sight.text)
    const as = decision?.do === 'headline' && decision.as !== undefined ? { as: decision.as } : {}
    if (sight.signal === 'headline') {
      if (decision?.do !== 'join') begin(at, { role: 'headline', ...as })
      return
    }
    const section = sectionOf(sight)
    if (sight.signal === 'break') paused ||= !conversation
    if (section === 'why-we-care' && open) open.care = true
    if (section !== 'report' || sight.signal === 'break') return
    const fresh = open !== undefined && !open.report
    const asked = decision?.do === 'split' || (decision?.do === 'headline' && !fresh)
    const natural =
      !open || open.care || (open.report && (paused || (sight.signal === 'cue' && !conversation)))
    if (asked || (natural && decision?.do !== 'join')) begin(at, { role: 'first', ...as })
    else if (fresh && decision?.do === 'headline') rename(starts, as)
    if (sight.signal !== 'label')
      open = {
        report: true,
        care: open?.care === true && decision?.do === 'join' ? false : (open?.care ?? false),
      }
    paused = false
  })
  return starts
}

/** Gives the story that was begun last the editor's headline. */
function rename(starts: Map<number, StoryStart>, as: { readonly as?: string }): void {
  const last = [...starts].at(-1)
  if (last) starts.set(last[0], { ...last[1], ...as })
}

/** The section a block is in: a paragraph without one is part of a report. */
export function sectionOf({ block }: Pick<Sight, 'block'>): SectionKind | undefined {
  if (block.type === 'paragraph') return block.data?.section ?? 'report'
  return block.type === 'heading' ? block.data?.section : undefined
}

/**
 * Where the title of the whole episode stands, if it has one of its own: a depth-1 heading at the start that another
 * headline or the opening follows, or above headings of depth 2. One right above the first report heads that story.
 */
function titleAt(seen: readonly Sight[], stage: Stage): number | undefined {
  const at = titlePlace(seen)
  const [first, ...rest] = seen.slice(at)
  if (first?.block.type !== 'heading' || first.block.depth !== 1 || first.signal !== 'headline')
    return undefined
  const headlines = rest.filter(({ signal }) => signal === 'headline')
  if (headlines.length === 0) return undefined
  const next = rest.find(({ signal }) => signal !== 'break' && signal !== 'label')
  const opening = next && !['report', 'why-we-care', undefined].includes(sectionOf(next))
  const outline =
    stage.markdown && headlines.every(({ block }) => block.type === 'heading' && block.depth === 2)
  return next?.signal === 'headline' || opening || outline ? at : undefined
}
