import type { Entity } from '../model/entity.ts'
import type { EditorCall } from './editor-calls.ts'
import { evidenceFor } from './evidence.ts'
import { type FoundName, foundName } from './found-name.ts'
import { lawsIn } from './laws.ts'
import { type Hit, type Matcher, matcherOf } from './matcher.ts'
import { nameKey } from './name-key.ts'
import { numberBehind } from './number-behind.ts'
import type { Prose } from './prose.ts'

/** The names of a text, and those that more than one entity has. */
export interface Found {
  readonly names: readonly FoundName[]
  readonly shared: readonly Hit[]
}

/**
 * Looks for names in a text and weighs each place. Weak evidence counts where the same name stands surely
 * elsewhere in the text. Names whose key is refused do not count.
 */
export function findNames(
  prose: readonly Prose[],
  matcher: Matcher,
  entities: ReadonlyMap<string, Entity>,
  refused: ReadonlySet<string>,
): Found {
  const sure: FoundName[] = []
  const weak: FoundName[] = []
  const shared = new Map<string, Hit>()
  prose.forEach((block, at) => {
    for (const passage of block.passages) {
      const hits = matcher.find(passage.text)
      const laws = hits.length === 0 ? [] : lawsIn(passage.text)
      for (const hit of hits) {
        const entity = entities.get(hit.ids[0] ?? '')
        if (!entity || refused.has(nameKey(hit.text))) continue
        if (entity.type !== 'LAW' && laws.some((law) => isInside(hit, law))) continue
        if (hit.ids.length > 1) {
          shared.set(hit.text, hit)
          continue
        }
        const evidence = evidenceFor(entity, passage.text, hit.start, hit.end)
        if (evidence === 'none') continue
        const list = evidence === 'sure' ? sure : weak
        const end = hit.end + numberBehind(entity, passage.text, hit.end)
        list.push(foundName(entity, block, at, passage, { start: hit.start, end }))
      }
    }
  })
  const surely = new Set(sure.map(keyOf))
  const names = [...sure, ...weak.filter((found) => surely.has(keyOf(found)))]
  return { names, shared: [...shared.values()] }
}

/** The `ACLU` of `Reno v. ACLU` is the law's. */
const isInside = (hit: Hit, law: { readonly start: number; readonly end: number }): boolean =>
  law.start <= hit.start && hit.end <= law.end

const keyOf = ({ entity, mention }: FoundName): string => `${entity.id} ${mention.text}`

/** The places of the names that an editor wants tagged; their case counts, their surroundings do not. */
export function findCalled(prose: readonly Prose[], calls: readonly EditorCall[]): readonly FoundName[] {
  const wanted = new Map(calls.flatMap((call) => (call.entity ? [[call.surface, call.entity] as const] : [])))
  if (wanted.size === 0) return []
  const matcher = matcherOf([...wanted.keys()].map((text) => ({ text, case: 'exact', id: text })))
  return prose.flatMap((block, at) =>
    block.passages.flatMap((passage) =>
      matcher.find(passage.text).flatMap((hit) => {
        const entity = wanted.get(hit.ids[0] ?? '')
        return entity ? [foundName(entity, block, at, passage, { ...hit, called: true })] : []
      }),
    ),
  )
}
