import { faker } from '@faker-js/faker'
import { events } from './well-known/events.ts'
import { moreOrganisations } from './well-known/more-organisations.ts'
import { morePeople } from './well-known/more-people.ts'
import { organisations } from './well-known/organisations.ts'
import { people } from './well-known/people.ts'
import { peoples } from './well-known/peoples.ts'
import { places } from './well-known/places.ts'
import { products } from './well-known/products.ts'
import { works } from './well-known/works.ts'

/** What makes a famous name famous. */
export type Fame = 'person' | 'organisation' | 'place' | 'product' | 'event' | 'work' | 'artist' | 'people'

/** The names of the lists that were written for the tagger, by what makes them famous. */
const ours: Readonly<Record<Exclude<Fame, 'artist'>, readonly string[]>> = {
  person: [...written(people), ...written(morePeople)],
  organisation: [...written(organisations), ...written(moreOrganisations)],
  place: written(places),
  product: written(products),
  event: written(events),
  work: written(works),
  people: written(peoples),
}

/** All names that were written for the tagger, from memory. */
export function wellKnownNames(): readonly string[] {
  return Object.values(ours).flat()
}

/** Names that general news and talk take for known, each with its kind: of our own lists, and of faker's. */
export function famousNames(): readonly (readonly [name: string, fame: Fame])[] {
  const { airline, book, music, vehicle } = faker.rawDefinitions
  const named = (list: readonly { readonly name: string }[] | null | undefined) =>
    list?.map(({ name }) => name) ?? []
  const lists: Readonly<Record<Fame, readonly string[]>> = {
    ...ours,
    person: [...ours.person, ...(book?.author ?? [])],
    organisation: [
      ...ours.organisation,
      ...named(airline?.airline),
      ...(book?.publisher ?? []),
      ...(vehicle?.manufacturer ?? []),
    ],
    place: [...ours.place, ...named(airline?.airport)],
    work: [...ours.work, ...severalWords(music?.album), ...severalWords(book?.title)],
    artist: music?.artist ?? [],
  }
  return Object.entries(lists).flatMap(([fame, names]) => names.map((name) => [name, fame as Fame] as const))
}

function written(list: string): readonly string[] {
  return list
    .split(/,|\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** Works of one word are called by any word. */
function severalWords(names: readonly string[] | null | undefined): readonly string[] {
  return names?.filter((name) => name.includes(' ')) ?? []
}
