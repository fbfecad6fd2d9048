import { z } from 'zod'
import type { ModelSettings } from '../model/suggestion.ts'
import { words } from './fields.ts'
import { mayCarryKey } from './key-address.ts'

const amount = z.number().positive('must be more than 0')
const price = z.number().min(0, 'must be 0 or more')

/** How a show's settings speak of a language model: `model:` in `show.md`. */
export const modelSettings = z
  .strictObject({
    name: words.max(200),
    url: z
      .string()
      .refine(
        mayCarryKey,
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

function withFinalSlash(address: string): string {
  const { origin, pathname } = new URL(address)
  return `${origin}${pathname.replace(/\/*$/, '')}/`
}
