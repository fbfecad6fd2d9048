import { frontMatterOf } from '../markdown/front-matter.ts'
import type { Message } from '../model/message.ts'
import { isSlug } from '../words/slug.ts'
import { OutsideFolderError, readText, writeIfChanged, writeOver } from './files.ts'
import { dropPending, finishInterrupted, notePending } from './interrupted.ts'
import { lineEndsOf, plainLines, withLineEnds } from './line-ends.ts'
import { merge } from './merge.ts'
import { mergeItems } from './merge-items.ts'
import { type Conflict, mergeLines } from './merge-lines.ts'
import { fileFor, type ProposalKind, proposalFor, type ShowFolder } from './show-folder.ts'

/**
 * What became of a proposal. `new`: there was no file. `updated`: nobody had edited it. `merged`: the machine's
 * changes went in beside the editor's. `conflict`: both changed the same passage, or the file cannot be read;
 * nothing was touched. `kept`: there is no earlier proposal to merge from, so the file stays as it is.
 */
export type Outcome = 'new' | 'unchanged' | 'updated' | 'merged' | 'conflict' | 'kept'

/** The outcome and what to tell the editor. A conflict always has an error among its messages. */
export interface Saved {
  readonly outcome: Outcome
  readonly messages: readonly Message[]
}

const rule = 'content:merge'

/** How often a save is tried anew because an editor's program wrote the file in the same moment. */
const mostTries = 5

/**
 * Saves what the machine would write as an episode or edition without losing what an editor did to it: a
 * three-way merge whose base is the machine's last proposal. A run that is killed anywhere in here loses
 * nothing, and the next one comes to the same end. Where there is nothing to do, no file is touched.
 */
export function saveProposal(folder: ShowFolder, kind: ProposalKind, slug: string, theirs: string): Saved {
  const file = fileFor(kind, slug)
  if (!isSlug(slug)) {
    const reason = `"${slug.slice(0, 80)}" is no slug (lower-case letters, digits and single dashes); nothing was written.`
    return { outcome: 'conflict', messages: [{ rule, severity: 'error', reason }] }
  }
  try {
    finishInterrupted(folder, kind, slug)
    for (let tries = 0; tries < mostTries; tries++) {
      const saved = attempt(folder, kind, slug, theirs)
      if (saved) return saved
    }
  } catch (error) {
    if (error instanceof OutsideFolderError)
      return refusal(file, 'This is a link that leads out of the show\u2019s folder; nothing was written.')
    if (!(error instanceof Error) || !('code' in error)) throw error
    return refusal(file, `This file could not be written (${String(error.code)}); it is as it was.`)
  }
  return refusal(
    file,
    'Another program keeps writing this file; it was left to it. Run this again afterwards.',
  )
}

/** One try; undefined if the file changed while it was at work. */
function attempt(folder: ShowFolder, kind: ProposalKind, slug: string, theirs: string): Saved | undefined {
  const file = fileFor(kind, slug)
  const ours = readText(folder, file)
  if (ours.messages.length > 0) return { outcome: 'conflict', messages: ours.messages }
  const base = readText(folder, proposalFor(kind, slug)).text
  const done = (outcome: Outcome): Saved => ({ outcome, messages: [] })
  if (ours.text === undefined) {
    // The proposal first: a file without one would look as if an editor had written it.
    writeIfChanged(folder, proposalFor(kind, slug), theirs)
    writeIfChanged(folder, file, theirs)
    return done('new')
  }
  if (base !== undefined && plainLines(base) === plainLines(theirs)) return done('unchanged')
  if (plainLines(ours.text) === plainLines(theirs)) {
    writeIfChanged(folder, proposalFor(kind, slug), theirs)
    return done('unchanged')
  }
  if (base === undefined) return keepUnknown(folder, kind, slug, ours.text, theirs)
  const broken = frontMatterOf(ours.text).messages
  if (broken.length > 0) return { outcome: 'conflict', messages: broken.map((one) => ({ ...one, file })) }
  const merged = merge(base, ours.text, theirs, kind === 'editions' ? mergeItems : mergeLines)
  if (merged.conflicts.length > 0)
    return { outcome: 'conflict', messages: merged.conflicts.map((conflict) => told(conflict, kind, file)) }
  if (!write(folder, kind, slug, { ours: ours.text, merged: merged.text, theirs })) return undefined
  if (merged.text === ours.text) return done('unchanged')
  return done(plainLines(ours.text) === plainLines(base) ? 'updated' : 'merged')
}

/**
 * Writes file and proposal as if at once: what the proposal will be is noted first, together with the hash
 * of the file that it belongs to, so that after a crash in between it is known whether the file is the new one.
 */
function write(
  folder: ShowFolder,
  kind: ProposalKind,
  slug: string,
  { ours, merged, theirs }: { readonly ours: string; readonly merged: string; readonly theirs: string },
): boolean {
  if (merged !== ours) {
    notePending(folder, kind, slug, merged, theirs)
    const written = writeOver(folder, fileFor(kind, slug), ours, merged) === 'written'
    if (!written) dropPending(folder, kind, slug)
    if (!written) return false
  }
  const proposal = proposalFor(kind, slug)
  const ends = lineEndsOf(readText(folder, proposal).text ?? '')
  writeIfChanged(folder, proposal, withLineEnds(theirs, ends))
  dropPending(folder, kind, slug)
  return true
}

/**
 * There is a file and no proposal to merge from. If the file was made from the same transcript (or is the
 * same edition), what differs may count as the editor's from now on; else it is never merged into.
 */
function keepUnknown(
  folder: ShowFolder,
  kind: ProposalKind,
  slug: string,
  ours: string,
  theirs: string,
): Saved {
  const file = fileFor(kind, slug)
  const safe = identity(ours) !== undefined && identity(ours) === identity(theirs)
  if (safe) writeIfChanged(folder, proposalFor(kind, slug), theirs)
  const reason = safe
    ? 'The machine\u2019s last proposal for this file was missing, so the file was kept as it is; from now on changes are merged into it again.'
    : 'This file was not made by ingest from the transcript of the same name, so it was kept as it is; delete or rename it to have it made.'
  return { outcome: 'kept', messages: [{ rule, severity: 'warning', reason, file }] }
}

/** What a file was made from: its guid and the hash of its transcript. */
function identity(text: string): string | undefined {
  const { guid, source } = frontMatterOf(text).data
  const hash = typeof source === 'object' && source !== null && 'sha256' in source ? source.sha256 : ''
  return typeof guid === 'string' ? `${guid} ${String(hash)}` : undefined
}

function told({ ours, theirs, line }: Conflict, kind: ProposalKind, file: string): Message {
  const changed = `You and the machine both changed this passage: it reads ${short(ours)} and would now become ${short(theirs)}.`
  const help = `The file was left as it is. To take the machine\u2019s words put them in and run this again; to keep yours delete .proposals/${file} and run this again.${kind === 'episodes' ? inDesk : ''}`
  return { rule, severity: 'error', reason: `${changed} ${help}`, file, place: { line, column: 1 } }
}

/** The desk puts episodes together; for editions it has no such page. */
const inDesk = ' "copydesk desk" lets you choose passage by passage.'

function short(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim()
  if (one === '') return 'nothing'
  return `"${one.length > 80 ? `${one.slice(0, 80)}…` : one}"`
}

function refusal(file: string, reason: string): Saved {
  return { outcome: 'conflict', messages: [{ rule, severity: 'error', reason, file }] }
}
