import { expect, it, onTestFinished } from 'vitest'
import { ingestTranscripts } from '../../src/commands/ingest-transcripts.ts'
import { makerElsewhere } from '../../src/commands/making/maker-elsewhere.ts'
import { openSettings } from '../../src/commands/open-show.ts'
import { laterRules } from '../../src/pipeline.ts'
import { talk } from '../archive/made-up-episodes.ts'
import { type ShowFolder, showFolder } from './show-folder.ts'

/** Stories, all under one headline, so that their addresses depend on the order in which they are given. */
const story = (at: number): string =>
  `# Day ${at}\n\n## Back in the news\n\n${talk(at * 10_000, 40).join('\n\n')}\n`

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, at) => [`content/transcripts/2021-03-${10 + at}-day.md`, story(at)]),
  ),
  'content/transcripts/2021-03-11-day.txt': 'The second transcript with this name.\n',
  'content/transcripts/nameless.txt': 'Nobody said on which day this was, and so nothing is made of it.\n',
  'content/transcripts/2021-03-12-empty.txt': '',
  'content/decisions/2021-03-14-day.yml': '- {rule: clean:loops, at: gone, do: keep}\n',
}

async function ingested({ root }: ShowFolder, threads: number) {
  const open = openSettings(root)
  const read: string[] = []
  const say = (_done: number, _of: number, file: string) => void read.push(file)
  const results = await ingestTranscripts(open, open.content.transcripts, { save: true, say, threads })
  return { results, read: read.toSorted() }
}

it('comes to the same with threads that help and without, told in the same order', async () => {
  const [alone, together] = [showFolder(files), showFolder(files)]
  const first = await ingested(alone, 0)
  const second = await ingested(together, 2)
  expect(second.results).toEqual(first.results)
  expect(second.read).toEqual(first.read)
  expect(together.hashes('content')).toEqual(alone.hashes('content'))
  expect(first.results.filter(({ outcome }) => outcome === 'refused').length).toBe(3)
  const again = await ingested(together, 2)
  expect(again.results.filter(({ outcome }) => outcome === 'new')).toEqual([])
  expect(together.hashes('content')).toEqual(alone.hashes('content'))
}, 60_000)

it('ends where the terminal is gone, and its threads with it', async () => {
  const show = showFolder(files)
  const open = openSettings(show.root)
  const say = (): void => {
    throw new Error('The terminal is gone.')
  }
  await expect(
    ingestTranscripts(open, open.content.transcripts, { save: true, say, threads: 2 }),
  ).rejects.toThrow('The terminal is gone.')
}, 60_000)

it('tells what went wrong in a thread, of all that it is asked from then on', async () => {
  const maker = makerElsewhere({ open: openSettings(showFolder().root), rules: laterRules, mostHeld: 1 })
  onTestFinished(() => maker.end())
  const [lost, next] = await Promise.allSettled([
    maker.write([{ file: 'transcripts/never-seen.txt', slugs: [] }]),
    maker.begin(['transcripts/2021-03-10-day.md']),
  ])
  const error = { reason: { message: expect.stringContaining('never-seen.txt was to be written before') } }
  expect(lost).toMatchObject({ status: 'rejected', ...error })
  expect(next).toMatchObject({ status: 'rejected', ...error })
  await expect(maker.begin([])).rejects.toThrow('never-seen.txt')
}, 60_000)
