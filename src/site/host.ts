import type { Show } from '../model/show.ts'

/** Who speaks for a show: its first host, else the show itself. */
export function hostOf(show: Show): string {
  return show.people.find(({ role }) => role === 'host')?.name ?? show.title
}
