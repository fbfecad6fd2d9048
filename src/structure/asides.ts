import type { RootContent } from 'mdast'
import { sectionHeadings } from '../model/section.ts'
import { positionOf, rule, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'
import type { AsideKind } from './aside-cue.ts'
import { asideHeading } from './aside-heading.ts'
import { isConversation } from './conversation.ts'
import { openingEnd, openingStart } from './opening.ts'
import { isBareName, isPageLine } from './page-line.ts'
import { sectionDecision } from './section-decision.ts'
import type { Sight } from './sight.ts'
import { signalsOf } from './signals.ts'
import { sponsorEnd } from './sponsor-end.ts'

/** Finds intro, outro, sponsor reads and questions, each with its end. */
export const asides = rule({
  id: 'structure:asides',
  summary: 'Finds intro, outro, sponsor reads and questions, each with its end.',
  keeps:
    'News that mentions a sponsor, a greeting or a subscription stays news: an aside needs a cue about the show itself. A farewell counts only behind the last story or right before a headline or a break.',
  decisions: ['section'],
  example: {
    earlier: ['clean:spaces', 'structure:title', 'structure:care-sections'],
    before: [
      "Hello and welcome. I'm Jo Marsh.",
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
      'This episode is brought to you by Fennick. Fennick backs up every phone that you look after.',
      'Bakery buys a bank',
      'A bakery in Duluth has bought the bank across the street, and asked for the keys to the vault first.',
      "That's it for today. Mind the step.",
    ],
    says: [
      "line 1: This begins the show's intro and was set apart from the stories.",
      "line 7: This begins the show's sponsor and was set apart from the stories.",
      "line 13: This begins the show's outro and was set apart from the stories.",
    ],
    finds: [
      "intro: Hello and welcome. I'm Jo Marsh.",
      'sponsor: This episode is brought to you by Fennick. Fennick backs up every phone that you look after.',
      "outro: That's it for today. Mind the step.",
    ],
    overrule: {
      at: 'this-episode-is-brought-cc3643',
      do: 'section',
      as: 'report',
      why: 'A joke, not a sponsor.',
    },
  },
  transform(tree, stage) {
    const seen = signalsOf(tree, stage)
    const kinds = asideKinds(seen, isConversation(tree))
    reportAsides(seen, kinds, stage)
    const children = seen.map(({ block, text }, at): RootContent => {
      if (block.type === 'thematicBreak') return block
      const kind = sectionDecision(text, block, stage) ?? kinds[at]
      if (block.type === 'heading') {
        const heads = kind !== undefined && (block.data?.section ?? asideHeading(text)) !== undefined
        return heads ? { ...block, depth: 3, data: { ...block.data, section: kind } } : block
      }
      return kind === undefined ? block : { ...block, data: { ...block.data, section: kind } }
    })
    return { ...tree, children }
  },
})

type Kinds = readonly (AsideKind | undefined)[]

/** The kind of aside of each block; why-we-care sections have none. */
function asideKinds(seen: readonly Sight[], conversation: boolean): Kinds {
  const kinds: (AsideKind | undefined)[] = seen.map(() => undefined)
  const mark = (from: number, to: number, kind: AsideKind): void => {
    for (let at = from; at < to; at++) kinds[at] ??= kind
  }
  const opening = openingEnd(seen, conversation)
  mark(openingStart(seen), opening, 'intro')
  const lastHeadline = seen.findLastIndex(({ signal }) => signal === 'headline')
  seen.forEach((sight, at) => {
    if (kinds[at] !== undefined) return
    const { signal } = sight
    if (signal === 'sponsor')
      mark(at, sight.block.type === 'heading' ? headedEnd(seen, at) : sponsorEnd(seen, at), 'sponsor')
    if (signal === 'frame') {
      const above = at < lastHeadline || isPageLine(sight.text) || isBareName(sight.text)
      if (headsIntro(sight)) mark(at, at < lastHeadline ? headedEnd(seen, at) : at + 1, 'intro')
      else if (headsTranscript(sight)) return
      else mark(at, frameEnd(seen, at), above ? 'intro' : 'outro')
    }
    if (signal === 'outro') mark(at, outroEnd(seen, at), 'outro')
    if (signal === 'qa' && (!conversation || sight.block.type === 'heading'))
      mark(at, headedEnd(seen, at), 'qa')
  })
  return withBreakLines(seen, kinds).map((kind, at) => (isCare(seen[at]) ? undefined : kind))
}

function isCare(sight: Sight | undefined): boolean {
  if (!sight || sight.block.type === 'thematicBreak') return true
  return sight.signal === 'care' || sight.block.data?.section === 'why-we-care'
}

/** Whether a heading names the intro, in the source or since an earlier run. */
function headsIntro({ block, text }: Sight): boolean {
  return block.type === 'heading' && (block.data?.section ?? asideHeading(text)) === 'intro'
}

/** What stands below this heading is said, however short. */
function headsTranscript({ block, text }: Sight): boolean {
  return block.type === 'heading' && /\btranscripts?\W*$/i.test(text)
}

/** Until anything else begins. */
function headedEnd(seen: readonly Sight[], start: number): number {
  const end = seen.findIndex(
    (sight, at) => at > start && !['none', 'label', 'empty', 'subheading'].includes(sight.signal),
  )
  return end < 0 ? seen.length : end
}

/** Leave is taken until the next story. */
function outroEnd(seen: readonly Sight[], start: number): number {
  const end = seen.findIndex(({ signal }, at) => at > start && ['headline', 'care', 'cue'].includes(signal))
  return end < 0 ? seen.length : end
}

/** A newsletter's label frames the short paragraphs up to the next headline, where one is near; a heading those up to the next. */
function frameEnd(seen: readonly Sight[], start: number): number {
  const headed = seen[start]?.block.type === 'heading'
  for (let at = start + 1; at <= start + 4; at++) {
    const sight = seen[at]
    if (sight?.signal === 'headline') return at
    if (headed && sight?.signal === 'frame' && sight.block.type === 'heading') return at
    if (
      !sight ||
      sight.block.type === 'heading' ||
      !['none', 'label'].includes(sight.signal) ||
      sight.words > 80
    )
      break
  }
  return start + 1
}

/** A sound cue that is a paragraph belongs to the aside next to it, else it marks a pause for a paid message. */
function withBreakLines(seen: readonly Sight[], kinds: Kinds): Kinds {
  return kinds.map((kind, at) => {
    const signal = seen[at]?.signal
    if (kind !== undefined || (signal !== 'break' && signal !== 'label')) return kind
    return signal === 'label' ? kinds[at + 1] : (kinds[at - 1] ?? kinds[at + 1] ?? 'sponsor')
  })
}

function reportAsides(seen: readonly Sight[], kinds: Kinds, stage: Stage): void {
  seen.forEach(({ block, text, signal }, at) => {
    const kind = kinds[at]
    if (kind === undefined || kinds[at - 1] === kind || signal === 'break' || !block.position) return
    const reason = `This begins the show's ${sectionHeadings[kind].toLowerCase()} and was set apart from the stories.`
    stage.report(reason, positionOf(block), { fingerprint: fingerprint(text) })
  })
}
