import type { Paragraph, Root } from 'mdast'
import type { ArchiveEvidence, RepeatedPassage } from '../model/archive.ts'
import { positionOf, type Stage } from '../rule.ts'
import { fingerprint } from '../words/fingerprint.ts'

/** Tells a person what a passage is that other episodes have too, and what was done. */
export function reportRepeat(node: Paragraph, text: string, repeat: RepeatedPassage, stage: Stage): void {
  if (node.position) stage.report(reasonOf(repeat), positionOf(node), { fingerprint: fingerprint(text) })
}

function reasonOf({ kind, episodes, again }: RepeatedPassage): string {
  const others = counted(episodes.length, 'other episode')
  if (kind === 'intro') return `These words open ${others}; they were set apart as an intro.`
  if (kind === 'outro') return `These words close ${others}; they were set apart as an outro.`
  if (kind === 'quote') return `These words are also in ${named(episodes)}; they were kept in their place.`
  return again
    ? 'This sponsor read stands in this episode a second time; both were kept and set apart.'
    : `This sponsor read is also in ${others}; it was kept and set apart.`
}

function named(episodes: readonly string[]): string {
  const [first = '', ...rest] = episodes
  return rest.length === 0 ? first : `${first} and ${counted(rest.length, 'other episode')}`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** Tells a person what the episode as a whole has in common with older ones. */
export function reportRelations(tree: Root, { rebroadcastOf, clipsOf }: ArchiveEvidence, stage: Stage): void {
  const first = tree.children.find(({ position }) => position)
  const place = first && positionOf(first)
  if (rebroadcastOf)
    stage.report(
      `This episode repeats ${counted(rebroadcastOf.paragraphs, 'paragraph')} of ${rebroadcastOf.slug} in their order; both episodes stay whole, and ${rebroadcastOf.slug} is named as the original.`,
      place,
    )
  for (const { slug, paragraphs } of clipsOf)
    stage.report(
      `This episode has ${counted(paragraphs, 'paragraph')} of ${slug} in their order; they were kept as a clip from it.`,
      place,
    )
}
