import type { ModelSettings } from '../../model/suggestion.ts'

/** Tokens of a request and of its answer. */
export interface Usage {
  readonly input: number
  readonly output: number
}

/** Which limit would be passed. */
export type Limit = 'tokens' | 'tokens per episode' | 'cost' | 'cost per episode'

/** What may still be used, of one run and of one episode in it. */
export interface Budget {
  /** Sets aside what one request may use at the most; a limit where that is more than is left. */
  reserve(most: Usage): Reservation | Limit
  /** Begins with the next episode: its own limits are whole again. */
  nextEpisode(): void
  /** In this run. A request that nobody has said the use of counts as much as was set aside for it. */
  readonly spent: () => { readonly tokens: number; readonly cost: number }
}

export interface Reservation {
  /** Puts what was really used in the place of what was set aside; called once. */
  settle(used: Usage): void
}

/** A budget within the limits of a show's settings. Whatever is sent again counts again. */
export function budgetOf(settings: ModelSettings): Budget {
  const {
    prices = { input: 0, output: 0 },
    maxTokens,
    maxTokensPerEpisode,
    maxCost,
    maxCostPerEpisode,
  } = settings
  const run = { tokens: 0, cost: 0 }
  const episode = { tokens: 0, cost: 0 }
  const add = ({ input, output }: Usage, sign: 1 | -1): void => {
    const cost = (input * prices.input + output * prices.output) / 1e6
    for (const sum of [run, episode]) {
      sum.tokens += sign * (input + output)
      sum.cost += sign * cost
    }
  }
  const passed = (): Limit | undefined => {
    if (run.tokens > maxTokens) return 'tokens'
    if (episode.tokens > maxTokensPerEpisode) return 'tokens per episode'
    if (maxCost !== undefined && run.cost > maxCost) return 'cost'
    if (maxCostPerEpisode !== undefined && episode.cost > maxCostPerEpisode) return 'cost per episode'
    return undefined
  }
  return {
    reserve(most) {
      add(most, 1)
      const limit = passed()
      if (limit !== undefined) {
        add(most, -1)
        return limit
      }
      return {
        settle(used) {
          add(most, -1)
          add(used, 1)
        },
      }
    },
    nextEpisode() {
      episode.tokens = 0
      episode.cost = 0
    },
    spent: () => ({ ...run }),
  }
}

/** Characters of a token of English, on the careful side: vendors speak of four. Of other scripts one can be two. */
const asciiPerToken = 3.5
const tokensPerOther = 1.5

/** How many tokens a text has, about and rather too many. */
export function tokensIn(text: string): number {
  const others = text.match(/[^\x00-\x7f]/g)?.length ?? 0
  return Math.ceil((text.length - others) / asciiPerToken + others * tokensPerOther)
}
