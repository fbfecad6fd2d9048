import type { Show } from '../model/show.ts'

/** Whether subscribers have a page on which they choose what they get. */
export function hasPreferences({ subscribers }: Show): boolean {
  return subscribers?.service !== undefined
}
