import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import type { Provenance } from '../model/provenance.ts'
import { textPrint } from '../words/text-print.ts'
import { readText } from './files.ts'
import { readProvenance } from './provenance.ts'
import { provenanceFor, type ShowFolder } from './show-folder.ts'

/** What the machine knows of episodes besides their words, by slug; nothing of those that people wrote by hand. */
export function loadProvenance(
  folder: ShowFolder,
  episodes: readonly Pick<Episode, 'slug' | 'source'>[],
): {
  readonly bySlug: ReadonlyMap<string, Provenance>
  /** By slug: a print of what an episode's was read from. */
  readonly prints: ReadonlyMap<string, string>
  readonly messages: readonly Message[]
} {
  const prints = new Map<string, string>()
  const bySlug = new Map<string, Provenance>()
  const messages: Message[] = []
  for (const { slug, source } of episodes) {
    if (!source) continue
    const read = provenanceOnDisk(folder, slug)
    if (read.provenance) bySlug.set(slug, read.provenance)
    if (read.text !== undefined) prints.set(slug, textPrint(read.text))
    messages.push(...read.messages)
  }
  return { bySlug, prints, messages }
}

/** What stands on disk for one episode. */
export function provenanceOnDisk(
  folder: ShowFolder,
  slug: string,
): ReturnType<typeof readProvenance> & { readonly text?: string } {
  const path = provenanceFor(slug)
  const { text, messages } = readText(folder, path)
  return text === undefined ? { messages } : { text, ...readProvenance(text, path) }
}
