import { describe, expect, it } from 'vitest'
import { suggestFor } from '../../../src/tag/suggest/suggest.ts'
import { asker, story, storyOf } from './asking.ts'
import { type Answering, answer, completed, modelServer, refused } from './model-server.ts'

const good = answer({ headline: 'Kaseya asked for three days' })

/** What a fault comes to: how often the server was asked about two stories, and what the editor reads. */
async function fault(answering: Answering, timeout = 5) {
  const { url, got } = await modelServer(answering)
  const other = storyOf(`${story.paragraphs[1]?.text}`)
  const kept = new Map<string, string>()
  const { suggestions, messages, pending } = await suggestFor([story, other], asker({ url, timeout }, kept))
  const said = messages.map(({ reason }) => reason).join('\n')
  expect(said).not.toContain('sk-secret')
  return { asked: got.length, suggestions, said, pending, kept }
}

describe('a server that fails', () => {
  it.each([
    [401, 'does not take the key (401)', 1],
    [403, 'does not take the key (403)', 1],
    [404, 'knows no such model or address (404)', 1],
  ])('is asked once where asking again is of no use: %i', async (status, reason, times) => {
    const { asked, said, pending, suggestions, kept } = await fault((_, response) =>
      refused(response, status),
    )
    expect(said).toContain(reason)
    expect(said).toContain('was not asked 1 of 2 times')
    expect([asked, pending, kept.size, suggestions.headlines.size]).toEqual([times, true, 0, 0])
  })

  it('is asked again when it is busy, after as long as it says', async () => {
    const { asked, suggestions, said, pending } = await fault((_, response, at) =>
      at === 0 ? refused(response, 429, { 'retry-after': '0' }) : completed(response, good),
    )
    expect([asked, said, pending, suggestions.headlines.size]).toEqual([3, '', false, 1])
  })

  it('is not waited for when it wants an hour', async () => {
    const { asked, said, pending } = await fault((_, response) =>
      refused(response, 429, { 'retry-after': '3600' }),
    )
    expect(said).toContain('takes no more requests for now (429)')
    expect([asked, pending]).toEqual([1, true])
  })

  it('is asked three times for each story with an error of its own, and after two stories no more', async () => {
    const { asked, said, pending } = await fault((_, response) =>
      refused(response, 500, { 'retry-after-ms': '1' }),
    )
    expect(said).toContain('answered with the error 500')
    expect([asked, pending]).toEqual([6, true])
  })

  it('keeps what it answered before it failed', async () => {
    const { suggestions, pending, kept } = await fault((_, response, at) =>
      at === 0 ? completed(response, good) : refused(response, 401),
    )
    expect([suggestions.headlines.get(0), pending, kept.size]).toEqual([good.headline, true, 1])
  })

  it('is given up when it does not answer in time', async () => {
    const { asked, said } = await fault(() => {}, 0.2)
    expect(said).toContain('did not answer within 0.2 seconds')
    expect(asked).toBe(2)
  })

  it('is given up when it begins to answer and never ends, be it slowly or fast', async () => {
    const slow = await fault((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"choices": [')
    }, 0.2)
    expect(slow.said).toContain('did not answer within 0.2 seconds')
    const fast = await fault((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const flood = (): void => {
        while (!response.destroyed && response.write(' '.repeat(65_536)));
      }
      response.on('drain', flood)
      flood()
    })
    expect(fast.said).toContain('its answer has no end')
    expect(fast.asked).toBe(2)
  })

  it('is asked again when the line breaks, also in the middle of an answer', async () => {
    const whole = await fault((_, response, at) => {
      if (at === 0) response.destroy()
      else if (at === 1) {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '9000' })
        response.write('{"choices": [{"mess', () => response.destroy())
      } else completed(response, good)
    })
    expect([whole.asked, whole.said]).toEqual([4, ''])
    const half = await fault((_, response) => void response.destroy())
    expect(half.said).toContain('cannot be reached, or broke off')
    expect(half.pending).toBe(true)
  })

  it('is not followed to another address', async () => {
    const elsewhere = await modelServer((_, response) => completed(response, good))
    const { said } = await fault((_, response) =>
      refused(response, 307, { location: `${elsewhere.url}chat/completions` }),
    )
    expect(said).toContain('cannot be reached')
    expect(elsewhere.got).toHaveLength(0)
  })

  it('answers with what is no chat completion', async () => {
    for (const body of ['', '{}', '[]', '{"choices": []}', 'null', '<html>']) {
      const { suggestions, said, asked } = await fault((_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(body)
      })
      expect(suggestions.headlines.size, body).toBe(0)
      expect(said, body).not.toBe('')
      expect(asked, body).toBeLessThanOrEqual(6)
    }
  })
})
