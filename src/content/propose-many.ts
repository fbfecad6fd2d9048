import { isSlug } from '../words/slug.ts'
import { freePlace } from './files.ts'
import { type NewFile, newFiles } from './new-files.ts'
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
  const written = await writtenTogether(proposals.flatMap((one) => freshFiles(folder, kind, one) ?? []))
  return proposals.map(({ slug, text, provenance }) => {
    if (written.has(slug)) return { outcome: 'new', messages: [] }
    const saved = saveProposal(folder, kind, slug, text)
    return provenance === undefined ? saved : saveProvenance(folder, slug, provenance, saved)
  })
}

/** The files of one proposal, and where they go. */
interface FreshFiles {
  readonly slug: string
  /** The proposals before the files: a file without one would look as if an editor had written it. */
  readonly inOrder: readonly [provenance: NewFile | undefined, proposal: NewFile, file: NewFile]
}

/** Undefined where anything stands in one of the places. */
function freshFiles(
  folder: ShowFolder,
  kind: ProposalKind,
  { slug, text, provenance }: Proposal,
): FreshFiles | undefined {
  if (!isSlug(slug)) return undefined
  try {
    const file = freePlace(folder, fileFor(kind, slug))
    const proposal = freePlace(folder, proposalFor(kind, slug))
    const beside = provenance === undefined ? '' : freePlace(folder, provenanceFor(slug))
    if (file === undefined || proposal === undefined || beside === undefined) return undefined
    const known =
      provenance === undefined ? undefined : { target: beside, text: provenance, isMadeAnew: true }
    return { slug, inOrder: [known, { target: proposal, text }, { target: file, text }] }
  } catch {
    // `saveProposal` meets the same trouble and says what it is.
    return undefined
  }
}

/** The slugs whose file and proposal are written now. The others are left to be saved one by one. */
async function writtenTogether(fresh: readonly FreshFiles[]): Promise<ReadonlySet<string>> {
  const files = [0, 1, 2].flatMap((place) => fresh.flatMap(({ inOrder }) => inOrder[place] ?? []))
  try {
    const standing = new Set(await newFiles(files))
    return new Set(
      fresh.flatMap(({ slug, inOrder }) =>
        inOrder.some((file) => file && standing.has(file.target)) ? [] : [slug],
      ),
    )
  } catch (error) {
    if (diskTrouble(error) === undefined) throw error
    return new Set()
  }
}
