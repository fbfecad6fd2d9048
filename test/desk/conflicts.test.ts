import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startedDesk } from './started-desk.ts'
import { clashes, clashingShow, conflict, looked, passagesOn, slug } from './two-texts.ts'

describe('passages that editor and machine both changed', () => {
  it('are chosen one by one, and only saving writes: one change, one undo, and ingest has nothing left to say', async () => {
    const { root, mine, base, machine, now, proposal, fresh, stale } = clashingShow()
    await using desk = await startedDesk(root)
    await looked(desk)
    expect(await desk.get('/conflicts')).toContain(`href="${conflict}"`)
    const opened = await desk.get(conflict)
    expect(opened).toContain('0 of 3 settled')
    expect(opened).toContain('<mark>on again.</mark>')
    const [one, two, three] = passagesOn(opened)
    // Opening marks nothing.
    expect(existsSync(join(root, '.copydesk/conflicts'))).toBe(false)
    await desk.post(conflict, { do: `mine:${one?.key}` })
    await desk.post(conflict, { do: `theirs:${two?.key}` })
    expect((await desk.post(conflict, { do: 'save' })).text).toContain('1 still to settle')
    expect(now()).toBe(mine)
    const own = 'I’ll see you,\r\nas ever.'
    await desk.post(conflict, {
      do: `own:${three?.key}`,
      [`text-${three?.key}`]: own,
      [`text-${three?.key}-was`]: three?.was ?? '',
    })
    expect(await desk.get(conflict)).toContain('3 of 3 settled')
    expect(now()).toBe(mine)
    expect(readFileSync(proposal, 'utf8')).toBe(base)
    const saved = await desk.post(conflict, { do: 'save' })
    expect(saved.text).toMatch(/^\/conflicts\?saved=/)
    expect(await desk.get(saved.text)).toContain(`in content/episodes/${slug}.md`)
    // What the machine alone changed came in; what was chosen stands; nothing else moved.
    const [, [old]] = clashes
    const paragraph = machine.split('\n').find((line) => line.includes(clashes[2][0])) ?? ''
    expect(now()).toBe(
      mine
        .replace(clashes[1][1], old)
        .replace(stale, fresh)
        .replace(paragraph.replace(clashes[2][0], clashes[2][1]), 'I’ll see you,\nas ever.'),
    )
    expect(readFileSync(proposal, 'utf8')).toBe(machine)
    const chosen = now()
    await looked(desk)
    await expect.poll(() => desk.get('/conflicts')).toContain('No conflicts')
    expect(now()).toBe(chosen)
    await desk.post('/undo', { back: '/conflicts' })
    expect(now()).toBe(mine)
    expect(readFileSync(proposal, 'utf8')).toBe(base)
  })

  it('keep what was settled when the file changes again, and a new passage is asked about', async () => {
    const { root, episode, mine, now, proposal, base } = clashingShow()
    await using desk = await startedDesk(root)
    await looked(desk)
    const passages = passagesOn(await desk.get(conflict))
    const shown = Object.fromEntries(passages.map(({ key, was }) => [`text-${key}-was`, was]))
    for (const { key } of passages) await desk.post(conflict, { do: `mine:${key}` })
    const more = 'The crew behind it is REvil'
    writeFileSync(
      episode,
      mine.replace(more, 'Behind it is REvil').replace('### Outro', 'A line of mine.\n\n### Outro'),
    )
    writeFileSync(proposal, base.replace(more, 'They who are behind it are REvil'))
    const answer = await desk.post(conflict, { do: 'save', ...shown })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('was changed again meanwhile')
    expect(answer.text).toContain('3 of 4 settled')
    expect(now()).toContain('A line of mine.')
    const added = passagesOn(await desk.get(conflict)).find(
      ({ key }) => !passages.some((one) => one.key === key),
    )
    await desk.post(conflict, { do: `both:${added?.key}` })
    await desk.post(conflict, { do: 'save' })
    expect(now()).toContain('Behind it is REvil')
    expect(now()).toContain(`\n\n${more}`)
    expect(now()).toContain('\n\nA line of mine.\n\n### Outro')
    for (const [, own] of clashes) expect(now()).toContain(own)
  })

  it('are kept through a kill of the desk, and any byte-order mark and line ends stay', async () => {
    const { root, now, stale, fresh, mine } = clashingShow((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`)
    const first = await startedDesk(root)
    await looked(first)
    const passages = passagesOn(await first.get(conflict))
    for (const { key } of passages) await first.post(conflict, { do: `mine:${key}` })
    await first.kill()
    expect(now()).toBe(mine)
    await using desk = await startedDesk(root)
    await looked(desk)
    expect(await desk.get(conflict)).toContain('3 of 3 settled')
    await desk.post(conflict, { do: 'save' })
    expect(now()).toBe(mine.replace(stale, fresh))
    expect(readdirSync(join(root, '.copydesk/conflicts'))).toEqual([])
  })

  it('are opened again, and what would break the file is not written', async () => {
    const { root, now, mine } = clashingShow()
    await using desk = await startedDesk(root)
    await looked(desk)
    const passages = passagesOn(await desk.get(conflict))
    for (const { key } of passages) await desk.post(conflict, { do: `mine:${key}` })
    const [first] = passages
    await desk.post(conflict, { do: `open:${first?.key}` })
    expect(await desk.get(conflict)).toContain('2 of 3 settled')
    await desk.post(conflict, {
      do: 'save',
      [`text-${first?.key}`]: '## Kaseya {#kaseya-customers-held-for-ransom-over-the-holiday}',
      [`text-${first?.key}-was`]: first?.was ?? '',
    })
    const page = await desk.get(conflict)
    expect(page).toContain('3 of 3 settled')
    const answer = await desk.post(conflict, { do: 'save' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('could not be read any more')
    expect(now()).toBe(mine)
  })

  it('are settled at once by an answer in the queue, by the same words', async () => {
    const { root, now, mine, original, stale, fresh } = clashingShow()
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = /data-item="([^"]+)"/.exec(await desk.get('/queue?kind=merge-conflict'))?.[1]
    await desk.post(`/queue/${id}`, { say: 'overrule' })
    expect(now()).toBe(original)
    await desk.post('/undo', {})
    expect(now()).toBe(mine)
    await desk.post(`/queue/${id}`, { say: 'agree' })
    expect(now()).toBe(mine.replace(stale, fresh))
  })
})
