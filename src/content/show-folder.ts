import { resolve } from 'node:path'

/** The folder of a show's words below the root that commands are given. */
export const contentFolder = 'content'

/** The folder that holds a show's words. All paths in `content/` are relative to it, with forward slashes. */
export interface ShowFolder {
  readonly root: string
}

/** Where everything stands in a show's folder. */
export const places = {
  show: 'show.md',
  entities: 'entities.yml',
  review: 'review.yml',
  transcripts: 'transcripts',
  episodes: 'episodes',
  editions: 'editions',
  decisions: 'decisions',
  provenance: '.proposals/provenance',
  approved: '.approved',
  templates: 'templates/site',
  recordings: 'audio',
} as const

/** The two kinds of files that the machine proposes and an editor then owns. */
export type ProposalKind = 'episodes' | 'editions'

/** The show's folder at a path, absolute from then on. Nothing is read. */
export function showFolder(path: string): ShowFolder {
  return { root: resolve(path) }
}

/** Where an episode or edition stands. */
export function fileFor(kind: ProposalKind, slug: string): string {
  return `${places[kind]}/${slug}.md`
}

/** The folder of the machine's last proposals of one kind. */
export function proposalsOf(kind: ProposalKind): string {
  return `.proposals/${kind}`
}

/** Where the machine's last proposal for it stands: the base of the next merge. */
export function proposalFor(kind: ProposalKind, slug: string): string {
  return `${proposalsOf(kind)}/${slug}.md`
}

/** Where stands what the machine knows of an episode besides its words, as of its last proposal. */
export function provenanceFor(slug: string): string {
  return `${places.provenance}/${slug}.json`
}

/** Where stands what an editor approved of an edition. */
export function approvalFor(slug: string): string {
  return `${places.approved}/${slug}.json`
}
