import { hash } from 'node:crypto'
import { z } from 'zod'
import type { Approval } from '../model/approval.ts'
import type { Message } from '../model/message.ts'
import { generalTopic } from '../model/subscription.ts'
import { jsonValue } from '../words/json-value.ts'
import { isSlug } from '../words/slug.ts'
import { slug, webAddress, words } from './fields.ts'
import { readText, writeIfChanged } from './files.ts'
import { approvalFor, fileFor, type ShowFolder } from './show-folder.ts'
import { withoutUndefined } from './without-undefined.ts'

const rule = 'content:approval'

const print = z.string().regex(/^[0-9a-f]{64}$/)

const form = z.strictObject({
  slug,
  guid: words,
  approvedAt: z.iso.datetime(),
  edition: print,
  stories: z.record(z.string(), print),
  topic: slug.optional(),
  language: words,
  subject: words,
  preheader: z.string(),
  html: words,
  text: words,
  url: webAddress,
  content: print,
})

/** SHA-256, in hex, of what a subscriber gets to see: the same for the same subject, preheader, HTML and text. */
export function contentPrint({
  subject,
  preheader,
  html,
  text,
}: Pick<Approval, 'subject' | 'preheader' | 'html' | 'text'>): string {
  return hash('sha256', JSON.stringify([subject, preheader, html, text]))
}

/** Writes an approval, whole or not at all. An earlier one of the same edition is replaced. */
export function saveApproval(folder: ShowFolder, approval: Approval): void {
  writeIfChanged(folder, approvalFor(approval.slug), approvalFile(approval))
}

/** An approval as its file. */
export function approvalFile(approval: Approval): string {
  return `${JSON.stringify(approval, null, 2)}\n`
}

/**
 * The approval of an edition; neither approval nor message where there is none. A file that is damaged, or whose
 * content was changed by hand, is an error: nobody approved what it holds now.
 */
export function readApproval(
  folder: ShowFolder,
  slug: string,
): { readonly approval?: Approval; readonly messages: readonly Message[] } {
  if (!isSlug(slug)) return { messages: [] }
  const file = approvalFor(slug)
  const { text, messages } = readText(folder, file)
  if (text === undefined) return { messages }
  const read = form.safeParse(jsonValue(text))
  const whole = read.success && read.data.slug === slug && contentPrint(read.data) === read.data.content
  if (whole) return { approval: withoutUndefined(read.data), messages: [] }
  const reason = `This approval is damaged or was changed by hand, so it says nothing; look at the edition and run "copydesk edition approve ${slug}" again.`
  return { messages: [{ rule, severity: 'error', reason, file }] }
}

/** What an approval is compared with: the files as they are now. */
export interface Standing {
  readonly folder: ShowFolder
  /** The print of a story by its ref, as `storyPrints` gives it; undefined where there is none any more. */
  readonly storyPrint: (ref: string) => string | undefined
  /** What would be approved now, where somebody has rendered it: its `contentPrint`, and its topic. */
  readonly now?: { readonly content: string; readonly topic?: string }
}

/**
 * Whether an approval still holds. `none`: there is none (or a damaged one, of which a message tells).
 * `edition-changed`: the edition's file is no longer byte for byte as it was, or gone. `story-changed`: one of its
 * stories reads otherwise, was put right, or is gone. `content-changed`: the same words would now be rendered or
 * addressed otherwise (`show.md`, a template, another version of the program). Only `current` may go out.
 */
export type ApprovalStanding = 'none' | 'current' | 'edition-changed' | 'story-changed' | 'content-changed'

/** Reads an edition's approval and says whether it holds; every standing but `current` and `none` has an error. */
export function approvalStanding(
  slug: string,
  { folder, storyPrint, now }: Standing,
): {
  readonly standing: ApprovalStanding
  readonly approval?: Approval
  readonly messages: readonly Message[]
} {
  const { approval, messages } = readApproval(folder, slug)
  if (!approval) return { standing: 'none', messages }
  const again = `look at it and run "copydesk edition approve ${slug}" again`
  const fallen = (standing: ApprovalStanding, what: string) => ({
    standing,
    approval,
    messages: [
      { rule, severity: 'error' as const, reason: `${what}; ${again}.`, file: fileFor('editions', slug) },
    ],
  })
  const edition = readText(folder, fileFor('editions', slug)).text
  if (edition === undefined || hash('sha256', edition) !== approval.edition)
    return fallen('edition-changed', 'The edition was changed after it was approved')
  const changed = Object.keys(approval.stories).filter((ref) => storyPrint(ref) !== approval.stories[ref])
  if (changed.length > 0)
    return fallen('story-changed', `${storiesIn(changed)} changed after the edition was approved`)
  if (now && (now.content !== approval.content || topicOf(now) !== topicOf(approval)))
    return fallen(
      'content-changed',
      'The mail would no longer be the one that was approved, though its words are (settings, a template or the program changed)',
    )
  return { standing: 'current', approval, messages: [] }
}

/** Whether an edition stands in its file as somebody approved it, whatever became of its stories since. */
export function isApprovedAsItStands(folder: ShowFolder, slug: string): boolean {
  const { approval } = readApproval(folder, slug)
  if (!approval) return false
  const { text } = readText(folder, fileFor('editions', slug))
  return text !== undefined && hash('sha256', text) === approval.edition
}

function topicOf({ topic }: { readonly topic?: string }): string {
  return topic ?? generalTopic
}

function storiesIn(refs: readonly string[]): string {
  const [first, ...more] = refs.map((ref) => `"${ref}"`)
  return more.length === 0 ? `The story ${first} was` : `The stories ${[first, ...more].join(', ')} were`
}
