import { slugOf } from '../words/slug.ts'

/** The id that a new entity gets from its name: stable, lower case, safe in an address. */
export function entityIdOf(name: string): string {
  return slugOf(name)
}
