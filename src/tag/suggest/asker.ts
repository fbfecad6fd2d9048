import type { Lexicon } from '../../model/entity.ts'
import type { ModelSettings } from '../../model/suggestion.ts'
import { answerIn } from './answer.ts'
import { type Budget, budgetOf, type Limit } from './budget.ts'
import { type Checked, checkedAnswer } from './checked.ts'
import { type Endpoint, type Reply, shapes } from './endpoint.ts'
import { askKey, chatMessages } from './prompt.ts'
import type { StoryAsk } from './story-text.ts'

/** Answers as models wrote them, kept so that nothing is asked twice. */
export interface AnswerStore {
  readonly get: (key: string) => string | undefined
  readonly put: (key: string, written: string) => void
}

/** What came of one request for a story. */
export type Asked =
  | { readonly kind: 'checked'; readonly checked: Checked }
  /** Twice no answer in the form that was asked for. */
  | { readonly kind: 'unusable' }
  | { readonly kind: 'limit'; readonly limit: Limit }
  | { readonly kind: 'failed'; readonly reason: string }
  /** Nobody may be asked, or no longer in this run. */
  | { readonly kind: 'unasked' }

/** Asks a model through one run: what it learns of the server and what it spends holds for all episodes. */
export interface Asker {
  readonly settings: ModelSettings
  readonly lexicon: Lexicon
  /** Somebody can be asked; else only earlier answers are known. */
  readonly asks: boolean
  readonly ask: (ask: StoryAsk) => Promise<Asked>
  readonly nextEpisode: () => void
  readonly spent: Budget['spent']
}

/** What an asker works with. Without an endpoint it knows only what it was answered before. */
export interface AskerDesk {
  readonly settings: ModelSettings
  readonly lexicon: Lexicon
  readonly answers: AnswerStore
  readonly endpoint?: Endpoint
}

/** So many requests in a row may fail before a server is left alone for the rest of the run. */
const mostFailures = 2

/** Makes an asker for one run. */
export function askerOf({ settings, lexicon, answers, endpoint }: AskerDesk): Asker {
  const budget = budgetOf(settings)
  const line: Line = { shape: 0, failures: 0 }
  return {
    settings,
    lexicon,
    asks: endpoint !== undefined,
    nextEpisode: () => budget.nextEpisode(),
    spent: () => budget.spent(),
    async ask(ask) {
      const key = askKey(ask, settings.name, settings.url)
      const known = answers.get(key)
      if (known !== undefined) return read(known, ask, lexicon)
      if (!endpoint || line.failures >= mostFailures) return { kind: 'unasked' }
      const reply = await twice(ask, endpoint, budget, line)
      if (reply.kind === 'written') {
        answers.put(key, reply.text)
        return read(reply.text, ask, lexicon)
      }
      if (reply.kind === 'limit') return reply
      const reason = reply.kind === 'shape' ? 'its server takes no chat request of any form' : reply.reason
      line.failures += reply.kind === 'failed' && reply.final ? mostFailures : 1
      return { kind: 'failed', reason }
    },
  }
}

/** What a run has learned of the server. */
interface Line {
  /** Which of `shapes` it takes, as far as is known. */
  shape: number
  /** In a row. */
  failures: number
}

/** Asks, and once more where the answer has not the form. What is not whole is kept as nothing written. */
async function twice(ask: StoryAsk, endpoint: Endpoint, budget: Budget, line: Line): Promise<Reply> {
  let reply = await inShape(ask, false, endpoint, budget, line)
  if (reply.kind === 'written' && !(reply.whole && answerIn(reply.text)))
    reply = await inShape(ask, true, endpoint, budget, line)
  if (reply.kind === 'written' && !reply.whole) return { ...reply, text: '' }
  return reply
}

/** Asks in the first shape that the server takes, and remembers it. A question that it takes in none teaches nothing. */
async function inShape(
  ask: StoryAsk,
  second: boolean,
  endpoint: Endpoint,
  budget: Budget,
  line: Line,
): Promise<Reply> {
  for (const [at, shape] of shapes.entries()) {
    if (at < line.shape) continue
    const reply = await endpoint.complete(chatMessages(ask, second), shape, budget)
    if (reply.kind === 'shape') continue
    if (reply.kind === 'written') Object.assign(line, { shape: at, failures: 0 })
    return reply
  }
  return { kind: 'shape' }
}

function read(written: string, ask: StoryAsk, lexicon: Lexicon): Asked {
  const answer = answerIn(written)
  return answer ? { kind: 'checked', checked: checkedAnswer(answer, ask, lexicon) } : { kind: 'unusable' }
}
