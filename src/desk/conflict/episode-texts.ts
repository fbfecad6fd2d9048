import { readText } from '../../content/files.ts'
import { lineEndsOf, plainLines, withLineEnds } from '../../content/line-ends.ts'
import { merge } from '../../content/merge.ts'
import { mergeLines } from '../../content/merge-lines.ts'
import { fileFor, proposalFor } from '../../content/show-folder.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import { openEpisode } from '../episode/open-episode.ts'
import { textFaults } from '../episode/text-edit.ts'
import type { OpenDesk } from '../open-desk.ts'
import { seenEdit, seenHash } from '../seen-edit.ts'
import type { TwoTexts } from './two-texts.ts'

/**
 * An episode that an editor has changed, and what the machine makes of its transcript and its decisions now. Saved, the
 * machine's text becomes the base of the next merge, as after every run of `ingest`. Undefined where there is no such
 * episode, where it cannot be read, or where the machine has nothing to say.
 */
export async function episodeTexts(desk: OpenDesk, slug: string): Promise<TwoTexts | undefined> {
  const sheet = await openEpisode(desk, slug)
  if (!sheet) return undefined
  const { text, machine, markers, title } = sheet
  const [path, proposal] = [fileFor('episodes', slug), proposalFor('episodes', slug)]
  const base = readText(desk.folder, proposal).text
  if (text === undefined || machine === undefined || base === undefined) return undefined
  if (frontMatterOf(text).messages.length > 0) return undefined
  const [item] = desk.index.items({ kind: 'merge-conflict', slug }, 0, 1)
  return {
    ...{ address: `episode/${slug}`, title, path, slug, text },
    ...(item && { item }),
    mine: 'ours',
    others: 'The machine’s',
    reason:
      'You changed these passages, and what the machine makes of the transcript and your decisions has changed there too. The file stays as you wrote it until you save.',
    firstLine: 1,
    // What the machine wrote already is not proposed a second time.
    merge: (settle) =>
      plainLines(base) === plainLines(machine)
        ? { text, conflicts: [] }
        : merge(base, text, machine, mergeLines, settle),
    edits: (merged) => [
      seenEdit(path, seenHash(text), merged),
      seenEdit(proposal, seenHash(base), withLineEnds(plainLines(machine), lineEndsOf(base))),
    ],
    faults: (merged) => textFaults(merged, slug, markers),
    done: () => {},
  }
}
