/** What a request says about itself before anything of it is looked at. */
export interface RequestFacts {
  readonly method: string
  readonly host: string | undefined
  readonly origin: string | undefined
  /** `Sec-Fetch-Site`, `-Mode` and `-Dest`. */
  readonly site: string | undefined
  readonly mode: string | undefined
  readonly dest: string | undefined
}

/** Why a request is refused, and with which status. */
export interface Refusal {
  readonly status: 403 | 405
  readonly why: string
}

/** The names by which a desk on a port may be addressed, compared letter by letter: a rebound name is none of them. */
export function ownHosts(port: number): readonly string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]
}

/**
 * Refuses what does not come from the desk's own pages. A framework's protection against forged requests compares
 * Origin with Host and lets a rebound name through, which has both; so the names are compared with a list first. A page
 * on another port of this machine is `same-site`, gets the cookies and is refused too. Following a link to the desk is
 * allowed to anybody: it changes nothing and shows the other page nothing.
 */
export function refusalOf(
  { method, host, origin, site, mode, dest }: RequestFacts,
  port: number,
): Refusal | undefined {
  if (host === undefined || !ownHosts(port).includes(host))
    return { status: 403, why: 'The desk answers to its own address only.' }
  if (method === 'GET' || method === 'HEAD') {
    const own = site === undefined || site === 'same-origin' || site === 'none'
    if (own || (mode === 'navigate' && dest === 'document')) return undefined
    return { status: 403, why: 'Other pages may not take anything from the desk.' }
  }
  if (method !== 'POST') return { status: 405, why: 'The desk knows GET and POST.' }
  if (origin !== `http://${host}` || site !== 'same-origin')
    return { status: 403, why: 'Only the desk’s own pages may change something.' }
  return undefined
}
