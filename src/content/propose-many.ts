import { isSlug } from '../words/slug.ts'
import { inside, stampOf } from './files.ts'
import { newFiles } from './new-files.ts'
import { type Saved, saveProposal } from './propose.ts'
import { diskTrouble, saveProvenance } from './save-provenance.ts'
import { fileFor, type ProposalKind, proposalFor, provenanceFor, type ShowFolder } from './show-folder.ts'

/** What the machine would write as one episode or edition. */
export interface Proposal {
  readonly slug: string
  readonly text: string
  /** What is to stand beside it of what the machine knows besides its words. */
  readonly provenance?: string
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
  const fresh = proposals.filter((proposal) => isFresh(folder, kind, proposal))
  const written = await writtenTogether(folder, kind, fresh)
  return proposals.map(({ slug, text, provenance }) => {
    if (written.has(slug)) return { outcome: 'new', messages: [] }
    const saved = saveProposal(folder, kind, slug, text)
    return provenance === undefined ? saved : saveProvenance(folder, slug, provenance, saved)
  })
}

function isFresh(folder: ShowFolder, kind: ProposalKind, { slug, provenance }: Proposal): boolean {
  if (!isSlug(slug)) return false
  const beside = provenance === undefined ? [] : [provenanceFor(slug)]
  try {
    const paths = [fileFor(kind, slug), proposalFor(kind, slug), ...beside]
    return paths.every((path) => stampOf(folder, path) === undefined)
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
  const file = (slug: string, path: string, text: string) => ({
    slug,
    target: inside(folder, path),
    bytes: Buffer.from(text),
  })
  // The proposals before the files: a file without one would look as if an editor had written it.
  const files = [
    ...proposals.flatMap(({ slug, provenance }) =>
      provenance === undefined ? [] : [file(slug, provenanceFor(slug), provenance)],
    ),
    ...[proposalFor, fileFor].flatMap((path) =>
      proposals.map(({ slug, text }) => file(slug, path(kind, slug), text)),
    ),
  ]
  try {
    const standing = new Set(await newFiles(files))
    const late = new Set(files.flatMap(({ slug, target }) => (standing.has(target) ? [slug] : [])))
    return new Set(proposals.flatMap(({ slug }) => (late.has(slug) ? [] : [slug])))
  } catch (error) {
    if (diskTrouble(error) === undefined) throw error
    return new Set()
  }
}
