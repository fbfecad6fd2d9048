import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'
import type { Answer } from '../../../src/tag/suggest/answer.ts'

/** A request as the server got it. */
export interface Got {
  readonly path: string
  readonly key: string
  readonly headers: readonly string[]
  readonly format: string | undefined
  readonly body: { readonly model: string; readonly messages: readonly { readonly content: string }[] }
  readonly sentences: readonly { readonly id: string; readonly text: string }[]
}

/** Answers one request; `at` counts them from 0. */
export type Answering = (got: Got, response: ServerResponse, at: number) => void

/** A server of chat completions on this machine that answers as a test says. It is gone when the test is over. */
export async function modelServer(
  answering: Answering,
): Promise<{ readonly url: string; readonly got: readonly Got[] }> {
  const got: Got[] = []
  const server = createServer(async (request, response) => {
    const one = await read(request)
    got.push(one)
    answering(one, response, got.length - 1)
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/`, got }
}

async function read(request: IncomingMessage): Promise<Got> {
  const body = JSON.parse(await text(request))
  const asked: string = body.messages[1].content
  return {
    path: request.url ?? '',
    key: request.headers.authorization ?? '',
    headers: Object.keys(request.headers).sort(),
    format: body.response_format?.type,
    body,
    sentences: JSON.parse(asked.split('\n')[1] ?? '[]'),
  }
}

/** An answer in which nothing is proposed, but for what is given. */
export function answer(given: Partial<Answer> = {}): Answer {
  return { headline: null, summary: null, care: null, names: [], ...given }
}

/** What a completion may say besides its content. */
export interface Sent {
  readonly finish_reason?: string
  readonly refusal?: string
  readonly usage?: unknown
}

/** Sends a completion with this content, as such servers do. */
export function completed(response: ServerResponse, content: unknown, more: Sent = {}): void {
  const { finish_reason = 'stop', refusal = null, usage } = more
  const written = typeof content === 'string' ? content : JSON.stringify(content)
  const message = { role: 'assistant', content: written, refusal }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(
    JSON.stringify({
      id: 'c',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason, message }],
      usage,
    }),
  )
}

/** Sends a status and nothing that helps. */
export function refused(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ error: { message: 'no, sk-secret' } }))
}
