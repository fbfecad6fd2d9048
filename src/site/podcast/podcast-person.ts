import type { PersonView } from '../show-view.ts'
import type { XmlContent } from '../xml.ts'

/** Groups of the podcast taxonomy for the roles that a show gives. */
const groups: Readonly<Record<NonNullable<PersonView['role']>, string>> = {
  host: 'cast',
  guest: 'cast',
  reporter: 'cast',
  producer: 'creative direction',
}

/** Somebody as `podcast:person`. Whoever speaks and is none of the show's people is its guest. */
export function podcastPerson({ name, role = 'guest', link }: PersonView): XmlContent {
  return {
    '@role': role,
    '@group': groups[role],
    ...(link !== undefined && { '@href': link }),
    '#': name.trim().slice(0, 128).toWellFormed(),
  }
}
