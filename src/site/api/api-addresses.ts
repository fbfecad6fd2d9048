/** Where the site's data stand for programs, from the site's root. `docs/api.md` describes them. */
export const apiAddress = {
  episodes: '/api/episodes.json',
  stories: '/api/stories.json',
  entities: '/api/entities.json',
  mentions: '/api/mentions.json',
  mentionsOf: (year: string): string => `/api/mentions/${year}.json`,
} as const

/** The form of the data: grows by one when a field goes or changes its meaning; new fields leave it as it is. */
export const apiVersion = 1
