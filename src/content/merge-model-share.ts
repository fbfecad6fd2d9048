import { isDeepStrictEqual } from 'node:util'
import type { ModelShare } from '../model/episode.ts'

type Texts = Readonly<Record<string, string>>

/**
 * Three-way merge of what a model wrote: slugs that the editor took out of a list stay out, all else follows the
 * machine. A list or all of it may be gone: then every slug is. Undefined where one of them has another form.
 */
export function mergeModelShare(base: unknown, ours: unknown, theirs: unknown): ModelShare | undefined {
  if (!isShare(base) || !isShare(theirs) || (ours !== undefined && !isShare(ours))) return undefined
  const merged = (key: 'headlines' | 'summaries' | 'sections'): readonly string[] =>
    (theirs[key] ?? []).filter((slug) => ours?.[key]?.includes(slug) || !base[key]?.includes(slug))
  return {
    name: theirs.name,
    headlines: merged('headlines'),
    summaries: merged('summaries'),
    sections: merged('sections'),
  }
}

/**
 * Three-way merge of summaries by story: the editor's stay, and one that stands no longer among those of the model
 * (`share`, as the editor's file has it) is the editor's. Undefined where one of them has another form.
 */
export function mergeSummaries(
  base: unknown,
  ours: unknown,
  theirs: unknown,
  share: unknown,
): Texts | undefined {
  const [old, mine, other] = [base ?? {}, ours ?? {}, theirs ?? {}]
  if (!isTexts(old) || !isTexts(mine) || !isTexts(other)) return undefined
  const still = isShare(share) ? (share.summaries ?? []) : []
  const slugs = [...new Set([...Object.keys(mine), ...Object.keys(other)])]
  return Object.fromEntries(
    slugs.flatMap((slug): (readonly [string, string])[] => {
      const isTheirs = mine[slug] === old[slug] && (mine[slug] === undefined || still.includes(slug))
      const value = isTheirs ? other[slug] : mine[slug]
      return value === undefined ? [] : [[slug, value]]
    }),
  )
}

/** Whether a merge comes to the same as one side, an absent key being the same as nothing in it. */
export function isSameTexts(merged: Texts, side: unknown): boolean {
  return isDeepStrictEqual(merged, side ?? {})
}

function isShare(value: unknown): value is Pick<ModelShare, 'name'> & Partial<ModelShare> {
  if (typeof value !== 'object' || value === null || !('name' in value) || typeof value.name !== 'string')
    return false
  const { headlines, summaries, sections } = value as Partial<Record<keyof ModelShare, unknown>>
  return [headlines, summaries, sections].every(
    (list) => list === undefined || (Array.isArray(list) && list.every((slug) => typeof slug === 'string')),
  )
}

function isTexts(value: unknown): value is Texts {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')
  )
}
