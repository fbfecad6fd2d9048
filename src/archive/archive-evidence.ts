import type { ArchiveEvidence, Clip, RepeatedPassage } from '../model/archive.ts'
import { printName } from '../words/passage-print.ts'
import { isQuote, kind, kindNames } from './kinds.ts'
import type { Survey } from './survey.ts'

/** What the others say about one episode; nothing where the archive does not have it. */
export function evidenceFor(survey: Survey, slug: string): ArchiveEvidence {
  const at = survey.places.get(slug)
  if (at === undefined) return { passages: [], clipsOf: [] }
  const { relations, clips, index } = survey
  const older = relations.repeats[at] ?? -1
  const named = (place: number, paragraphs: number): Clip => ({
    slug: index.episodes[place]?.slug ?? '',
    paragraphs,
  })
  return {
    passages: repeatedPassages(survey, at),
    ...(older >= 0 && { rebroadcastOf: named(older, clips.repeated[at] ?? 0) }),
    clipsOf: (clips.of[at] ?? []).map(({ older, passages }) => named(older, passages)),
  }
}

function repeatedPassages(survey: Survey, at: number): readonly RepeatedPassage[] {
  const { index, kinds, kinship } = survey
  const { offsets, textOf, episodeOf } = index.texts
  const prints = index.episodes[at]?.prints ?? new Uint32Array(0)
  const from = offsets[at] ?? 0
  return Array.from({ length: prints.length / 2 }, (_, own) => own).flatMap((own) => {
    const found = kinds[from + own] ?? 0
    const name = kindNames[found]
    if (name === undefined) return []
    const star = kinship.star(textOf[from + own] ?? 0)
    const others = [...new Set(Array.from(star, (passage) => episodeOf[passage] ?? 0))]
    return [
      {
        print: printName({ high: prints[own * 2] ?? 0, low: prints[own * 2 + 1] ?? 0 }),
        kind: name,
        episodes: others
          .filter((other) => other !== at)
          .sort((one, other) => one - other)
          .map((other) => index.episodes[other]?.slug ?? ''),
        again: found === kind.sponsor && star.some((passage) => passage >= from && passage < from + own),
      },
    ]
  })
}

/**
 * The slugs of the episodes whose files may come out differently: their intros, outros, sponsor reads or the episode
 * that they repeat are not what they were, or they are new. Numbers in messages do not count.
 */
export function affectedBy(before: Survey, after: Survey): readonly string[] {
  return after.index.episodes.flatMap(({ slug }, at) => {
    const earlier = before.places.get(slug)
    return earlier !== undefined && isSame(before, earlier, after, at) ? [] : [slug]
  })
}

function isSame(before: Survey, earlier: number, after: Survey, at: number): boolean {
  const [old, now] = [before.index.episodes[earlier], after.index.episodes[at]]
  if (!old || !now || originalOf(before, earlier) !== originalOf(after, at)) return false
  if (old !== now && !equal(old.prints, now.prints)) return false
  const from = before.index.texts.offsets[earlier] ?? 0
  const to = after.index.texts.offsets[at] ?? 0
  return now.ends.every((_, own) => apart(before.kinds[from + own]) === apart(after.kinds[to + own]))
}

function originalOf({ relations, index }: Survey, at: number): string | undefined {
  return index.episodes[relations.repeats[at] ?? -1]?.slug
}

/** A quotation changes nothing in an episode's file. */
function apart(found: number | undefined): number | undefined {
  return isQuote(found) ? kind.none : found
}

function equal(one: Uint32Array, other: Uint32Array): boolean {
  return one.length === other.length && one.every((value, at) => value === other[at])
}
