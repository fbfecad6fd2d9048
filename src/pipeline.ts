import type { Root } from 'mdast'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { blankParagraphs } from './clean/blank-paragraphs.ts'
import { chunkOverlap } from './clean/chunk-overlap.ts'
import { cueParagraphs } from './clean/cue-paragraphs.ts'
import { duplicates } from './clean/duplicates/duplicates.ts'
import { labelLines } from './clean/label-lines.ts'
import { loops } from './clean/loops.ts'
import { pageDebris } from './clean/page-debris.ts'
import { repeatedTitle } from './clean/repeated-title.ts'
import { rollingCaptions } from './clean/rolling-captions.ts'
import { spaces } from './clean/spaces.ts'
import type { Decision } from './model/decision.ts'
import type { Lexicon } from './model/entity.ts'
import type { Message } from './model/message.ts'
import type { Show } from './model/show.ts'
import type { Transcript } from './model/transcript.ts'
import type { Rule, RuleContext } from './rule.ts'
import { asides } from './structure/asides.ts'
import { careSections } from './structure/care-sections.ts'
import { paragraphIds } from './structure/paragraph-ids.ts'
import { speakers } from './structure/speakers.ts'
import { stories } from './structure/stories.ts'
import { title } from './structure/title.ts'
import { knownNames } from './tag/known-names.ts'
import { patterns } from './tag/patterns.ts'
import { roles } from './tag/roles.ts'
import { unknownNames } from './tag/unknown-names.ts'
import { type RawPlaces, rawPlaces } from './words/raw-places.ts'

/** All rules in the order in which they run. */
export const pipeline: readonly Rule[] = [
  pageDebris,
  blankParagraphs,
  repeatedTitle,
  labelLines,
  rollingCaptions,
  loops,
  cueParagraphs,
  chunkOverlap,
  duplicates,
  spaces,

  speakers,
  title,
  careSections,
  asides,
  stories,
  paragraphIds,

  knownNames,
  patterns,
  unknownNames,
  roles,
]

/** What the pipeline needs to know besides the transcript. */
export interface Desk {
  readonly show: Pick<Show, 'people' | 'markers'>
  readonly lexicon: Lexicon
  readonly decisions: readonly Decision[]
}

/** A transcript that has been through the pipeline: its tree carries cuts and tags (`model/tree.ts`). */
export interface Prepared {
  readonly transcript: Transcript
  readonly tree: Transcript['tree']
  /** The reader's messages, then the rules', then one for each decision that had no effect. */
  readonly messages: readonly Message[]
}

/** Runs rules over a transcript. Pure: same values in, same values out, nothing given is changed. */
export function prepare(transcript: Transcript, desk: Desk, rules: readonly Rule[] = pipeline): Prepared {
  const context: RuleContext = {
    ...desk,
    markdown: transcript.source.format === 'markdown',
    meta: transcript.meta,
    obeyed: new Set(),
    messages: [],
  }
  const file = new VFile({ value: transcript.text, data: { copydesk: context } })
  const processor = unified()
  for (const { plugin } of rules) processor.use(plugin)
  const tree = processor.runSync(transcript.tree, file) as Root
  const about = context.messages.map(inRawFile(rawPlaces(transcript)))
  const unused = desk.decisions.filter((decision) => !context.obeyed.has(decision)).map(unusedDecision)
  return { transcript, tree, messages: [...transcript.messages, ...about, ...unused] }
}

/** Rules speak of places in the words; a person looks for them in the raw file. */
function inRawFile(places: RawPlaces): (message: Message) => Message {
  return (message) => {
    const { place, cause } = message
    if (!place || !('start' in place)) return message
    return { ...message, place: places(place), ...(cause && { cause: places(cause) }) }
  }
}

/** The rule id of messages about decisions without effect; they speak of the decisions file, not of the transcript. */
export const unusedRule = 'decisions:unused'

function unusedDecision({ rule, at, do: verb, line }: Decision): Message {
  const reason = `The decision to ${verb} at "${at}" for ${rule} matched nothing in this transcript; remove it or correct it.`
  const place = line === undefined ? {} : { place: { line, column: 1 } }
  return { rule: unusedRule, severity: 'warning', reason, ...place }
}
