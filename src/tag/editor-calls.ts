import type { Decision } from '../model/decision.ts'
import { type Entity, type EntityType, entityTypes, type Override } from '../model/entity.ts'
import type { Stage } from '../rule.ts'
import { entityIdOf } from './entity-id.ts'
import { nameKey } from './name-key.ts'

/** What an editor said about names in this episode, by decision or in the registry's overrides. */
export interface EditorCall {
  readonly surface: string
  /** Only this occurrence, from 1. */
  readonly nth?: number
  /** The entity that the surface is; absent where it is none. */
  readonly entity?: Entity
  readonly decision?: Decision
}

/** The calls on names, overrides first, so that a decision on the transcript has the last word. */
export function editorCalls(stage: Stage): readonly EditorCall[] {
  const overrides = stage.lexicon.overrides?.get(stage.meta.slug) ?? []
  return [
    ...overrides.map((override) => fromOverride(override, stage)),
    ...stage.decisions.flatMap((decision) => fromDecision(decision, stage)),
  ]
}

/** The names (as they compare) that the registry says are none, in this episode. */
export function ignoredKeys(stage: Stage): ReadonlySet<string> {
  const rows = stage.lexicon.ignore.filter((row) => row.in === undefined || row.in === stage.meta.slug)
  return new Set(rows.map(({ text }) => nameKey(text)))
}

function fromOverride({ text, nth, type, entity, drop }: Override, stage: Stage): EditorCall {
  const call = { surface: text, ...(nth !== undefined && { nth }) }
  return drop === true ? call : { ...call, entity: entityFor(text, entity, type, stage) }
}

function fromDecision(decision: Decision, stage: Stage): readonly EditorCall[] {
  if (decision.do === 'untag') return [{ surface: decision.at, decision }]
  if (decision.do !== 'tag') return []
  const type = entityTypes.find((known) => known === decision.as?.toUpperCase())
  const id = type === undefined ? decision.as : undefined
  return [{ surface: decision.at, entity: entityFor(decision.at, id, type, stage), decision }]
}

/** A known entity by its id (or by its name where no id is given), else a new one named after the surface. */
function entityFor(text: string, id: string | undefined, type: EntityType | undefined, stage: Stage): Entity {
  const wanted = id ?? entityIdOf(text)
  const known = stage.lexicon.entities.get(stage.lexicon.merged?.get(wanted) ?? wanted)
  if (known && (type === undefined || type === known.type)) return known
  return { id: wanted, name: text, type: type ?? 'ORG', aliases: [], sameAs: [], origin: 'registry' }
}
