import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { showFolder } from '../../src/content/show-folder.ts'
import { episodeList } from '../../src/desk/episode/episode-list.ts'
import { sampleCopy } from './desk-show.ts'
import { startedDesk } from './started-desk.ts'

const titled = (title: string, date: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\nguid: urn:${date}\n---\n\n## One {#one-${date}}\n\nWords.\n`

it('the list of episodes has pages, finds words of titles, and sees a title that was changed', () => {
  const root = sampleCopy()
  const path = (day: number): string => join(root, `content/episodes/2030-01-${day}-made.md`)
  for (let day = 100; day < 350; day++) writeFileSync(path(day), titled(`Tale ${day}`, '2030-01-01'))
  const list = episodeList(showFolder(join(root, 'content')))
  const all = Array.from({ length: 9 }, (_, at) => list('', at + 1))
  const { pages = 0, total } = all[0] ?? {}
  expect(pages).toBe(Math.ceil((total ?? 0) / 100))
  const slugs = all.slice(0, pages).flatMap(({ episodes }) => episodes.map(({ slug }) => slug))
  expect(new Set(slugs).size).toBe(total)
  expect(slugs).toEqual(slugs.toSorted().toReversed())
  expect(all[8]?.page).toBe(pages)
  expect(list('TALE 117', 1).episodes).toMatchObject([{ title: 'Tale 117', stories: 1 }])
  writeFileSync(path(117), titled('Another one', '2030-01-01'))
  expect(list('tale 117', 1).total).toBe(0)
  expect(list('another one', 1).total).toBe(1)
})

it('home tells what wants an answer from what may be looked over', async () => {
  await using desk = await startedDesk(sampleCopy())
  await expect
    .poll(() => desk.get('/queue'), { timeout: 30_000, interval: 100 })
    .toContain('data-looking hidden')
  const home = await desk.get('/')
  const asked = Number(/<h1>(\d+) questions wait for your answer/.exec(home)?.[1])
  const counts = (part: string): number[] =>
    Array.from(part.matchAll(/class="count">(\d+)</g), ([, count]) => Number(count))
  const [questions = '', over = ''] = home
    .slice(home.indexOf('aria-label="Questions"'))
    .split('No answer needed')
  expect(counts(questions).reduce((sum, one) => sum + one, 0)).toBe(asked)
  expect(questions).not.toContain('Plain cuts')
  expect(over).toContain('Plain cuts')
  expect(home).toMatch(new RegExp(`data-waiting>${asked}<`))
  const sure = counts(over)[0] ?? 0
  expect(await desk.get('/queue')).toMatch(new RegExp(`of ${asked + sure}<`))
})
