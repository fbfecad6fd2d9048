import type { EntityType } from '../model/entity.ts'
import type { Voice } from './voice.ts'

/** What one entity of a type is called: `Organization`. */
export function kindOf(type: EntityType, { say }: Voice): string {
  return say(`kind-${lower(type)}`)
}

/** The heading over many: `Organizations`. */
export function kindsOf(type: EntityType, { say }: Voice): string {
  return say(`kinds-${lower(type)}`)
}

function lower<Type extends string>(type: Type): Lowercase<Type> {
  return type.toLowerCase() as Lowercase<Type>
}
