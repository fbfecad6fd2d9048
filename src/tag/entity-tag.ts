import type { Entity, Role, Tag } from '../model/entity.ts'
import type { FoundName } from './found-name.ts'
import { namesOf } from './lexicon.ts'

/** The tag of a known entity with the places where it was found; in headings it is found and not mentioned. */
export function entityTag(
  entity: Entity,
  found: readonly FoundName[],
  learned: readonly string[],
  role: Role = 'mentions',
): Tag {
  const mentions = found.filter(({ heading }) => !heading).map(({ mention }) => mention)
  const aliases = new Set([...namesOf(entity), ...learned, ...mentions.map(({ text }) => text)])
  aliases.delete(entity.name)
  return {
    id: entity.id,
    name: entity.name,
    type: entity.type,
    aliases: [...aliases],
    role,
    from: found[0]?.called === true ? 'editor' : entity.origin,
    reviewed: true,
    mentions,
  }
}
