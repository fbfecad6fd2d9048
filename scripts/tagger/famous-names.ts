import { faker } from '@faker-js/faker'
import { events } from './well-known/events.ts'
import { organisations } from './well-known/organisations.ts'
import { people } from './well-known/people.ts'
import { peoples } from './well-known/peoples.ts'
import { places } from './well-known/places.ts'
import { products } from './well-known/products.ts'
import { works } from './well-known/works.ts'

/** What makes a famous name famous. */
export type Fame = 'person' | 'organisation' | 'place' | 'product' | 'event' | 'work' | 'artist' | 'people'

/** Names that general news and talk take for known, each with its kind. */
export function famousNames(): readonly (readonly [name: string, fame: Fame])[] {
  const { airline, book, music, vehicle } = faker.rawDefinitions
  const named = (list: readonly { readonly name: string }[] | null | undefined) =>
    list?.map(({ name }) => name) ?? []
  const lists: Readonly<Record<Fame, readonly string[]>> = {
    person: [...written(people), ...(book?.author ?? [])],
    organisation: [
      ...written(organisations),
      ...named(airline?.airline),
      ...(book?.publisher ?? []),
      ...(vehicle?.manufacturer ?? []),
    ],
    place: [...written(places), ...named(airline?.airport)],
    product: written(products),
    event: written(events),
    work: [...written(works), ...severalWords(music?.album), ...severalWords(book?.title)],
    artist: music?.artist ?? [],
    people: written(peoples),
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
