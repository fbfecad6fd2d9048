import type { ReviewLetter } from '../model/review.ts'
import { decisionEdit, withdrawal } from './decision-edit.ts'
import { forgetLate } from './forget-late.ts'
import type { OpenDesk } from './open-desk.ts'
import type { QueueItem } from './queue-item.ts'
import type { FileEdit, SaveAnswer } from './save-change.ts'

/** What an editor says of an item. */
export interface Verdict {
  /** `agree`: the machine is right. `overrule`: it is not. `headline`, `begins`, `merge`: what else there is to say. */
  readonly say: 'agree' | 'overrule' | 'headline' | 'begins' | 'merge'
  /** The headline, the passage at which a section begins, the letter of a type. */
  readonly as?: string
  /** Over another verdict that somebody wrote meanwhile. */
  readonly over?: boolean
}

/** Carries a verdict out: one change, in the file that the pipeline obeys. */
export async function decide(desk: OpenDesk, item: QueueItem, verdict: Verdict): Promise<SaveAnswer> {
  if (item.kind === 'late-save') return settleLate(desk, item, verdict)
  if (item.kind === 'merge-conflict') {
    // It comes seldom, and reads whole episodes, which the start need not wait for.
    const { settleAll } = await import('./conflict/settle-all.ts')
    return settleAll(desk, item, verdict.say === 'agree' ? 'mine' : 'theirs')
  }
  const { what, edits } = item.name ? await nameWish(item, verdict) : wishOf(item, verdict)
  if (edits.length === 0) return { outcome: 'refused', why: what }
  const about = { what, item: item.id, ...(item.slug !== '' && { slug: item.slug }) }
  return desk.save({ ...about, edits }, [item])
}

interface Plan {
  readonly what: string
  readonly edits: readonly FileEdit[]
}

function wishOf(item: QueueItem, verdict: Verdict): Plan {
  const { kind, slug, rule = '', at = [], agreeAt } = item
  const { say, over = false } = verdict
  const first = at[0] ?? ''
  const shown = shortly(item)
  const decision = (what: string, ...decisions: Parameters<typeof decisionEdit>[1]) => ({
    what,
    edits: [decisionEdit(slug, decisions, over)],
  })
  if (kind === 'orphan')
    return { what: `Took out the decision at “${first}”`, edits: [withdrawal(slug, [{ rule, at: first }])] }
  if (say === 'agree') return decision(`Agreed: ${shown}`, { rule, at: agreeAt ?? first, do: 'agree' })
  if (say === 'headline' && verdict.as?.trim())
    return decision(`New headline: ${verdict.as.trim()}`, {
      ...{ rule, at: first, do: 'headline', as: verdict.as.trim() },
    })
  if (say === 'begins' && item.choices?.some((choice) => choice.at === verdict.as))
    return decision(`Why we care begins: ${verdict.as}`, {
      ...{ rule, at: verdict.as ?? '', do: 'section', as: 'why-we-care' },
    })
  if (say !== 'overrule' || at.length === 0)
    return { what: 'There is nothing to overrule here; say what it should be.', edits: [] }
  if (kind === 'variant') return decision(`Cut: ${shown}`, { rule, at: first, do: 'cut' })
  if (kind === 'story') return decision(`No story begins: ${shown}`, { rule, at: first, do: 'join' })
  if (kind === 'care' && rule === 'structure:suggested-care')
    return decision(`Report, not why we care: ${shown}`, { rule, at: first, do: 'section', as: 'report' })
  return decision(`Kept: ${shown}`, ...at.map((one) => ({ rule, at: one, do: 'keep' as const })))
}

/** The first words of what an item is about. */
function shortly({ passage, headline, question }: QueueItem): string {
  const text = headline || passage?.text.replace(/\s+/g, ' ').trim() || question
  return text.length > 60 ? `${text.slice(0, 60).replace(/\s\S*$/, '')} …` : text
}

async function nameWish({ name }: QueueItem, { say, as }: Verdict): Promise<Plan> {
  if (!name) return { what: 'This is no name.', edits: [] }
  // All known names are loaded with it, which the start need not wait for.
  const { nameEdits } = await import('./registry-edit.ts')
  const letter: ReviewLetter = say === 'overrule' ? 'r' : say === 'merge' ? 'm' : typeLetter(as)
  const { name: words, type, into } = name
  const call = { name: words, type, decide: letter, line: 1, ...(into !== undefined && { into }) }
  const what =
    say === 'overrule'
      ? `Not a name: ${words}`
      : say === 'merge'
        ? `Another name of ${into ?? ''}: ${words}`
        : `A name: ${words}`
  return { what, edits: nameEdits(call) }
}

function typeLetter(as: string | undefined): ReviewLetter {
  return as !== undefined && /^[podgelwc]$/.test(as) ? (as as ReviewLetter) : 'a'
}

function settleLate(desk: OpenDesk, item: QueueItem, { say }: Verdict): SaveAnswer {
  const { file = '', kept = '', sides = [] } = item
  const about = { item: item.id, what: `Took the version that was saved at the same time: ${file}` }
  const answer: SaveAnswer =
    say === 'agree'
      ? { outcome: 'same' }
      : desk.save({ ...about, edits: [{ path: file, to: () => sides[0]?.theirs }] }, [item])
  if (answer.outcome === 'same') forgetLate(desk, kept)
  return answer
}
