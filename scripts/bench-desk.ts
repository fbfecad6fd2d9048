/**
 * Measures the desk: `node scripts/bench-desk.ts [EPISODES] [SAVES]`. First the race: another program saves the same file
 * as fast as it can, by rename and in place. Then how long a decision takes among 2,000, and how long it takes from the
 * start until the queue can be used in a show of so many episodes, transcripts and episode files: cold, with nothing
 * known, and warm; and how long its pages and a decision take then, while the other transcripts are still looked at.
 * Works in folders of its own below the system's folder for temporary files and takes them away again.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { showFolder } from '../src/content/show-folder.ts'
import { decisionEdit } from '../src/desk/decision-edit.ts'
import { openJournal } from '../src/desk/journal.ts'
import { saveChange } from '../src/desk/save-change.ts'
import { race } from '../test/desk/race.ts'
import { startedDesk } from '../test/desk/started-desk.ts'
import { madeEpisodeFile, madeTranscript } from './made-episodes.ts'

const episodes = Number(process.argv[2] ?? 10_000)
const saves = Number(process.argv[3] ?? 10_000)

async function races(): Promise<void> {
  for (const how of ['rename', 'in place'] as const) {
    const { decided, refused, lost, late, torn } = await race(how, saves)
    console.log(
      `${saves.toLocaleString('en-US')} external saves, ${how}: ${lost} lost, ${torn} torn; ${decided} decisions saved, ${refused} refused, ${late} versions shown in the queue`,
    )
  }
}

function saving(): void {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-save-'))
  const entry = (nth: number) =>
    `- rule: clean:duplicates\n  at: the-company-indicates-it-${nth.toString(16).padStart(6, '0')}\n  do: keep\n  why: It is said again on purpose, for the second guest has not heard it.\n`
  mkdirSync(join(root, 'content/decisions'), { recursive: true })
  writeFileSync(
    join(root, 'content/decisions/a.yml'),
    Array.from({ length: 2000 }, (_, at) => entry(at)).join(''),
  )
  using journal = openJournal(join(root, '.copydesk/journal.jsonl'))
  const place = {
    ...{ folder: showFolder(join(root, 'content')), own: join(root, '.copydesk'), journal },
    now: () => new Date(),
    apart: <Result>(work: () => Result) => work(),
  }
  const times = Array.from({ length: 300 }, (_, at) => {
    const start = performance.now()
    const edits = [decisionEdit('a', [{ rule: 'clean:duplicates', at: `new-${at}`, do: 'keep' as const }])]
    const { outcome } = saveChange(place, { what: 'bench', edits })
    if (outcome !== 'saved') throw new Error(outcome)
    return performance.now() - start
  })
  const first = times[0] ?? 0
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  console.log(
    `a decision among 2,000, on the disk: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(0.999)} ms (the first, which checks the file, ${first.toFixed(1)} ms)`,
  )
  rmSync(root, { recursive: true })
}

async function starting(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-start-'))
  const folders = ['content/episodes', 'content/.proposals/episodes']
  for (const folder of ['content/transcripts', ...folders]) mkdirSync(join(root, folder), { recursive: true })
  writeFileSync(join(root, 'content/show.md'), '---\ntitle: Made\nurl: https://show.example/\n---\n')
  for (let at = 0; at < episodes; at++) {
    const day = new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10)
    const file = `transcripts/${day}-made.txt`
    writeFileSync(join(root, 'content', file), madeTranscript(at + 1, 21_000))
    const episode = madeEpisodeFile(at + 1, 21_000, day, file)
    for (const folder of folders) writeFileSync(join(root, folder, `${day}-made.md`), episode)
  }
  await start('cold', root, false)
  await start('warm', root, false)
  await pages(root)
  if (process.argv.includes('--all')) {
    await start('until all is looked at', root, true)
    await start('warm, all known', root, false)
  }
  rmSync(root, { recursive: true })
}

/** Pages that an editor waits for in a large show, the first time and again. */
async function pages(root: string): Promise<void> {
  await using desk = await startedDesk(root)
  const last = new Date(Date.UTC(1990, 0, episodes)).toISOString().slice(0, 10)
  for (const path of ['/', '/queue', '/episodes', '/episodes?find=4242', `/episodes/${last}-made`]) {
    const times: number[] = []
    for (let time = 0; time < 5; time++) {
      const begun = performance.now()
      await desk.get(path)
      times.push(performance.now() - begun)
    }
    const [first = 0, ...again] = times
    console.log(`${path}: ${first.toFixed(0)} ms, again ${again.toSorted((a, b) => a - b)[1]?.toFixed(0)} ms`)
  }
  const id = itemIn(await desk.get('/queue'))
  const begun = performance.now()
  await desk.post(`/queue/${id}`, { say: 'agree' })
  console.log(`a decision, with the page that says so: ${(performance.now() - begun).toFixed(0)} ms`)
}

/** Answers what waits in the sample show, one request after the other, until nothing does. */
async function walk(): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-walk-'))
  cpSync(join(import.meta.dirname, '../content'), join(root, 'content'), { recursive: true })
  {
    await using desk = await startedDesk(root)
    while (!(await desk.get('/queue')).includes('data-looking hidden'))
      await new Promise((resolve) => setTimeout(resolve, 50))
    const begun = performance.now()
    let answers = 0
    let path = '/queue'
    for (let id = itemIn(await desk.get(path)); id !== undefined; answers++) {
      path = (await desk.post(`/queue/${id}`, { say: 'agree' })).text
      id = /^\/queue\/(\w+)/.exec(path)?.[1]
    }
    const minutes = (performance.now() - begun) / 60_000
    console.log(
      `${answers} answers one after the other, each on the disk: ${Math.round(answers / minutes).toLocaleString('en-US')} a minute`,
    )
  }
  rmSync(root, { recursive: true })
}

function itemIn(page: string): string | undefined {
  return /data-item="(\w+)"/.exec(page)?.[1]
}

/** From the start of the process until the queue's page has an item, and nothing else but that. */
async function start(what: string, root: string, all: boolean): Promise<void> {
  const begun = performance.now()
  await using desk = await startedDesk(root)
  const up = performance.now() - begun
  for (;;) {
    const page = await desk.get('/queue')
    if (all ? page.includes('data-looking hidden') : page.includes('data-item')) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const seconds = (performance.now() - begun) / 1000
  console.log(
    `${episodes.toLocaleString('en-US')} episodes, ${what}: queue usable after ${seconds.toFixed(2)} s (it listens after ${(up / 1000).toFixed(2)} s)`,
  )
}

await races()
saving()
await walk()
await starting()
