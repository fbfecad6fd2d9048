import { expect, it } from 'vitest'
import { signToken } from '../../src/store/token.ts'
import { elementsOf } from '../edition/elements-of.ts'
import { dump } from './made-store.ts'
import { address, type StartedService, startedService } from './started-service.ts'

/** All that a page leads to on the service itself, as paths: links, forms, styles. */
function pathsIn(html: string, from: string): readonly string[] {
  return elementsOf(html).flatMap(({ attrs, tagName }) => {
    const found = attrs.find(({ name }) => name === 'href' || name === 'action' || name === 'src')?.value
    const own = found ?? (tagName === 'form' ? from : undefined)
    if (own === undefined) return []
    const url = new URL(own, new URL(from, address))
    return url.origin === new URL(address).origin ? [`${url.pathname}${url.search}`] : []
  })
}

/** Fetches a page and all it leads to, by every method that programs use which only look. */
async function scan(service: StartedService, starts: readonly string[]): Promise<readonly string[]> {
  const seen = new Set<string>()
  const open = [...starts]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    for (const method of ['HEAD', 'OPTIONS', 'GET']) {
      const answer = await service.get(path, { method })
      if (method === 'GET' && answer.headers.get('content-type')?.startsWith('text/html'))
        open.push(...pathsIn(await answer.text(), path))
      else await answer.arrayBuffer()
    }
  }
  return [...seen]
}

it('is not moved by programs that follow every link of every page and mail', async () => {
  const service = await startedService()
  const { store } = service
  for (const email of ['anna@example.com', 'ben@example.com'])
    await service.post('/subscribe', { email, topic: 'main' })
  const annas = await service.linkOf(0)
  await service.post(annas, {})
  const bens = await service.linkOf(1)
  const token = (purpose: 'leave' | 'preferences') =>
    signToken(store.secret, { purpose, subscriber: 1, about: 3, expires: 0 })
  const inLetters = service.letters.flatMap(({ html }) => pathsIn(html, '/'))
  expect(inLetters).toContain(bens)
  const before = dump(store.database)
  const seen = await scan(service, [
    ...['/', '/subscribe', '/health', '/robots.txt', annas, bens, ...inLetters],
    ...[`/leave/${token('leave')}`, `/preferences/${token('preferences')}`],
    ...['/confirm/x', '/leave/x', '/preferences/x', '/leave/', '/nothing'],
  ])
  expect(dump(store.database)).toBe(before)
  for (const part of ['/data', '/erase', '/leave'])
    expect(
      seen.some((path) => path.endsWith(part)),
      part,
    ).toBe(true)
  expect(seen.length).toBeGreaterThan(18)
  // What was only looked at still works.
  await service.post(bens, {})
  expect(store.database.prepare('SELECT count(*) AS n FROM may_receive').get()?.n).toBe(2)
})
