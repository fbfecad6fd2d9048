import { extname } from 'node:path'
import { namesIn } from './files.ts'
import { type ProposalKind, places, proposalsOf, type ShowFolder } from './show-folder.ts'

/**
 * The slugs of which anything stands in a show's folder now: a file, a proposal, what is known besides its words. Of
 * the others nothing need be looked for. In lower case, as slugs are.
 */
export function standingSlugs(folder: ShowFolder, kind: ProposalKind): ReadonlySet<string> {
  const paths = [places[kind], proposalsOf(kind), places.provenance]
  const names = paths.flatMap((path) => [...namesIn(folder, path)])
  return new Set(names.map((name) => name.slice(0, name.length - extname(name).length)))
}
