import type { Show } from '../model/show.ts'

/** What an edition is called in its masthead: the newsletter's name, and that of its topic where it has one. */
export function editionName({ edition, subscribers }: Show, topic: string | undefined): string {
  if (topic === undefined) return edition.name
  return `${edition.name}: ${subscribers?.topics.find(({ id }) => id === topic)?.name ?? topic}`
}
