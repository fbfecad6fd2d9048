import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { showFolder } from '../../src/content/show-folder.ts'
import { finishInterruptedChange } from '../../src/desk/interrupted-change.ts'
import { openJournal } from '../../src/desk/journal.ts'
import { undo } from '../../src/desk/undo.ts'

const kills = process.env.COPYDESK_PROOF ? 60 : 6

/** Lets the saves run and kills them with no warning; answers with what they said was saved. */
function killed(root: string, after: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-saves.ts'), root], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    // Counted from the first save on: starting takes as long as the machine likes.
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after)
    said += chunk.toString('utf8')
  })
  return new Promise((resolve) => child.once('exit', () => resolve(said.split('\n').slice(0, -1))))
}

it('hard case 7: loses nothing that it said was saved, wherever it is killed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-killed-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'content/decisions'), { recursive: true })
  const file = join(root, 'content/decisions/a.yml')
  writeFileSync(file, '# An editor’s comment.\n')
  const standing = new Set<string>()
  for (let nth = 0; nth < kills; nth++) {
    for (const word of await killed(root, 7 + nth * 13))
      if (word.startsWith('-')) standing.delete(word.slice(1))
      else standing.add(word)
    using journal = openJournal(join(root, '.copydesk/journal.jsonl'))
    finishInterruptedChange(showFolder(join(root, 'content')), join(root, '.copydesk'), journal)
    const text = readFileSync(file, 'utf8')
    expect(text.startsWith('# An editor’s comment.\n')).toBe(true)
    const found = [...text.matchAll(/^ {2}at: passage-(\d+)$/gm)].map(([, at]) => at ?? '')
    // The last thing may be done and not yet said.
    const differing = [
      ...[...standing].filter((at) => !found.includes(at)),
      ...found.filter((at) => !standing.has(at)),
    ]
    expect(differing.length).toBeLessThanOrEqual(1)
    for (const at of differing) if (!found.includes(at)) standing.delete(at)
    for (const at of found) standing.add(at)
    expect(text.match(/^- rule: clean:duplicates\n {2}at: passage-\d+\n {2}do: keep\n/gm)).toHaveLength(
      found.length,
    )
    expect(readdirSync(join(root, 'content/decisions'))).toEqual(['a.yml'])
  }
  using journal = openJournal(join(root, '.copydesk/journal.jsonl'))
  const place = {
    ...{ folder: showFolder(join(root, 'content')), own: join(root, '.copydesk'), journal },
    now: () => new Date(),
    apart: <Result>(work: () => Result) => work(),
  }
  while (undo(place).outcome === 'saved');
  expect(readFileSync(file, 'utf8')).toBe('# An editor’s comment.\n')
})
