import type { Message } from '../../model/message.ts'
import type { SuggestedName, Suggestions } from '../../model/suggestion.ts'
import type { Asked, Asker } from './asker.ts'
import type { Limit } from './budget.ts'
import type { Checked } from './checked.ts'
import { type StoryAsk, type StoryText, storyAsks } from './story-text.ts'

/** What a model had to say about one episode. */
export interface Suggested {
  readonly suggestions: Suggestions
  readonly messages: readonly Message[]
  /** Something was not asked that the next run should ask. */
  readonly pending: boolean
}

interface Answered {
  readonly ask: StoryAsk
  readonly asked: Asked
}

/**
 * Asks a model about the stories of an episode, one after the other. What is answered stays, whatever fails later; of a
 * story that nobody answers, `earlier` has what was said before, by where it starts.
 */
export async function suggestFor(
  stories: readonly StoryText[],
  asker: Asker,
  earlier: ReadonlyMap<number, Checked> = new Map(),
): Promise<Suggested> {
  asker.nextEpisode()
  const answered: Answered[] = []
  for (const ask of stories.flatMap(storyAsks)) answered.push({ ask, asked: await asker.ask(ask) })
  const { name } = asker.settings
  const told = new Set(answered.filter(({ asked }) => isAnswer(asked)).map(({ ask }) => ask.story.start))
  const rest = [...earlier].filter(([start]) => !told.has(start))
  const checks = [
    ...answered.flatMap(({ ask, asked }) =>
      asked.kind === 'checked' ? [[ask.story.start, asked.checked] as const] : [],
    ),
    ...rest,
  ]
  return {
    suggestions: suggestionsOf(name, checks),
    messages: asker.asks ? messagesOf(name, answered) : [],
    pending: asker.asks && answered.some(({ asked }) => isPending(asked)),
  }
}

function isAnswer({ kind }: Asked): boolean {
  return kind === 'checked' || kind === 'unusable'
}

/** An episode that has used up what it may is not asked about again each time. */
function isPending(asked: Asked): boolean {
  return asked.kind === 'limit' ? !asked.limit.endsWith('per episode') : !isAnswer(asked)
}

/** Checked answers on the stories of an episode, by where they start, as one. */
export function suggestionsOf(model: string, checks: readonly (readonly [number, Checked])[]): Suggestions {
  const headlines = new Map<number, string>()
  const summaries = new Map<number, string>()
  const care = new Map<number, number>()
  const names = new Map<string, SuggestedName>()
  for (const [start, checked] of checks) {
    if (checked.headline !== undefined) headlines.set(start, checked.headline)
    if (checked.summary !== undefined) summaries.set(start, checked.summary)
    if (checked.care !== undefined && !care.has(start)) care.set(start, checked.care)
    for (const one of checked.names) if (!names.has(one.name)) names.set(one.name, one)
  }
  return { model, headlines, summaries, care: new Set(care.values()), names: [...names.values()] }
}

const limits: Readonly<Record<Limit, string>> = {
  tokens: '`max-tokens` of this run',
  'tokens per episode': '`max-tokens-per-episode`',
  cost: '`max-cost` of this run',
  'cost per episode': '`max-cost-per-episode`',
}

function messagesOf(model: string, answered: readonly Answered[]): readonly Message[] {
  const kinds = Map.groupBy(answered, ({ asked }) => asked.kind)
  const first = (kind: Asked['kind']): Asked | undefined => kinds.get(kind)?.[0]?.asked
  const count = (kind: Asked['kind']): number => kinds.get(kind)?.length ?? 0
  const failed = first('failed')
  const limit = first('limit')
  const checks = answered.flatMap(({ asked }) => (asked.kind === 'checked' ? [asked.checked] : []))
  const messages: Message[] = []
  const say = (severity: Message['severity'], reason: string): void => {
    messages.push({ rule: 'tag:model', severity, reason })
  }
  if (failed?.kind === 'failed')
    say(
      'warning',
      `The model ${model} did not help: ${failed.reason}. Of ${answered.length} requests ${count('failed')} failed; the rules alone have made the rest, and the next run asks again.`,
    )
  if (limit?.kind === 'limit')
    say(
      'warning',
      `The model ${model} was not asked ${count('limit')} of ${answered.length} times: the limit ${limits[limit.limit]} is reached. What it has answered was kept.`,
    )
  if (count('unasked') > 0)
    say(
      'info',
      `The model ${model} was not asked ${count('unasked')} of ${answered.length} times, so the rules alone have made what it would have proposed.`,
    )
  if (count('unusable') > 0)
    say(
      'info',
      `The model ${model} gave ${count('unusable')} of ${answered.length} times no answer in the form that it was asked for; those were left aside.`,
    )
  return [...messages, ...dropped(model, checks)]
}

/** What an editor should know of pieces that the stories do not bear out. */
function dropped(model: string, checks: readonly Checked[]): readonly Message[] {
  const pieces = checks.reduce((sum, one) => sum + one.pieces, 0)
  const wrong = checks.reduce((sum, one) => sum + one.dropped, 0)
  if (wrong === 0) return []
  const reason = `Of ${pieces} things that the model ${model} proposed, ${wrong} are not in the words of their story or break its rules and were left aside; with more than a fifth wrong the whole answer was.`
  return [{ rule: 'tag:model', severity: 'info', reason }]
}
