import type { Alias } from '../model/entity.ts'
import { safeCase } from './safe-case.ts'

/**
 * A name as an alias. How strictly its case must be kept is found out when it is first asked for: that needs the list of
 * English words, and a run that has nothing new to tag asks for none.
 */
export function aliasOf(text: string): Alias {
  let found: Alias['case'] | undefined
  return {
    text,
    get case() {
      found ??= safeCase(text)
      return found
    },
  }
}
