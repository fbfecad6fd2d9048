import type { ModelSettings } from '../../model/suggestion.ts'
import { answerForm } from './answer.ts'
import { type Attempts, boundedFetch } from './bounded-fetch.ts'
import { type Budget, type Limit, tokensIn } from './budget.ts'
import { writtenIn } from './completion.ts'
import type { ChatMessage } from './prompt.ts'

/** How a request is put; servers differ in what they take. In the order in which they are tried. */
export const shapes = ['schema', 'bare schema', 'object', 'text'] as const
export type Shape = (typeof shapes)[number]

/** What came of one question. */
export type Reply =
  /** `whole`: the model stopped of itself. It may still have refused. */
  | { readonly kind: 'written'; readonly text: string; readonly whole: boolean }
  /** The server does not take requests of this shape. */
  | { readonly kind: 'shape' }
  | { readonly kind: 'limit'; readonly limit: Limit }
  /** `final`: asking again in this run is of no use. */
  | { readonly kind: 'failed'; readonly reason: string; readonly final: boolean }

/** A model that can be asked. */
export interface Endpoint {
  readonly complete: (messages: readonly ChatMessage[], shape: Shape, budget: Budget) => Promise<Reply>
}

/** An answer has some hundred tokens; a model that thinks aloud needs more. */
const mostAnswered = 4000

/**
 * The model of a show's settings, over HTTP: the one place where text leaves this machine. What is sent again, because
 * the server was busy or the line broke, is sent twice more at the most. No word of the server gets into a message:
 * some repeat the key.
 */
export function endpointOf({ name, url, timeout }: ModelSettings, key: string): Endpoint {
  return {
    async complete(messages, shape, budget) {
      const { OpenAI, APIError } = await import('openai')
      const most = { input: tokensIn(JSON.stringify(messages)) + 300, output: mostAnswered }
      const { fetch, attempts } = boundedFetch(sending(key), budget, most)
      const client = new OpenAI({
        ...{ baseURL: url, apiKey: key, maxRetries: 2, timeout: timeout * 1000, fetch },
        ...{ adminAPIKey: null, organization: null, project: null, logLevel: 'off' },
      })
      try {
        const completion: unknown = await client.chat.completions.create({
          model: name,
          messages: [...messages],
          ...(await shaped(shape)),
        })
        const { text, whole, usage } = writtenIn(completion)
        const known = usage ?? { input: most.input, output: tokensIn(text) }
        attempts().open?.settle(known)
        return { kind: 'written', text, whole }
      } catch (error) {
        return unanswered(attempts(), error instanceof APIError ? error.status : undefined, timeout)
      }
    },
  }
}

/**
 * Sends with these headers and no others: the client would add what machine this is, and what it finds in the
 * environment.
 */
function sending(key: string): typeof fetch {
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${key}`,
  }
  return (input, init) => fetch(input, { ...init, headers, redirect: 'error' })
}

async function shaped(shape: Shape) {
  const { zodResponseFormat } = await import('openai/helpers/zod')
  const limits = { max_tokens: mostAnswered, temperature: 0 }
  if (shape === 'schema') return { ...limits, response_format: zodResponseFormat(answerForm, 'story') }
  if (shape === 'bare schema')
    return {
      max_completion_tokens: mostAnswered,
      response_format: zodResponseFormat(answerForm, 'story'),
    }
  return shape === 'object' ? { ...limits, response_format: { type: 'json_object' as const } } : limits
}

/** Why there is no answer, in words of our own. */
function unanswered({ stopped }: Attempts, status: number | undefined, timeout: number): Reply {
  if (typeof stopped === 'object') return { kind: 'limit', limit: stopped.limit }
  if (stopped === 'too slow') return failed(`it did not answer within ${timeout} seconds`)
  if (stopped === 'too long') return failed('its answer has no end')
  if (status === undefined) return failed('its server cannot be reached, or broke off')
  if (status === 400 || status === 422) return { kind: 'shape' }
  if (status === 401 || status === 403) return failed(`its server does not take the key (${status})`, true)
  if (status === 404) return failed('its server knows no such model or address (404)', true)
  if (status === 429) return failed('its server takes no more requests for now (429)', true)
  return failed(`its server answered with the error ${status}`)
}

function failed(reason: string, final = false): Reply {
  return { kind: 'failed', reason, final }
}
