import { z } from 'zod'
import type { ModelSettings } from '../model/suggestion.ts'
import { words } from './fields.ts'

const amount = z.number().positive('must be more than 0')
const price = z.number().min(0, 'must be 0 or more')

/** Machines that are not out in the world: this one, the house's network. */
const near =
  /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\]|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:local|internal|lan))$/

/** How a show's settings speak of a language model: `model:` in `show.md`. */
export const modelSettings = z
  .strictObject({
    name: words.max(200),
    url: z
      .string()
      .refine(
        isModelAddress,
        'must be an https address such as `https://api.openai.com/v1/`; http only on this machine or network',
      )
      .default('https://api.openai.com/v1/'),
    'max-tokens': amount.default(500_000),
    'max-tokens-per-episode': amount.default(60_000),
    'max-cost': amount.optional(),
    'max-cost-per-episode': amount.optional(),
    prices: z.strictObject({ input: price, output: price }).optional(),
    timeout: amount.max(600).default(60),
  })
  .refine(
    ({ prices, ...given }) =>
      prices !== undefined || (given['max-cost'] ?? given['max-cost-per-episode']) === undefined,
    {
      path: ['prices'],
      message: 'must be given where a cost is limited, as in `prices: {input: 0.15, output: 0.6}`',
    },
  )
  .transform((given): ModelSettings => {
    const {
      name,
      url,
      prices,
      timeout,
      'max-cost': maxCost,
      'max-cost-per-episode': maxCostPerEpisode,
    } = given
    return {
      ...{ name, url: withFinalSlash(url), timeout },
      maxTokens: given['max-tokens'],
      maxTokensPerEpisode: given['max-tokens-per-episode'],
      ...(maxCost !== undefined && { maxCost }),
      ...(maxCostPerEpisode !== undefined && { maxCostPerEpisode }),
      ...(prices && { prices }),
    }
  })

/** A key goes to this address: over the world's lines only where nobody can read it on the way. */
function isModelAddress(text: string): boolean {
  if (!URL.canParse(text) || /\s/.test(text)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  if (username + password + search + hash !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && near.test(hostname))
}

function withFinalSlash(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/*$/, '')}/`
}
