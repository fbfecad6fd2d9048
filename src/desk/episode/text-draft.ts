import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { listFiles, readText, writeIfChanged } from '../../content/files.ts'
import { showFolder } from '../../content/show-folder.ts'

const draft = z.object({
  text: z.string(),
  was: z.string(),
  seen: z.string(),
  on: z.string(),
})

/** Words that were typed and not saved, with what they were typed over. */
export type TextDraft = z.output<typeof draft>

/** Keeps what is being typed into a passage of an episode (or the whole, `all`) in `.copydesk/drafts`, whole or not at all. */
export function keepDraft(own: string, slug: string, at: string, kept: TextDraft): void {
  writeIfChanged(showFolder(own), pathOf(slug, at), JSON.stringify(kept))
}

/** The draft of a passage; undefined where there is none, or where what stands there is none. */
export function readDraft(own: string, slug: string, at: string): TextDraft | undefined {
  const { text } = readText(showFolder(own), pathOf(slug, at))
  if (text === undefined) return undefined
  try {
    return draft.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Takes a draft away; nothing where there is none. */
export function dropDraft(own: string, slug: string, at: string): void {
  rmSync(join(own, pathOf(slug, at)), { force: true })
}

/** Where a draft is put together with what others saved, below `/conflicts/`. */
export function typedAddress(slug: string, at: string): string {
  return `words/${slug}.${at || 'all'}`
}

/** The drafts that are kept, by their ids: the episode and the passage. */
export function keptDrafts(own: string): readonly string[] {
  return listFiles(showFolder(own), 'drafts', ['.json']).map((path) =>
    path.slice('drafts/'.length, -'.json'.length),
  )
}

/** `at` comes from an address: whatever is no letter, digit or dash in it is left out of the file's name. */
function pathOf(slug: string, at: string): string {
  return `drafts/${slug}.${at.replace(/[^\w-]/g, '').slice(0, 100) || 'all'}.json`
}
