/** What goes with a mail that is shown in a frame: it loads nothing, runs nothing, and is nobody's page. */
export const mailHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; frame-ancestors 'self'; base-uri 'none'; sandbox",
  'Cross-Origin-Opener-Policy': 'unsafe-none',
}

/**
 * What goes with every answer. Nothing is loaded from elsewhere, nothing runs that is not the desk's own script, nobody
 * may frame it. `same-origin` as referrer policy, for without a referrer browsers send forms with `Origin: null`.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}
