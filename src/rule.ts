import type { Node, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { ArchiveEvidence } from './model/archive.ts'
import type { Decision, DecisionVerb } from './model/decision.ts'
import type { Lexicon } from './model/entity.ts'
import type { Message, Severity } from './model/message.ts'
import type { Position } from './model/position.ts'
import type { RuleExample } from './model/rule-example.ts'
import type { Show } from './model/show.ts'
import type { Suggestions } from './model/suggestion.ts'
import type { TranscriptMeta } from './model/transcript.ts'
import { fingerprint } from './words/fingerprint.ts'
import { type Locator, locator } from './words/locator.ts'
import type { RawPlaces } from './words/raw-places.ts'

/** What a rule is told besides the tree. */
export interface Stage {
  /** The whole source text; every position in the tree points into it. */
  readonly source: string
  /** The places of offsets in `source`. */
  readonly where: Locator
  /** The line of the raw file on which an offset of `source` stands: what a sentence for people names. */
  readonly lineOf: (offset: number) => number
  readonly markdown: boolean
  readonly meta: TranscriptMeta
  readonly show: Pick<Show, 'people' | 'markers'>
  readonly lexicon: Lexicon
  /** What the other episodes of the show say about this one, where somebody has looked. */
  readonly archive?: ArchiveEvidence
  /** What a language model proposes, where one was asked. The last word after everything else. */
  readonly suggestions?: Suggestions
  /** The editor's decision for this rule on a passage (`nth` from 1 where several have the same words). */
  readonly decided: (text: string) => Decision | undefined
  /** The decisions for this rule that name no passage but a name (`tag`, `untag`) or none yet asked for. */
  readonly decisions: readonly Decision[]
  /** Marks a decision as obeyed, where it was found by other ways than `decided`. */
  readonly obeyed: (decision: Decision) => void
  readonly report: (reason: string, place?: Position, more?: Particulars) => void
}

/** What a message may carry besides its sentence and place. */
export interface Particulars {
  readonly severity?: Severity
  readonly cause?: Position
  readonly fingerprint?: string
}

/** One step of the pipeline: pure, named, documented, and usable alone as a remark plugin. */
export interface Rule {
  /** `room:file-name`, permanent. */
  readonly id: string
  /** One sentence in the present tense: what it does. Shown by `copydesk explain` and in the README. */
  readonly summary: string
  /** What it leaves alone, and why. */
  readonly keeps: string
  /** The verbs that a decision for this rule may use. */
  readonly decisions: readonly DecisionVerb[]
  /** Shows on a few lines what it does. A test runs it. */
  readonly example: RuleExample
  readonly plugin: Plugin<[], Root>
}

export interface RuleDeclaration extends Omit<Rule, 'plugin'> {
  /** Returns a new tree, or the same one if there is nothing to do; never changes what it was given. */
  readonly transform: (tree: Root, stage: Stage) => Root
}

/** What the pipeline puts on a VFile for its rules. */
export interface RuleContext {
  /** The source's places; without them a rule finds them itself. */
  readonly where?: Locator
  /** The way from the source to the raw file; without it they are the same. */
  readonly places?: RawPlaces
  readonly markdown: boolean
  readonly meta: TranscriptMeta
  readonly show: Pick<Show, 'people' | 'markers'>
  readonly lexicon: Lexicon
  readonly archive?: ArchiveEvidence
  readonly suggestions?: Suggestions
  readonly decisions: readonly Decision[]
  /** Filled while the rules run: the decisions that had an effect. */
  readonly obeyed: Set<Decision>
  /** Filled while the rules run. */
  readonly messages: Message[]
}

declare module 'vfile' {
  interface DataMap {
    copydesk: RuleContext
  }
}

/** Declares a rule. The transform becomes a remark plugin whose messages carry the rule's id. */
export function rule(declaration: RuleDeclaration): Rule {
  const { transform, ...about } = declaration
  const plugin: Plugin<[], Root> = () => (tree, file) => transform(tree, stageOf(about.id, file))
  return { ...about, plugin }
}

/** A context with nothing in it, for a rule that is used alone. */
export function bareContext(): RuleContext {
  return {
    markdown: false,
    meta: { slug: 'transcript', extra: {} },
    show: { people: [], markers: [] },
    lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
    decisions: [],
    obeyed: new Set(),
    messages: [],
  }
}

function stageOf(id: string, file: VFile): Stage {
  file.data.copydesk ??= bareContext()
  const context = file.data.copydesk
  const decisions = context.decisions.filter((decision) => decision.rule === id)
  const byPassage = new Map(decisions.map((decision) => [decision.at, decision]))
  const source = String(file.value)
  const where = context.where ?? locator(source)
  const { places } = context
  const { markdown, meta, show, lexicon, archive, suggestions } = context
  return {
    source,
    where,
    lineOf: (offset) => {
      const point = where.point(offset)
      return places ? places({ start: point, end: point }).start.line : point.line
    },
    markdown,
    meta,
    show,
    lexicon,
    ...(archive && { archive }),
    ...(suggestions && { suggestions }),
    decisions,
    decided(text) {
      const decision = byPassage.size === 0 ? undefined : byPassage.get(fingerprint(text))
      if (decision) context.obeyed.add(decision)
      return decision
    },
    obeyed: (decision) => void context.obeyed.add(decision),
    report(reason, place, more) {
      context.messages.push({ rule: id, severity: 'info', reason, ...(place && { place }), ...more })
    },
  }
}

/** The position of a node that came from the source. Throws if it has none, which is a fault of the program. */
export function positionOf(node: Node): Position {
  const { position } = node
  if (position?.start.offset === undefined || position.end.offset === undefined)
    throw new TypeError(`A ${node.type} has no position.`)
  return position as Position
}
