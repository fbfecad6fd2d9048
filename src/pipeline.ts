import type { Root } from 'mdast'
import { type Processor, unified } from 'unified'
import { VFile } from 'vfile'
import { blankParagraphs } from './clean/blank-paragraphs.ts'
import { chunkOverlap } from './clean/chunk-overlap.ts'
import { cueParagraphs } from './clean/cue-paragraphs.ts'
import { duplicates } from './clean/duplicates/duplicates.ts'
import { labelLines } from './clean/label-lines.ts'
import { loops } from './clean/loops.ts'
import { pageDebris } from './clean/page-debris.ts'
import { pageFrame } from './clean/page-frame.ts'
import { repeatedTitle } from './clean/repeated-title.ts'
import { rollingCaptions } from './clean/rolling-captions.ts'
import { spaces } from './clean/spaces.ts'
import type { ArchiveEvidence } from './model/archive.ts'
import type { Decision } from './model/decision.ts'
import type { Lexicon } from './model/entity.ts'
import type { Message } from './model/message.ts'
import type { Show } from './model/show.ts'
import type { Suggestions } from './model/suggestion.ts'
import type { Transcript } from './model/transcript.ts'
import type { Rule, RuleContext } from './rule.ts'
import { archiveRepeats } from './structure/archive-repeats.ts'
import { asides } from './structure/asides.ts'
import { careSections } from './structure/care-sections.ts'
import { headingLevels } from './structure/heading-levels.ts'
import { paragraphIds } from './structure/paragraph-ids.ts'
import { speakers } from './structure/speakers.ts'
import { stories } from './structure/stories.ts'
import { suggestedCare } from './structure/suggested-care.ts'
import { title } from './structure/title.ts'
import { knownNames } from './tag/known-names.ts'
import { patterns } from './tag/patterns.ts'
import { roles } from './tag/roles.ts'
import { unknownNames } from './tag/unknown-names.ts'
import { locator } from './words/locator.ts'
import { type RawPlaces, rawPlaces } from './words/raw-places.ts'

/** All rules in the order in which they run. */
export const pipeline: readonly Rule[] = [
  pageFrame,
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
  headingLevels,
  title,
  careSections,
  asides,
  archiveRepeats,
  stories,
  suggestedCare,
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
  /** What the other episodes of the show say about this one. */
  readonly archive?: ArchiveEvidence
  /** What a language model proposes for this one. */
  readonly suggestions?: Suggestions
}

/** A transcript whose tree the rules have taken over; as it was read it would take as much memory once more. */
export type Worked = Omit<Transcript, 'tree'>

/** A transcript that has been through the pipeline: its tree carries cuts and tags (`model/tree.ts`). */
export interface Prepared {
  readonly transcript: Worked
  readonly tree: Transcript['tree']
  /** The reader's messages, then the rules', then one for each decision that had no effect. */
  readonly messages: readonly Message[]
  /** What a language model proposed; its summaries are in no tree. */
  readonly suggestions?: Suggestions
}

/** Runs rules over a transcript. Pure: same values in, same values out, nothing given is changed. */
export function prepare(transcript: Transcript, desk: Desk, rules: readonly Rule[] = pipeline): Prepared {
  return finish(begin(transcript, desk, rules), desk.archive, [], desk.suggestions)
}

/** A transcript that has been through the first rules, which look at nothing but itself. */
export interface Begun {
  readonly transcript: Worked
  readonly tree: Transcript['tree']
  readonly context: RuleContext
}

const archiveAt = pipeline.indexOf(archiveRepeats)

/** The rules that run before the archive is asked. */
const earlierRules: readonly Rule[] = pipeline.slice(0, archiveAt)

/** The rules that run when the archive has been asked. */
export const laterRules: readonly Rule[] = pipeline.slice(archiveAt)

/** Runs the rules before the one that asks what other episodes say; what is left is in the tree, for the archive. */
export function begin(transcript: Transcript, desk: Desk, rules: readonly Rule[] = earlierRules): Begun {
  const context: RuleContext = {
    ...desk,
    where: locator(transcript.text),
    places: rawPlaces(transcript),
    markdown: transcript.source.format === 'markdown',
    meta: transcript.meta,
    obeyed: new Set(),
    messages: [],
  }
  const { tree, ...rest } = transcript
  return { transcript: rest, tree: transformed(tree, transcript, context, rules), context }
}

/**
 * Runs the other rules, with what the archive says and what a model proposes. Leaves what it is given as it is and can
 * be called again.
 */
export function finish(
  { transcript, tree, context: before }: Begun,
  archive: ArchiveEvidence | undefined,
  rules: readonly Rule[] = laterRules,
  suggestions?: Suggestions,
): Prepared {
  const context: RuleContext = {
    ...before,
    ...(archive && { archive }),
    ...(suggestions && { suggestions }),
    obeyed: new Set(before.obeyed),
    messages: [...before.messages],
  }
  const finished = transformed(tree, transcript, context, rules)
  const unused = context.decisions.filter((decision) => !context.obeyed.has(decision)).map(unusedDecision)
  const about = context.messages.map(inRawFile(context.places ?? rawPlaces(transcript)))
  const messages = [...transcript.messages, ...about, ...unused]
  return { transcript, tree: finished, messages, ...(suggestions && { suggestions }) }
}

function transformed(tree: Root, { text }: Worked, context: RuleContext, rules: readonly Rule[]): Root {
  const file = new VFile({ value: text, data: { copydesk: context } })
  return processorOf(rules).runSync(tree, file) as Root
}

/** Processors hold nothing of what they run over, and the same rules run over one transcript after the other. */
const processors = new WeakMap<readonly Rule[], Processor>()

function processorOf(rules: readonly Rule[]): Processor {
  const known = processors.get(rules)
  if (known) return known
  const processor = unified()
  for (const { plugin } of rules) processor.use(plugin)
  const frozen = processor.freeze()
  processors.set(rules, frozen)
  return frozen
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
