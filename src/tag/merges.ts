import type { LineOf } from '../markdown/yaml-lines.ts'
import type { Message } from '../model/message.ts'
import type { Registry } from '../model/registry.ts'
import type { Gazetteer } from './gazetteer/gazetteer.ts'

/** Where each merged id leads in the end, and which merges could not be followed. */
export interface Merges {
  readonly merged: ReadonlyMap<string, string>
  readonly faults: readonly Message[]
}

/** Follows the registry's merges to their ends. A circle, an unknown end and a forbidden merge are errors. */
export function mergesOf(registry: Registry, gazetteer: Gazetteer, lineOf: LineOf): Merges {
  const known = new Set([...registry.entities, ...gazetteer.entities].map(({ id }) => id))
  const steps = new Map(Object.entries(registry.merge))
  const merged = new Map<string, string>()
  const faults: Message[] = []
  for (const from of [...steps.keys()].sort()) {
    const walk = walkFrom(from, steps)
    const to = walk.at(-1) ?? from
    const fault = faultOf(walk, known, registry)
    if (fault === undefined) merged.set(from, to)
    else
      faults.push({
        rule: 'tag:lexicon',
        severity: 'error',
        reason: fault,
        place: { line: lineOf(['merge', from]), column: 1 },
      })
  }
  return { merged, faults }
}

/** The ids from one to its end; in a circle the first that comes again stands twice. */
function walkFrom(from: string, steps: ReadonlyMap<string, string>): readonly string[] {
  const walk = [from]
  const seen = new Set(walk)
  for (let next = steps.get(from); next !== undefined; next = steps.get(next)) {
    walk.push(next)
    if (seen.has(next)) break
    seen.add(next)
  }
  return walk
}

function faultOf(
  walk: readonly string[],
  known: ReadonlySet<string>,
  registry: Registry,
): string | undefined {
  const [from = ''] = walk
  const to = walk.at(-1) ?? ''
  if (walk.indexOf(to) < walk.length - 1)
    return `The merges ${walk.join(' -> ')} go in a circle; none of them was followed.`
  if (!known.has(to)) return `${from} is merged into ${to}, which is no entity; the merge was left out.`
  const apart = registry.neverMerge.some((group) => group.includes(from) && group.includes(to))
  return apart
    ? `${from} is merged into ${to} and both stand under \`neverMerge\`; the merge was left out.`
    : undefined
}
