import type { SectionKind } from '../model/section.ts'
import type { Stage } from '../rule.ts'
import { sectionDecision } from './section-decision.ts'
import type { Sight } from './sight.ts'

/** A why-we-care section among the blocks: `first` is its marker or first paragraph, `end` is excluded. */
export interface CareSpan {
  readonly first: number
  readonly end: number
  /** An editor's decision started it and no marker. */
  readonly decided: boolean
}

/**
 * The why-we-care sections among blocks: each from a marker, or from a paragraph that the editor says is one, to the
 * first thing that ends it. A decision for another kind ends one too. The first paragraph behind a marker never does.
 */
export function careSpans(seen: readonly Sight[], stage: Stage): readonly CareSpan[] {
  const sections: CareSpan[] = []
  let open: { first: number; depth: number; decided: boolean } | undefined
  const close = (end: number): void => {
    if (open) sections.push({ first: open.first, end, decided: open.decided })
    open = undefined
  }
  seen.forEach((sight, at) => {
    const kind = decisionAt(sight, stage)
    if (sight.signal === 'care' && (kind === undefined || kind === 'why-we-care')) {
      close(at)
      open = { first: at, depth: sight.block.type === 'heading' ? sight.block.depth : 2, decided: false }
    } else if (kind === 'why-we-care') {
      open ??= { first: at, depth: 2, decided: true }
    } else if (
      open &&
      (kind !== undefined ||
        (at > open.first + 1 || sight.block.type !== 'paragraph' ? ends(sight, open.depth) : false))
    ) {
      close(at)
    }
  })
  close(seen.length)
  return sections.map((section, at) => apartFrom(section, sections[at + 1], seen))
}

/**
 * Two markers need a report between them. Where a marker that runs into its text is followed by nothing that would end
 * its section before the next marker, its section is the paragraph that it runs into.
 */
function apartFrom(section: CareSpan, next: CareSpan | undefined, seen: readonly Sight[]): CareSpan {
  const { first, end, decided } = section
  if (decided || next?.first !== end || next.decided || end - first < 3) return section
  const [marker, text] = [seen[first]?.block.position, seen[first + 1]?.block.position]
  const runsIn = marker !== undefined && marker.end.line === text?.start.line
  return runsIn ? { ...section, end: first + 2 } : section
}

function decisionAt({ block, text }: Sight, stage: Stage): SectionKind | undefined {
  return block.type === 'paragraph' || block.type === 'heading'
    ? sectionDecision(text, block, stage)
    : undefined
}

/** A heading that asks why we care and has no answer begins nothing; one that names an aside does at any depth. */
function ends({ signal, block }: Sight, depth: number): boolean {
  if (block.type === 'heading')
    return signal !== 'empty' && (signal !== 'subheading' || block.depth <= Math.max(depth, 2))
  return signal !== 'none' && signal !== 'label' && signal !== 'empty'
}
