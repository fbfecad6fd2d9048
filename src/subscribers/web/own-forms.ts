import { csrf } from 'hono/csrf'
import type { MiddlewareHandler } from 'hono/types'

/**
 * Refuses a form that a page of somebody else's sends in a visitor's name. A browser says which site a form stands
 * on (`Origin`, `Sec-Fetch-Site`); what says nothing is no browser and has nobody's name to use.
 */
export function ownForms(origins: readonly string[]): MiddlewareHandler {
  const check = csrf({
    origin: (origin) => origins.includes(origin),
    secFetchSite: (site) => site === 'same-origin',
  })
  return async (context, next) => {
    const silent =
      context.req.header('origin') === undefined && context.req.header('sec-fetch-site') === undefined
    return silent ? next() : check(context, next)
  }
}
