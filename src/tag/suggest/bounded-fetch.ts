import type { Budget, Limit, Reservation, Usage } from './budget.ts'

/** A whole answer has a few thousand characters. */
const mostBytes = 1_000_000

/** A server that wants us to wait longer, in seconds, is not waited for in this run. */
const longestWait = 20

/** Why a request came to nothing here, and not at the server. */
export type Stopped = { readonly limit: Limit } | 'too long' | 'too slow'

/** What happened to the requests of one question; the client may send it more than once. */
export interface Attempts {
  readonly stopped?: Stopped
  /** Of the last one, while nobody has said what it really used. */
  readonly open?: Reservation
}

/**
 * A `fetch` over another one, for one question that knows its limits: every time it is sent it is paid from the budget first, a body is
 * read to its end within the client's time or not at all, and of a megabyte no more. What is stopped here is answered
 * with a status that the client takes for final.
 */
export function boundedFetch(
  send: typeof fetch,
  budget: Budget,
  most: Usage,
): { readonly fetch: typeof fetch; readonly attempts: () => Attempts } {
  let stopped: Stopped | undefined
  let open: Reservation | undefined
  const stop = (why: Stopped): Response => {
    stopped = why
    return final(new Response(null, { status: 499 }), null)
  }
  const bounded: typeof fetch = async (input, init) => {
    const reserved = budget.reserve(most)
    if (typeof reserved === 'string') return stop({ limit: reserved })
    open = reserved
    try {
      const response = await send(input, init)
      const body = await bodyOf(response)
      if (body === undefined) return stop('too long')
      if (!response.ok) {
        reserved.settle({ input: most.input, output: 0 })
        open = undefined
      }
      const wait = Number(response.headers.get('retry-after') ?? 0)
      return wait > longestWait ? final(response, body) : new Response(body, response)
    } catch (error) {
      if (init?.signal?.aborted) return stop('too slow')
      throw error
    }
  }
  return { fetch: bounded, attempts: () => ({ ...(stopped && { stopped }), ...(open && { open }) }) }
}

function final({ status, headers }: Response, body: Uint8Array<ArrayBuffer> | null): Response {
  const all = new Headers(headers)
  all.set('x-should-retry', 'false')
  return new Response(body, { status, headers: all })
}

async function bodyOf({ body }: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body ?? []) {
    length += part.length
    if (length > mostBytes) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts)
}
