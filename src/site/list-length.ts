import type { PageLength } from './dated-pages.ts'

/** How long lists of episodes, analyses and editions may get before they are spread over years. */
export const listLength: PageLength = { most: 200, shown: 50 }
