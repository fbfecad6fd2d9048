import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)

type Brill = typeof import('natural/lib/natural/brill_pos_tagger/index.js')

/**
 * The tagger of parts of speech and its word list of four megabytes. They are loaded with the first word that is asked
 * about: a run that has nothing new to tag asks about none.
 */
export function lazyBrill(): Brill {
  return load('natural/lib/natural/brill_pos_tagger/index.js')
}
