import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgetOf, type Usage } from '../../../src/tag/suggest/budget.ts'
import { suggestFor } from '../../../src/tag/suggest/suggest.ts'
import { asker, settings, story, storyOf } from './asking.ts'
import { type Answering, answer, completed, modelServer, refused } from './model-server.ts'

const stories = [story, storyOf(`${story.paragraphs[1]?.text}`), storyOf(`${story.paragraphs[2]?.text}`)]
const good = answer({ names: [] })

async function asked(limits: Parameters<typeof asker>[0], answering: Answering, runs = 1) {
  const { url, got } = await modelServer(answering)
  const one = asker({ url, ...limits })
  let last = await suggestFor(stories, one)
  for (let run = 1; run < runs; run++) last = await suggestFor(stories, one)
  return {
    requests: got.length,
    pending: last.pending,
    said: last.messages.map(({ reason }) => reason).join('\n'),
  }
}

describe('a limit', () => {
  const used = (response: Parameters<Answering>[1]) =>
    completed(response, good, { usage: { prompt_tokens: 1000, completion_tokens: 1000 } })

  it('lets nothing be sent that might pass it', async () => {
    const { requests, said, pending } = await asked({ maxTokens: 100 }, (_, response) => used(response))
    expect(requests).toBe(0)
    expect(said).toContain('was not asked 3 of 3 times: the limit `max-tokens` of this run is reached')
    expect(pending).toBe(true)
  })

  it('of tokens stops a run where what was used and what is asked next would pass it', async () => {
    const { requests, said } = await asked({ maxTokens: 8_000 }, (_, response) => used(response))
    expect(requests).toBe(2)
    expect(said).toContain('not asked 1 of 3 times')
  })

  it('of an episode stops that episode, is not tried again by itself, and is whole for the next', async () => {
    const limits = { maxTokensPerEpisode: 8_000 }
    const one = await asked(limits, (_, response) => used(response))
    expect(one.said).toContain('`max-tokens-per-episode`')
    expect([one.requests, one.pending]).toEqual([2, false])
    expect((await asked(limits, (_, response) => used(response), 2)).requests).toBe(3)
  })

  it('of money counts by the prices', async () => {
    const prices = { input: 1, output: 10 }
    // A request with its answer sets aside 4,000 tokens of answer, four cents, and uses one cent.
    const { requests, said } = await asked({ maxCost: 0.055, prices }, (_, response) => used(response))
    expect(requests).toBe(2)
    expect(said).toContain('`max-cost` of this run')
    const each = await asked({ maxCostPerEpisode: 0.03, prices }, (_, response) => used(response))
    expect([each.requests, each.pending]).toEqual([0, false])
  })

  it('counts what is sent again, by the client and by us', async () => {
    const errors = await asked({ maxTokens: 6_500 }, (_, response) =>
      refused(response, 500, { 'retry-after-ms': '1' }),
    )
    expect(errors.requests).toBe(2)
    expect(errors.said).toContain('the limit `max-tokens`')
    const prose = await asked({ maxTokens: 6_500 }, (_, response) => completed(response, 'Sure!'))
    expect(prose.requests).toBe(2)
  })

  it('is not widened by a server that says that it used nothing, or less than nothing', async () => {
    for (const usage of [
      undefined,
      null,
      {},
      { prompt_tokens: 0, completion_tokens: 0 },
      { prompt_tokens: -9e9, completion_tokens: 1 },
    ]) {
      const { requests } = await asked({ maxTokens: 6_000 }, (_, response) =>
        completed(response, good, { usage }),
      )
      expect(requests, JSON.stringify(usage)).toBe(2)
    }
  })

  it('is never passed, whatever is reserved and used (property)', () => {
    const usage = fc.record({ input: fc.nat(500), output: fc.nat(500) })
    const step = fc.record({
      most: usage,
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      next: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const prices = { input: 1000, output: 3000 }
        const budget = budgetOf({
          ...settings,
          maxTokens: 3000,
          maxTokensPerEpisode: 1500,
          maxCost: 4,
          prices,
        })
        for (const { most, share, next } of steps) {
          if (next) budget.nextEpisode()
          const reserved = budget.reserve(most)
          const part = ({ input, output }: Usage) => ({ input: input * share, output: output * share })
          if (typeof reserved !== 'string') reserved.settle(part(most))
          const { tokens, cost } = budget.spent()
          expect(tokens).toBeLessThanOrEqual(3000 + 1e-6)
          expect(cost).toBeLessThanOrEqual(4 + 1e-6)
        }
      }),
    )
  })
})
