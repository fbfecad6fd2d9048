import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import type { ListmonkSettings } from '../../model/sending.ts'
import { jsonValue } from '../../words/json-value.ts'

/** What listmonk answered in place of what was asked for. */
export class ListmonkError extends Error {
  /** The HTTP status; 0 where there was no whole answer, so that nobody knows whether it was done. */
  readonly status: number

  constructor(message: string, status: number) {
    super(message)
    this.status = status
  }
}

/** How requests are put. */
export interface Requesting {
  /** Milliseconds until an answer must be whole. */
  readonly timeout: number
  /** Milliseconds to wait before the second try; the third waits four times as long. */
  readonly pause: number
}

/** A listmonk and the right to use it. */
export interface Listmonk {
  /** Asks; tries again where listmonk is busy or does not answer, for asking changes nothing. */
  readonly get: <Shape extends z.ZodType>(path: string, data: Shape) => Promise<z.output<Shape>>
  /**
   * Changes something, once: only an answer that says that nothing was done (429) is followed by another try. Status 0
   * or over 499 of the error means that it may have been done.
   */
  readonly change: <Shape extends z.ZodType>(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body: FormData | object,
    data: Shape,
  ) => Promise<z.output<Shape>>
}

const mostTries = 3
const longestPause = 60_000

/** Speaks the HTTP API of listmonk (version 5 and later: API users with tokens). Nothing else of the program does. */
export function listmonkAt({ url, user }: ListmonkSettings, token: string, requesting: Requesting): Listmonk {
  const headers = { Authorization: `token ${user}:${token}`, Accept: 'application/json' }
  const once = async <Shape extends z.ZodType>(
    path: string,
    init: RequestInit,
    shape: Shape,
  ): Promise<z.output<Shape>> => {
    const { status, retryAfter, json } = await answered(
      `${url}api/${path}`,
      { ...init, headers: { ...headers, ...init.headers } },
      requesting,
    )
    if (status === 429) throw new Busy(retryAfter)
    if (status >= 400) throw new ListmonkError(sentence(status, json), status)
    const envelope = z.object({ data: z.unknown() }).safeParse(json)
    const read = shape.safeParse(envelope.data?.data)
    if (read.success) return read.data
    throw new ListmonkError(`listmonk answered ${path.split('?')[0]} in a way that is not understood.`, 0)
  }
  const tried = async <Result>(
    work: () => Promise<Result>,
    again: (error: unknown) => boolean,
  ): Promise<Result> => {
    for (let at = 1; ; at += 1) {
      try {
        return await work()
      } catch (error) {
        if (at >= mostTries && error instanceof Busy)
          throw new ListmonkError('listmonk has no time for us (429).', 429)
        if (at >= mostTries || !(error instanceof Busy || again(error))) throw error
        const asked = error instanceof Busy ? error.wait : undefined
        await setTimeout(Math.min(longestPause, asked ?? requesting.pause * 4 ** (at - 1)))
      }
    }
  }
  return {
    get: (path, data) =>
      tried(
        () => once(path, {}, data),
        (error) => error instanceof ListmonkError && (error.status === 0 || error.status >= 500),
      ),
    change: (method, path, body, data) =>
      tried(
        () => once(path, { method, ...bodyOf(body) }, data),
        () => false,
      ),
  }
}

/** Refused for now, with the milliseconds to wait if it said so. */
class Busy extends Error {
  readonly wait: number | undefined

  constructor(wait: number | undefined) {
    super('busy')
    this.wait = wait
  }
}

interface Answer {
  readonly status: number
  readonly retryAfter: number | undefined
  readonly json: unknown
}

async function answered(url: string, init: RequestInit, { timeout }: Requesting): Promise<Answer> {
  try {
    const response = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(timeout) })
    const text = await response.text()
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return {
      status: response.status,
      retryAfter: Number.isNaN(seconds) ? undefined : seconds * 1000,
      json: response.ok ? JSON.parse(text) : jsonValue(text),
    }
  } catch (error) {
    const why =
      error instanceof Error && error.name === 'TimeoutError' ? 'took too long' : 'broke off or is not there'
    throw new ListmonkError(`listmonk ${why}.`, 0)
  }
}

function bodyOf(body: FormData | object): {
  readonly body: FormData | string
  readonly headers?: Record<string, string>
} {
  if (body instanceof FormData) return { body }
  return { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }
}

function sentence(status: number, json: unknown): string {
  if (status === 401 || status === 403)
    return `listmonk does not take the API user or its token, or the user may not do this (${status}).`
  const read = z.object({ message: z.string() }).safeParse(json)
  return read.success ? `listmonk said: ${read.data.message} (${status}).` : `listmonk said ${status}.`
}
