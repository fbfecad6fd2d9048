import type { Decision } from '../model/decision.ts'
import type { SectionKind } from '../model/section.ts'
import type { Stage } from '../rule.ts'
import type { Sight } from './sight.ts'
import { titlePlace } from './signals.ts'
import { changesSubject, isRundown, subjectWords } from './subject-change.ts'

/** What a block does to the stories. */
export interface StoryStart {
  /** `title`: it is the episode's title. `headline`: it heads a new story. `first`: a story without a headline starts here. */
  readonly role: 'title' | 'headline' | 'first'
  /** The headline that the editor decided. */
  readonly as?: string
}

/** What has been told of the story that is open. */
interface Open {
  readonly report: boolean
  readonly care: boolean
  /** A break stands between what was told and what comes. */
  readonly paused: boolean
  /** In a rundown: the words that tell its subject. */
  readonly subject: ReadonlySet<string>
}

/** What kind of transcript it is. */
interface Kind {
  readonly conversation: boolean
  readonly rundown: boolean
}

const fresh: Open = { report: false, care: false, paused: false, subject: new Set() }

/** Where stories start, by the index of the block. Blocks that are not named go on with what is open. */
export function storyStarts(
  seen: readonly Sight[],
  conversation: boolean,
  stage: Stage,
): ReadonlyMap<number, StoryStart> {
  const starts = new Map<number, StoryStart>()
  const title = titleAt(seen, stage)
  const kind = { conversation, rundown: isRundown(seen, conversation) }
  let open: Open | undefined
  let last = -1
  seen.forEach((sight, at) => {
    if (at === title) {
      starts.set(at, { role: 'title' })
      return
    }
    const decision = sight.signal === 'break' ? undefined : stage.decided(sight.text)
    const start = startAt(sight, decision, open, kind)
    if (start) {
      starts.set(at, start)
      last = at
      open = fresh
    } else if (open?.report === false && decision?.do === 'headline' && sectionOf(sight) === 'report')
      starts.set(last, { ...(starts.get(last) ?? { role: 'first' }), ...headlineOf(decision) })
    if (open && start?.role !== 'headline') open = told(open, sight, kind, decision?.do === 'join')
  })
  return starts
}

/** The story that starts at a block, if one does: the editor's word first, then what the block and the story say. */
function startAt(
  sight: Sight,
  decision: Decision | undefined,
  open: Open | undefined,
  kind: Kind,
): StoryStart | undefined {
  if (decision?.do === 'join' && (open || sight.signal === 'headline')) return undefined
  if (sight.signal === 'headline') return { role: 'headline', ...headlineOf(decision) }
  if (sectionOf(sight) !== 'report' || sight.signal === 'break') return undefined
  const asked = decision?.do === 'split' || (decision?.do === 'headline' && open?.report !== false)
  return asked || !open || goesElsewhere(sight, open, kind)
    ? { role: 'first', ...headlineOf(decision) }
    : undefined
}

function headlineOf(decision: Decision | undefined): { readonly as?: string } {
  return decision?.do === 'headline' && decision.as !== undefined ? { as: decision.as } : {}
}

/** Whether a report's paragraph cannot belong to the open story any more. */
function goesElsewhere(sight: Sight, open: Open, { conversation, rundown }: Kind): boolean {
  if (open.care) return true
  if (!open.report || conversation) return false
  if (sight.signal === 'cue') return true
  return open.paused ? !rundown || sight.words >= 25 : rundown && changesSubject(open.subject, sight)
}

/** The open story behind a block. */
function told(open: Open, sight: Sight, { conversation, rundown }: Kind, joined: boolean): Open {
  if (sight.signal === 'break') return { ...open, paused: !conversation }
  const section = sectionOf(sight)
  if (section === 'why-we-care') return { ...open, care: true }
  if (section !== 'report' || sight.signal === 'label' || sight.block.type === 'heading') return open
  return {
    report: true,
    care: open.care && !joined,
    paused: open.paused && rundown && sight.words < 25,
    subject: rundown ? new Set([...open.subject, ...subjectWords(sight.text)]) : open.subject,
  }
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
