import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import type { Provenance } from '../model/provenance.ts'
import { readText } from './files.ts'
import { readProvenance } from './provenance.ts'
import { provenanceFor, type ShowFolder } from './show-folder.ts'

/** What the machine knows of episodes besides their words, by slug; nothing of those that people wrote by hand. */
export function loadProvenance(
  folder: ShowFolder,
  episodes: readonly Pick<Episode, 'slug' | 'source'>[],
): { readonly bySlug: ReadonlyMap<string, Provenance>; readonly messages: readonly Message[] } {
  const bySlug = new Map<string, Provenance>()
  const messages: Message[] = []
  for (const { slug, source } of episodes) {
    if (!source) continue
    const read = provenanceOnDisk(folder, slug)
    if (read.provenance) bySlug.set(slug, read.provenance)
    messages.push(...read.messages)
  }
  return { bySlug, messages }
}

/** What stands on disk for one episode. */
export function provenanceOnDisk(folder: ShowFolder, slug: string): ReturnType<typeof readProvenance> {
  const path = provenanceFor(slug)
  const { text, messages } = readText(folder, path)
  return text === undefined ? { messages } : readProvenance(text, path)
}
