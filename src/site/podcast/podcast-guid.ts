import { uuid5 } from '../uuid5.ts'

/** The namespace that the podcast namespace's tag `guid` names. */
const namespace = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6'

/**
 * A show's podcast:guid: the UUID (version 5) of its feed's address without scheme and final slashes, as it was
 * when the guid was first given (podcast namespace, tag `guid`).
 */
export function podcastGuid(feedUrl: string): string {
  return uuid5(namespace, feedUrl.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/+$/, ''))
}
