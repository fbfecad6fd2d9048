import type { Decision } from '../model/decision.ts'
import { type Entity, type EntityType, entityTypes, type Lexicon } from '../model/entity.ts'
import { entityIdOf } from './entity-id.ts'
import type { FoundName } from './found-name.ts'
import { nameKey } from './name-key.ts'

/** What an editor said about a name in one episode, by decision or in the registry's overrides. */
export interface EditorCall {
  readonly surface: string
  /** Only this occurrence, from 1. */
  readonly nth?: number
  /** The entity that the surface is; absent where it is none. */
  readonly entity?: Entity
  readonly decision?: Decision
}

/** The registry's overrides for an episode, then the decisions on its transcript: those have the last word. */
export function editorCalls(
  lexicon: Lexicon,
  slug: string,
  decisions: readonly Decision[] = [],
): readonly EditorCall[] {
  const overrides = lexicon.overrides?.get(slug) ?? []
  return [
    ...overrides.map(({ text, nth, type, entity, drop }): EditorCall => {
      const call = { surface: text, ...(nth !== undefined && { nth }) }
      return drop === true ? call : { ...call, entity: entityFor(text, entity, type, lexicon) }
    }),
    ...decisions.flatMap((decision) => fromDecision(decision, lexicon)),
  ]
}

/** The names (as they compare) that the registry says are none, in this episode. */
export function ignoredKeys(lexicon: Lexicon, slug: string): ReadonlySet<string> {
  const rows = lexicon.ignore.filter((row) => row.in === undefined || row.in === slug)
  return new Set(rows.map(({ text }) => nameKey(text)))
}

/** What is left of the names found, with the calls applied in order, and the decisions that had an effect. */
export function obeyCalls(
  found: readonly FoundName[],
  calls: readonly EditorCall[],
): { readonly kept: readonly FoundName[]; readonly obeyed: readonly Decision[] } {
  let kept = found
  const obeyed: Decision[] = []
  for (const { surface, nth, entity: wanted, decision } of calls) {
    const key = nameKey(surface)
    const at = kept.filter(({ entity, mention }) => nameKey(mention.text) === key || entity.id === surface)
    const meant = new Set(nth === undefined ? at : at.slice(nth - 1, nth))
    if (decision && meant.size > 0) obeyed.push(decision)
    if (wanted === undefined) kept = kept.filter((name) => !meant.has(name))
    else if (nth !== undefined) {
      const others = new Set(at.filter((name) => name.called && !meant.has(name)))
      kept = kept.filter((name) => !others.has(name))
    }
  }
  return { kept, obeyed }
}

function fromDecision(decision: Decision, lexicon: Lexicon): readonly EditorCall[] {
  if (decision.do === 'untag') return [{ surface: decision.at, decision }]
  if (decision.do !== 'tag') return []
  const type = typeNamed(decision.as)
  const id = type === undefined ? decision.as : undefined
  return [{ surface: decision.at, entity: entityFor(decision.at, id, type, lexicon), decision }]
}

/** The entity type that a decision's `as` names, in any case; undefined if it names none. */
export function typeNamed(as: string | undefined): EntityType | undefined {
  return entityTypes.find((type) => type === as?.toUpperCase())
}

/** A known entity by its id (or by its name where no id is given), else a new one named after the surface. */
function entityFor(
  text: string,
  id: string | undefined,
  type: EntityType | undefined,
  lexicon: Lexicon,
): Entity {
  const wanted = id ?? entityIdOf(text)
  const known = lexicon.entities.get(lexicon.merged?.get(wanted) ?? wanted)
  if (known && (type === undefined || type === known.type)) return known
  return { id: wanted, name: text, type: type ?? 'ORG', aliases: [], sameAs: [], origin: 'registry' }
}
