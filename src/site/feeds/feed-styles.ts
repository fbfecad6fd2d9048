import { relativeAddress } from '../relative-address.ts'
import type { XmlStyle } from '../xml.ts'

/**
 * What makes a feed readable where a browser opens it: a page by XSLT, and plain styles for browsers that no
 * longer run XSLT. `self` is the feed's own address from the site's root.
 */
export function feedStyles(self: string): readonly XmlStyle[] {
  const from = (target: string): string => relativeAddress(target, self, '/')
  return [
    { type: 'text/xsl', href: from('/feed.xsl') },
    { type: 'text/css', href: from('/feed.css') },
  ]
}
