import type { Entity } from '../../model/entity.ts'
import { concepts } from './concepts.ts'
import { eventsAndLaws } from './events-and-laws.ts'
import { institutions } from './institutions.ts'
import { media } from './media.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { serviceVendors } from './service-vendors.ts'
import { software } from './software.ts'
import { technologyCompanies } from './technology-companies.ts'

/** Names that come with the software. */
export interface Gazetteer {
  readonly entities: readonly Entity[]
  readonly concepts: readonly string[]
}

/** The gazetteer that Copydesk brings: the IT-services world first, then technology and the news at large. */
export const gazetteer: Gazetteer = {
  entities: [
    ...serviceVendors,
    ...technologyCompanies,
    ...institutions,
    ...media,
    ...places,
    ...software,
    ...eventsAndLaws,
    ...people,
  ],
  concepts,
}
