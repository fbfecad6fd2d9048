import type { Entity, EntityType } from '../../model/entity.ts'
import { aliasOf } from '../alias-of.ts'
import { entityIdOf } from '../entity-id.ts'

/**
 * Reads entries as the gazetteer's files write them: `Name = alias, alias; Name; …`. The first name is shown,
 * and the id is made from it, unless it stands before the name: `cpp: C++`.
 */
export function entries(type: EntityType, subtype: string, list: string): readonly Entity[] {
  return list
    .split(/[;\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [head = '', aliases = ''] = line.split('=').map((part) => part.trim())
      const [, id, name = head] = /^([a-z-]+): (.+)$/.exec(head) ?? []
      return {
        id: id ?? entityIdOf(name),
        name,
        type,
        subtype,
        aliases: aliases
          .split(',')
          .map((text) => text.trim())
          .filter((text) => text !== '')
          .map(aliasOf),
        sameAs: [],
        origin: 'gazetteer' as const,
      }
    })
}
