import { hash } from 'node:crypto'
import { contentPrint, saveApproval } from '../content/approval.ts'
import { readEdition } from '../content/edition.ts'
import { readText } from '../content/files.ts'
import { approvalFor, fileFor } from '../content/show-folder.ts'
import { storyPrints } from '../content/story-print.ts'
import type { Approval } from '../model/approval.ts'
import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import { type ChosenEdition, chosenEdition } from './chosen-edition.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { contentFolder } from './open-show.ts'
import { type RenderedEdition, renderEditions } from './render-editions.ts'
import { counted, exitCode, messageLines } from './report.ts'
import { lookedAt } from './write-preview.ts'

/**
 * `copydesk edition approve`: freezes an edition as it is now, so that these bytes and no others may be sent. Refuses
 * where the check has errors, with `--strict` warnings too. A change of one byte takes it back.
 */
export async function editionApprove(call: Call, slug: string | undefined): Promise<ExitCode> {
  const chosen = chosenEdition(call, slug)
  const { open } = chosen
  const { out, paint } = call.terminal
  const { edition, messages, approval } = await approvalIfFit(chosen, call.strict)
  for (const line of messageLines(messages, paint)) out(line)
  if (!approval) {
    out(`${edition.slug} was not approved: see above.`)
    return 1
  }
  saveApproval(open.folder, approval)
  const what = `${counted(edition.items.length, 'story', 'stories')}, ${kilobytes(approval.html)} HTML, ${kilobytes(approval.text)} text`
  out(`${paint('green', 'Approved')}  ${edition.slug}  "${approval.subject}"`)
  out(
    `  ${what}, for ${readers(chosen)}  ${paint('dim', `${contentFolder}/${approvalFor(edition.slug)} ${approval.content.slice(0, 12)}`)}`,
  )
  return 0
}

/**
 * What would be approved of an edition as its file is in this moment, and all that there is to say of it. No approval
 * where the check has errors, if `strict` warnings too. Nothing is written.
 */
export async function approvalIfFit(
  chosen: ChosenEdition,
  strict: boolean,
): Promise<{
  readonly edition: Edition
  readonly messages: readonly Message[]
  readonly approval?: Approval
}> {
  const { open, show } = chosen
  const { text, edition } = asItStands(chosen)
  const [one] = renderEditions(open, show, [edition])
  if (!one) return { edition, messages: [] }
  const messages = [...one.messages, ...(await lookedAt(one)).messages]
  if (exitCode(messages, strict) !== 0) return { edition, messages }
  return { edition, messages, approval: approvalOf(chosen, one, text) }
}

/** The edition read anew together with its text, so that what is frozen is what the print names. */
function asItStands({ open, show, edition }: ChosenEdition): {
  readonly text: string
  readonly edition: Edition
} {
  const file = fileFor('editions', edition.slug)
  const { text = '' } = readText(open.folder, file)
  const now = readEdition(text, file, { markers: show.markers }).edition
  if (!now)
    throw new UsageError(
      `${contentFolder}/${file} was changed just now and cannot be read; nothing was approved.`,
    )
  return { text, edition: now }
}

function approvalOf(
  { open, show }: ChosenEdition,
  { edition, rendered, url }: RenderedEdition,
  text: string,
): Approval {
  return {
    slug: edition.slug,
    guid: edition.guid,
    approvedAt: new Date().toISOString(),
    edition: hash('sha256', text),
    stories: storiesOf(edition, storyPrints(open.content.episodes)),
    ...(edition.topic !== undefined && { topic: edition.topic }),
    language: show.language,
    subject: rendered.subject,
    preheader: rendered.preheader,
    html: rendered.html,
    text: rendered.text,
    url,
    content: contentPrint(rendered),
  }
}

function storiesOf({ items }: Edition, print: ReturnType<typeof storyPrints>): Approval['stories'] {
  const refs = items.flatMap(({ story }) => story ?? [])
  return Object.fromEntries(refs.map((ref) => [ref, print(ref) ?? '']))
}

function readers({ show, edition }: ChosenEdition): string {
  if (edition.topic === undefined) return 'all subscribers'
  const topic = show.subscribers?.topics.find(({ id }) => id === edition.topic)
  return `subscribers of ${topic?.name ?? edition.topic}`
}

function kilobytes(text: string): string {
  return `${(Buffer.byteLength(text) / 1000).toFixed(1)} kB`
}
