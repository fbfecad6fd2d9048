import { secureHeaders } from 'hono/secure-headers'
import type { MiddlewareHandler } from 'hono/types'

/**
 * What browsers are told about every page: no scripts, nothing from elsewhere, in no frame, kept in no cache and
 * found by no search engine. Addresses hold tokens, so they are told to no other site; to our own pages they are,
 * for without that a browser would not say where a form stands.
 */
export function pageHeaders(): MiddlewareHandler {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
    // Whoever stands in front of this service and has the certificate says that the site is on HTTPS alone.
    strictTransportSecurity: false,
  })
  return async (context, next) => {
    await secure(context, next)
    if (!context.res.headers.has('cache-control')) context.header('Cache-Control', 'no-store')
    context.header('X-Robots-Tag', 'noindex, nofollow')
  }
}
