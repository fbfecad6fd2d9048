import type { Entity } from '../../model/entity.ts'
import { concepts } from './concepts.ts'
import { eventsAndLaws } from './events-and-laws.ts'
import { institutions } from './institutions.ts'
import { media } from './media.ts'
import { moreCompanies } from './more-companies.ts'
import { moreEventsAndLaws } from './more-events-and-laws.ts'
import { moreInstitutions } from './more-institutions.ts'
import { moreMedia } from './more-media.ts'
import { morePeople } from './more-people.ts'
import { morePlaces } from './more-places.ts'
import { moreSoftware } from './more-software.ts'
import { moreVendors } from './more-vendors.ts'
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

/** The names that the tagger learnt from; more of them made it no better (its README). */
export const learntEntities: readonly Entity[] = [
  ...serviceVendors,
  ...technologyCompanies,
  ...institutions,
  ...media,
  ...places,
  ...software,
  ...eventsAndLaws,
  ...people,
]

/** The gazetteer that Copydesk brings: the IT-services world first, then technology and the news at large. */
export const gazetteer: Gazetteer = {
  entities: [
    ...learntEntities,
    ...moreVendors,
    ...moreCompanies,
    ...moreInstitutions,
    ...moreMedia,
    ...moreSoftware,
    ...moreEventsAndLaws,
    ...morePlaces,
    ...morePeople,
  ],
  concepts,
}
