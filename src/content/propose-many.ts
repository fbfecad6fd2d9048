import { isSlug } from '../words/slug.ts'
import { inside, stampOf } from './files.ts'
import { newFiles } from './new-files.ts'
import { type Saved, saveProposal } from './propose.ts'
import { fileFor, type ProposalKind, proposalFor, type ShowFolder } from './show-folder.ts'

/** What the machine would write as one episode or edition. */
export interface Proposal {
  readonly slug: string
  readonly text: string
}

/**
 * Saves proposals as `saveProposal` does, one answer for each in their order. Those that neither have a file nor had
 * a proposal before are written together, which is many times faster; they are on their way to the disk when this
 * returns.
 */
export async function saveProposals(
  folder: ShowFolder,
  kind: ProposalKind,
  proposals: readonly Proposal[],
): Promise<readonly Saved[]> {
  const fresh = proposals.filter(({ slug }) => isFresh(folder, kind, slug))
  const written = await writtenTogether(folder, kind, fresh)
  return proposals.map(({ slug, text }) =>
    written.has(slug) ? { outcome: 'new', messages: [] } : saveProposal(folder, kind, slug, text),
  )
}

function isFresh(folder: ShowFolder, kind: ProposalKind, slug: string): boolean {
  if (!isSlug(slug)) return false
  try {
    return [fileFor, proposalFor].every((path) => stampOf(folder, path(kind, slug)) === undefined)
  } catch {
    // `saveProposal` meets the same trouble and says what it is.
    return false
  }
}

/** The slugs whose file and proposal are written now. The others are left to be saved one by one. */
async function writtenTogether(
  folder: ShowFolder,
  kind: ProposalKind,
  proposals: readonly Proposal[],
): Promise<ReadonlySet<string>> {
  // The proposals first: a file without one would look as if an editor had written it.
  const files = [proposalFor, fileFor].flatMap((path) =>
    proposals.map(({ slug, text }) => ({
      slug,
      target: inside(folder, path(kind, slug)),
      bytes: Buffer.from(text),
    })),
  )
  try {
    const standing = new Set(await newFiles(files))
    const late = new Set(files.flatMap(({ slug, target }) => (standing.has(target) ? [slug] : [])))
    return new Set(proposals.flatMap(({ slug }) => (late.has(slug) ? [] : [slug])))
  } catch (error) {
    if (error instanceof Error && 'code' in error) return new Set()
    throw error
  }
}
