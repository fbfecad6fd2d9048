import { positionOf, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { isIntroCue } from './aside-cue.ts'
import type { CareSpan } from './care-spans.ts'
import { lesserMarkerIn } from './lesser-markers.ts'
import type { Sight } from './sight.ts'

/** A section of more words, or of more than this share of the transcript, may have swallowed the next story. */
const longest = { words: 900, share: 0.6, least: 350 } as const

/** Tells the editor what looks odd about the sections found: none is changed by it. */
export function reportCare(seen: readonly Sight[], sections: readonly CareSpan[], stage: Stage): void {
  const total = seen.reduce((sum, { words }) => sum + words, 0)
  sections.forEach((section, at) => {
    const first = seen[section.first]
    if (!first?.block.position) return
    const say = (reason: string): void =>
      stage.report(reason, positionOf(first.block), {
        severity: 'warning',
        fingerprint: fingerprint(first.text),
      })
    const words = seen.slice(section.first, section.end).reduce((sum, sight) => sum + sight.words, 0)
    const endless = section.end === seen.length || sections[at + 1]?.first === section.end
    if (at === 0 && !hasReport(seen, section.first))
      say(
        'This why-we-care marker stands before any report, so its section belongs to no story; the beginning may be missing.',
      )
    else if (at > 0 && sections[at - 1]?.end === section.first)
      say(
        'This why-we-care section follows another one directly; a story that begins in between was not recognised. Mark its first paragraph with the decision "section: report" for structure:care-sections.',
      )
    if (endless && (words > longest.words || (words > longest.share * total && words > longest.least)))
      say(`This why-we-care section has ${words} words and no clear end; the next story may be part of it.`)
  })
  for (const sight of seen) reportEmpty(sight, stage)
  reportLesser(seen, stage)
}

function reportEmpty({ block, signal }: Sight, stage: Stage): void {
  if (signal !== 'empty' || !block.position) return
  stage.report(
    'This why-we-care marker has no text behind it; it was left as an ordinary paragraph.',
    positionOf(block),
    { severity: 'warning' },
  )
}

/** Each kind of label once, where it stands first. */
function reportLesser(seen: readonly Sight[], stage: Stage): void {
  const said = new Set<string>()
  for (const { block, text, signal } of seen) {
    const label = signal === 'care' || signal === 'empty' ? undefined : lesserMarkerIn(text)
    if (label === undefined || said.has(label.toLowerCase()) || !block.position) continue
    said.add(label.toLowerCase())
    stage.report(
      `"${label}" may head a why-we-care section; if it does on this show, list it under markers in show.md.`,
      positionOf(block),
    )
  }
}

function hasReport(seen: readonly Sight[], before: number): boolean {
  return seen
    .slice(0, before)
    .some(
      ({ signal, words, text, block }) =>
        signal === 'headline' ||
        signal === 'cue' ||
        (block.type === 'paragraph' && signal === 'none' && words > 8 && !isIntroCue(text)),
    )
}
