/** Where the page for missing addresses stands. */
export const missingPage = '/404.html'

/**
 * An address from the site's root as the page at `here` should link to it: relative, so that the site works
 * from any folder of any server. The page for missing addresses shows at all of them, so its links start at
 * the show's own path. (Templates use this too: no imports here.)
 */
export function relativeAddress(target: string, here: string, showPath: string): string {
  const path = target.replace(/^\//, '')
  if (here === missingPage) return showPath + path
  let depth = -1
  for (let at = 0; at < here.length; at++) if (here.charCodeAt(at) === slash) depth++
  return (ways[depth] ?? '../'.repeat(depth)) + path
}

const slash = 47
/** The way up from pages in so many folders. */
const ways = ['./', '../', '../../', '../../../', '../../../../']
