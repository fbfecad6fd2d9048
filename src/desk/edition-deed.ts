import { UsageError } from '../commands/command.ts'
import { approvalIfFit } from '../commands/edition-approve.ts'
import { approvalFile } from '../content/approval.ts'
import { readText } from '../content/files.ts'
import { approvalFor, fileFor } from '../content/show-folder.ts'
import { changedEdition, type EditionDeed, type EditionWish } from './edition-change.ts'
import type { SentEdition } from './edition-form.ts'
import type { OpenDesk } from './open-desk.ts'
import { type SaveAnswer, StoppedError } from './save-change.ts'
import { showAtHand } from './show-at-hand.ts'
import { itemText } from './untold-stories.ts'

/** Saves what an editor typed and did. The answer's sentence says each thing that was done. */
export function saveEdition(desk: OpenDesk, slug: string, { fields, ask }: SentEdition): SaveAnswer {
  const file = fileFor('editions', slug)
  const markers = showAtHand(desk).show?.markers ?? []
  const deed = deedOf(desk, ask)
  if (deed === 'unknown')
    return { outcome: 'refused', why: 'There is no such story any more; nothing was done.' }
  const wish: EditionWish = { fields, ...(deed && { deed }) }
  try {
    const { did } = changedEdition(readText(desk.folder, file).text ?? '', file, markers, wish)
    const to = (text = ''): string => changedEdition(text, file, markers, wish).text
    return desk.save({ what: `Edition ${slug}: ${did.join('; ')}`, edits: [{ path: file, to }] })
  } catch (error) {
    if (!(error instanceof StoppedError)) throw error
    return { outcome: 'refused', why: error.message, stopped: error }
  }
}

function deedOf(desk: OpenDesk, ask: SentEdition['ask']): EditionDeed | 'unknown' | undefined {
  if (ask.ask === 'move') return { do: 'move', id: ask.id, to: ask.to }
  if (ask.ask === 'cut') return { do: 'cut', id: ask.id }
  if (ask.ask !== 'add') return undefined
  const item = itemText(showAtHand(desk), ask.ref)
  return item ? { do: 'add', ...item } : 'unknown'
}

/**
 * Approves an edition as `copydesk edition approve` does, if the mail is the one that the page showed (`content`). The
 * approval is a change like others: it can be taken back.
 */
export async function approveEdition(desk: OpenDesk, slug: string, content: string): Promise<SaveAnswer> {
  const open = showAtHand(desk)
  const edition = open.content.editions.find((one) => one.slug === slug)
  if (!open.show || !edition)
    return { outcome: 'refused', why: 'This edition cannot be read; nothing was approved.' }
  try {
    const { approval } = await approvalIfFit({ open, show: open.show, edition }, false)
    if (!approval) return { outcome: 'refused', why: 'It was not approved: the check has errors.' }
    if (approval.content !== content)
      return {
        outcome: 'refused',
        why: 'It was not approved: the mail is no longer the one that this page showed. Look at it again.',
      }
    return desk.save({
      what: `Edition ${slug}: approved`,
      edits: [{ path: approvalFor(slug), to: () => approvalFile(approval) }],
    })
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return { outcome: 'refused', why: error.message }
  }
}
