import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seenHash } from '../../src/desk/seen-edit.ts'
import { sampleCopy } from './desk-show.ts'
import { startedDesk } from './started-desk.ts'
import { clashes, looked, passagesOn, slug } from './two-texts.ts'

const [[servers], [record], [tomorrow]] = clashes

describe('words that were typed while somebody else saved the file', () => {
  it('go together where they are different passages, and are chosen one by one where they are the same', async () => {
    const root = sampleCopy()
    const episode = join(root, `content/episodes/${slug}.md`)
    const now = () => readFileSync(episode, 'utf8')
    const was = now()
    await using desk = await startedDesk(root)
    await looked(desk)
    const address = `/episodes/${slug}/text`
    const typed = (text: string, from: string) => ({
      at: '',
      start: '0',
      was: from,
      seen: seenHash(from),
      text,
    })
    writeFileSync(episode, was.replace(servers, 'They are off.'))
    const apart = await desk.post(address, typed(was.replace(record, 'It has.'), was))
    expect(apart.status).toBe(303)
    const both = was.replace(servers, 'They are off.').replace(record, 'It has.')
    expect(now()).toBe(both)
    const theirs = both.replace(tomorrow, 'Until tomorrow.').replace('Leave the laptop', 'Leave a laptop')
    writeFileSync(episode, theirs)
    const mine = both.replace(tomorrow, 'Until Monday.').replace('They are off.', 'They are on.')
    const clash = await desk.post(address, typed(mine, both))
    expect(clash.text).toBe(`/conflicts/words/${slug}.all`)
    expect(now()).toBe(theirs)
    expect(await desk.get('/conflicts')).toContain(clash.text)
    const [one, ...more] = passagesOn(await desk.get(clash.text))
    expect(more).toEqual([])
    await desk.post(clash.text, { do: `mine:${one?.key}` })
    await desk.post(clash.text, { do: 'save' })
    expect(now()).toBe(mine)
    expect(existsSync(join(root, `.copydesk/drafts/${slug}.all.json`))).toBe(false)
    await desk.post('/undo', {})
    expect(now()).toBe(theirs)
  })

  it('are kept where their passage is gone, and never put over another one', async () => {
    const root = sampleCopy()
    const episode = join(root, `content/episodes/${slug}.md`)
    await using desk = await startedDesk(root)
    await looked(desk)
    const was = readFileSync(episode, 'utf8')
    const passage = was.split('\n').find((line) => line.startsWith('In a statement today')) ?? ''
    const without = was.replace(`${passage}\n\n`, '')
    writeFileSync(episode, without)
    const fields = { at: 'p-v4cyn5r', was: passage, seen: seenHash(was), start: String(was.indexOf(passage)) }
    const answer = await desk.post(`/episodes/${slug}/text`, { ...fields, text: `${passage} Mine.` })
    expect(answer.text).toBe(`/conflicts/words/${slug}.p-v4cyn5r`)
    const page = await desk.get(answer.text)
    expect(page).toContain('Nothing: it was taken out.')
    const [one] = passagesOn(page)
    await desk.post(answer.text, { do: `mine:${one?.key}` })
    await desk.post(answer.text, { do: 'save' })
    const now = readFileSync(episode, 'utf8')
    expect(now).toContain(`\n\n${passage} Mine.\n\n`)
    expect(now.replace(`${passage} Mine.\n\n`, '')).toBe(without)
  })
})

describe('a version that another program wrote while the desk saved', () => {
  it('is put together with the file passage by passage, stays when the disk is looked at, and comes back with undo after a restart', async () => {
    const root = sampleCopy()
    const episode = join(root, `content/episodes/${slug}.md`)
    const now = () => readFileSync(episode, 'utf8')
    const base = now()
    const first = await startedDesk(root)
    await looked(first)
    const desks = `${base.replace(servers, 'They are on.')}`
    await first.post(`/episodes/${slug}/text`, {
      ...{ at: '', start: '0', was: base, seen: seenHash(base), text: desks },
    })
    expect(now()).toBe(desks)
    const folder = join(root, `.copydesk/history/episodes/${slug}.md`)
    const [kept = ''] = readdirSync(folder)
    const late = base.replace(servers, 'They are off.').replace(tomorrow, 'Until tomorrow.')
    writeFileSync(join(folder, kept), late)
    await expect.poll(() => first.get('/conflicts'), { timeout: 15_000 }).toContain('/conflicts/late/')
    // A change of some file makes the machine look at all of them again.
    mkdirSync(join(root, 'content/decisions'), { recursive: true })
    writeFileSync(join(root, 'content/decisions/2021-07-06-kaseya.yml'), '# nothing\n')
    await first.post('/recheck', {})
    await looked(first)
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const list = await first.get('/conflicts')
    const address = /\/conflicts\/late\/\w+/.exec(list)?.[0] ?? ''
    expect(address).not.toBe('')
    const passages = passagesOn(await first.get(address))
    expect(passages).toHaveLength(1)
    await first.post(address, { do: `both:${passages[0]?.key}` })
    await first.post(address, { do: 'save' })
    const [own, theirs] = [desks, late].map((text) =>
      text.split('\n').find((line) => line.startsWith('The attack')),
    )
    const together = desks.replace(`${own}`, `${own}\n\n${theirs}`).replace(tomorrow, 'Until tomorrow.')
    expect(now()).toBe(together)
    expect(await first.get('/conflicts')).toContain('No conflicts')
    await first.kill()
    await using desk = await startedDesk(root)
    await looked(desk)
    expect(await desk.get('/conflicts')).toContain('No conflicts')
    await desk.post('/undo', {})
    expect(now()).toBe(desks)
    await desk.kill()
    await using again = await startedDesk(root)
    await looked(again)
    expect(await again.get('/conflicts')).toContain(address)
  })
})
