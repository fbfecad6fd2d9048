import { getCompileCacheDir } from 'node:module'
import { dirname } from 'node:path'

/** Where this program keeps compiled code, as a new thread is told it; nothing where it keeps none. */
export function compiledFolder(): { readonly compiled?: string } {
  // It has a folder for each version of Node, in which this one's is.
  const own = getCompileCacheDir()
  return own === undefined ? {} : { compiled: dirname(own) }
}
