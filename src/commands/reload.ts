import type { Writable } from 'node:stream'

/** Where pages of the development server wait for news. */
export const reloadPath = '/_copydesk/reload'

/** The script that the development server puts into pages; the built site has none. */
export const reloadScript = `<script>new EventSource('${reloadPath}').onmessage=()=>location.reload()</script>`

/** The pages that are open in some browser. */
export interface OpenPages {
  /** Keeps a request open until there is news. */
  readonly wait: (response: Writable) => void
  /** Tells all of them to load again. */
  readonly reload: () => void
}

/** Begins with no page open. */
export function openPages(): OpenPages {
  const waiting = new Set<Writable>()
  return {
    wait: (response) => {
      response.write('\n\n')
      waiting.add(response)
      response.once('close', () => waiting.delete(response))
    },
    reload: () => {
      for (const response of waiting) response.write('data: new\n\n')
    },
  }
}

/** A page as the development server shows it: with the script, and a policy that lets it run. */
export function withReload(html: string): string {
  const policy = /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)"/
  const open = html.replace(policy, (_, start: string, rules: string) => {
    const others = rules.split('; ').filter((rule) => !/^(?:script-src|connect-src) /.test(rule))
    const scripts = "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'"
    return `${start}${[...others, scripts, "connect-src 'self'"].join('; ')}"`
  })
  return open.replace('</body>', () => `${reloadScript}</body>`)
}
