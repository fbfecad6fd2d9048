import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { basename } from 'node:path'
import { inside, listFiles, OutsideFolderError, readText, writeIfChanged } from './files.ts'
import { leftBehind, putBack } from './replace-file.ts'
import { fileFor, type ProposalKind, places, proposalFor, type ShowFolder } from './show-folder.ts'

/**
 * Notes which proposal will belong to a file as soon as the file holds `merged`. Written before the file, so
 * that after a crash between the two it is known whether the file is the new one.
 */
export function notePending(
  folder: ShowFolder,
  kind: ProposalKind,
  slug: string,
  merged: string,
  proposal: string,
): void {
  writeIfChanged(folder, pendingFor(kind, slug), `${hashOf(merged)}\n${proposal}`)
}

/** Takes the note away: file and proposal are both written, or neither is. */
export function dropPending(folder: ShowFolder, kind: ProposalKind, slug: string): void {
  rmSync(inside(folder, pendingFor(kind, slug)), { force: true })
}

/**
 * Puts right what a killed run left half done: a file that stood aside, and a proposal whose file was written
 * already. Does nothing otherwise.
 */
export function finishInterrupted(folder: ShowFolder, kind: ProposalKind, slug: string): void {
  const file = fileFor(kind, slug)
  putBack(inside(folder, file))
  const pending = readText(folder, pendingFor(kind, slug)).text
  if (pending === undefined) return
  const [hash, ...lines] = pending.split('\n')
  if (hashOf(readText(folder, file).text ?? '') === hash)
    writeIfChanged(folder, proposalFor(kind, slug), lines.join('\n'))
  dropPending(folder, kind, slug)
}

/** Puts right everything that killed runs left half done in a show's folder. Every run begins with it. */
export function finishAll(folder: ShowFolder): void {
  for (const kind of ['episodes', 'editions'] as const) {
    const aside = [places[kind], `.proposals/${kind}`].flatMap((path) => leftIn(folder, path))
    const pending = listFiles(folder, `.proposals/${kind}`, ['.pending'])
    const slugs = [...aside, ...pending].map((file) => basename(file).replace(/\.(?:md|pending)$/, ''))
    for (const slug of new Set(slugs)) finishInterrupted(folder, kind, slug)
  }
  leftIn(folder, places.provenance)
}

function leftIn(folder: ShowFolder, path: string): readonly string[] {
  try {
    return leftBehind(inside(folder, path))
  } catch (error) {
    if (error instanceof OutsideFolderError) return []
    throw error
  }
}

function pendingFor(kind: ProposalKind, slug: string): string {
  return `.proposals/${kind}/${slug}.pending`
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
