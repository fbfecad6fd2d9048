import { type KnownParagraph, type PresentParagraph, tracedParagraphs } from './traced-paragraphs.ts'

/** So many ids of one paragraph are kept, the newest; nobody rewrites one more often. */
const mostIds = 24

/** Paragraphs as they were, each with the id under which it stands now, where that is another one. */
export function withPresentIds<Known extends KnownParagraph>(
  known: readonly Known[],
  present: readonly PresentParagraph[],
): readonly Known[] {
  const now = new Map(
    [...tracedParagraphs(known, present)].flatMap(([id, { former }]) =>
      former.map((old) => [old, id] as const),
    ),
  )
  return known.map((one) => {
    const id = now.get(one.id)
    return id === undefined ? one : withIds(one, [id])
  })
}

/** Paragraphs anew, with the ids under which earlier ones stood; `texts` are their words, in any order. */
export function withFormerIds<Next extends KnownParagraph>(
  next: readonly Next[],
  earlier: readonly KnownParagraph[],
  texts: readonly PresentParagraph[],
): readonly Next[] {
  const traced = tracedParagraphs(earlier, texts)
  const kept = new Map(earlier.map(({ id, former = [] }) => [id, former]))
  return next.map((one) => withIds(one, [...(kept.get(one.id) ?? []), ...(traced.get(one.id)?.former ?? [])]))
}

function withIds<Known extends KnownParagraph>(one: Known, more: readonly string[]): Known {
  const ids = [...new Set([...(one.former ?? []), ...more])].filter((id) => id !== one.id)
  return ids.length === 0 ? one : { ...one, former: ids.slice(-mostIds) }
}
