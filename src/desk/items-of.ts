import { cutGroups } from '../commands/cut-groups.ts'
import { variantsIn } from '../commands/variant-lines.ts'
import { inspectionOf } from '../inspection-of.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Decision } from '../model/decision.ts'
import type { InspectedCut, Inspection } from '../model/inspection.ts'
import type { Message } from '../model/message.ts'
import { type Prepared, unusedRule } from '../pipeline.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { isBlank } from '../words/tidy.ts'
import { careItems } from './care-items.ts'
import { type Draft, ofParagraph, paragraphAt, passageOf, startsOf } from './item-draft.ts'
import { itemId } from './item-id.ts'
import type { ItemKind, QueueItem } from './queue-item.ts'

/** What an editor has said of a transcript already. */
export interface Said {
  readonly decisions: readonly Decision[]
  readonly agreements: readonly { readonly rule: string; readonly at: string }[]
}

/**
 * What of a transcript waits for an editor, in the order in which it is asked: doubtful cuts first, plain ones last.
 * What was decided or agreed with is not among it.
 */
export function itemsOf(prepared: Prepared, said: Said): readonly QueueItem[] {
  const inspection = inspectionOf(prepared)
  const { slug } = prepared.transcript.meta
  const { title = slug, date = '' } = inspection.episode
  const drafts = [
    ...cutDrafts(inspection),
    ...variantDrafts(prepared.messages, inspection),
    ...storyDrafts(prepared, inspection),
    ...careItems(prepared.messages, inspection),
    ...archiveDrafts(prepared.messages, inspection),
    ...orphanDrafts(prepared.messages, said.decisions),
    ...plainDrafts(inspection),
  ]
  const settled = new Set([...said.decisions, ...said.agreements].map(({ rule, at }) => `${rule} ${at}`))
  const open = drafts.filter(({ kind, rule, at, agreeAt }) => {
    if (kind === 'orphan' || at === undefined) return true
    return ![...at.slice(0, 1), ...(agreeAt === undefined ? [] : [agreeAt])].some((one) =>
      settled.has(`${rule} ${one}`),
    )
  })
  return distinct(
    open.map((draft, place) => ({ ...draft, id: itemId(slug, draft), slug, title, date, place })),
  )
}

/** Passages with the same words are one question. */
function distinct(items: readonly QueueItem[]): readonly QueueItem[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].toReversed()
}

function cutDrafts({ cuts, paragraphs }: Inspection): readonly Draft[] {
  const { doubtful } = cutGroups(cuts, startsOf(paragraphs), false)
  return doubtful.map((cut) => ({
    ...ofCut('cut', cut),
    question: 'Taken out as a copy. Is it one?',
    ...(cut.twin && { twin: passageOf(cut.twin.text, cut.twin.position.start.line) }),
    ...(cut.similarity !== undefined && { similarity: cut.similarity }),
  }))
}

function plainDrafts({ cuts, paragraphs }: Inspection): readonly Draft[] {
  const { plain } = cutGroups(cuts, startsOf(paragraphs), false)
  return plain
    .filter(({ cuts: [first] }) => !isBlank(first.text))
    .map(({ as, cuts: [first, ...others] }): Draft => {
      const draft = ofCut('plain', first)
      if (as === 'alike' || others.length === 0)
        return {
          ...draft,
          question:
            others.length === 0 ? 'Taken out. Right?' : `Taken out at ${others.length + 1} places. Right?`,
          ...(first.twin && { twin: passageOf(first.twin.text, first.twin.position.start.line) }),
        }
      const all = [first, ...others]
      return {
        ...draft,
        question: `${all.length} passages taken out, word for word. Right?`,
        at: all.map((cut) => cut.fingerprint),
        agreeAt: fingerprint(all.map(({ text }) => text).join(' ')),
        more: others.map(({ text }) => text.slice(0, 300)),
      }
    })
}

function ofCut(
  kind: ItemKind,
  { rule, fingerprint: at, reason, text, position }: InspectedCut,
): Omit<Draft, 'question'> {
  return { kind, rule, at: [at], reason, passage: passageOf(text, position.start.line) }
}

function variantDrafts(messages: readonly Message[], { paragraphs }: Inspection): readonly Draft[] {
  return variantsIn(
    messages.filter(({ rule }) => rule === 'clean:duplicates'),
    paragraphs,
  ).map(({ message, paragraph, twin }) => ({
    kind: 'variant',
    rule: message.rule,
    at: [fingerprint(paragraph.text)],
    question: 'Kept, although it looks like a copy. Right?',
    reason: message.reason,
    passage: ofParagraph(paragraph),
    twin: ofParagraph(twin),
  }))
}

function storyDrafts({ messages, tree }: Prepared, { paragraphs }: Inspection): readonly Draft[] {
  const headlines = proposedHeadlines(tree)
  return messages.flatMap(({ rule, reason, place, fingerprint: at }): readonly Draft[] => {
    if (rule !== 'structure:stories' || at === undefined) return []
    const headline = headlines.get(at) ?? /"(.+)" was proposed/.exec(reason)?.[1] ?? ''
    const paragraph =
      paragraphs.find(({ text }) => fingerprint(text) === at) ?? paragraphAt(paragraphs, place)
    return [
      {
        ...{ kind: 'story', rule, at: [at], reason, headline },
        question: 'A story begins here, under this headline. Right?',
        ...(paragraph && { passage: ofParagraph(paragraph) }),
      },
    ]
  })
}

/** The headlines that the machine made, by the first passage below each. */
function proposedHeadlines({ children }: Prepared['tree']): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  children.forEach((node, at) => {
    const next = children[at + 1]
    if (node.type === 'heading' && node.data?.proposed && next?.type === 'paragraph')
      found.set(fingerprint(plainText(next)), plainText(node))
  })
  return found
}

function archiveDrafts(messages: readonly Message[], { paragraphs }: Inspection): readonly Draft[] {
  return messages.flatMap(({ rule, reason, place, fingerprint: at }): readonly Draft[] => {
    if (rule !== 'structure:archive-repeats' || at === undefined) return []
    const paragraph = paragraphAt(paragraphs, place)
    if (!paragraph || paragraph.section === 'report') return []
    return [
      {
        ...{ kind: 'archive', rule, at: [at], reason, passage: ofParagraph(paragraph) },
        question: `Set apart as ${paragraph.section}. Right?`,
      },
    ]
  })
}

function orphanDrafts(messages: readonly Message[], decisions: readonly Decision[]): readonly Draft[] {
  return messages.flatMap(({ rule, reason, place }): readonly Draft[] => {
    const line = place && !('start' in place) ? place.line : undefined
    const decision = decisions.find((one) => one.line === line)
    if (rule !== unusedRule || !decision) return []
    return [
      {
        ...{ kind: 'orphan', rule: decision.rule, at: [decision.at], reason },
        question: `Your decision to ${decision.do} matches nothing. Take it out?`,
      },
    ]
  })
}
