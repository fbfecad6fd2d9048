import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { finishAll } from '../../src/content/interrupted.ts'
import { saveProposals } from '../../src/content/propose-many.ts'
import { showFolder } from '../../src/content/show-folder.ts'

const program = join(import.meta.dirname, 'killed-batch.ts')
const file = (slug: string, words: string) => `---\ntitle: ${slug}\nguid: show-${slug}\n---\n\n${words}\n`
const proposal = (slug: string, words: string) => ({ slug, text: file(slug, words), provenance: '{}\n' })

function ownFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  return root
}

/** Every file with its content, hidden ones too. */
const all = (root: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]),
  )

function run(root: string, proposals: readonly object[], point: number, blocks?: number) {
  const limit = blocks === undefined ? '' : `ulimit -f ${blocks}; `
  return spawnSync('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, program, root, String(point)], {
    input: JSON.stringify(proposals),
    encoding: 'utf8',
  })
}

const three = ['a', 'b', 'c'].map((slug) => proposal(slug, 'Words.'))

it('a batch killed before any of its changes on disk leaves whole files, and the next run ends as an undisturbed one', async () => {
  const undisturbed = ownFolder()
  const { changes } = JSON.parse(run(undisturbed, three, 0).stdout) as { changes: number }
  expect(changes).toBeGreaterThan(40)
  // Every place under `npm run proof`; else some of each kind: writing, syncing, linking, tidying up.
  const step = process.env.COPYDESK_PROOF ? 1 : 6
  for (let point = 1; point <= changes; point += step) {
    const root = ownFolder()
    expect(run(root, three, point).signal, `${point}`).toBe('SIGKILL')
    for (const { slug, text } of three) {
      const [episode, before] = [`episodes/${slug}.md`, `.proposals/episodes/${slug}.md`]
      const found = all(root)
      for (const path of [episode, before])
        if (path in found) expect(found[path], `${point}: ${path}`).toBe(text)
      // A file without its proposal would look as if an editor had written it.
      if (episode in found) expect(found, `${point}`).toHaveProperty([before])
    }
    finishAll(showFolder(root))
    await saveProposals(showFolder(root), 'episodes', three)
    expect(all(root), `${point}`).toEqual(all(undisturbed))
  }
}, 300_000)

it('a disk that is full in the middle of a batch leaves whole files, and each that is missing is named', async () => {
  const root = ownFolder()
  const batch = [proposal('a', 'Words.'), proposal('b', 'Words. '.repeat(20_000)), proposal('c', 'Words.')]
  const { stdout, stderr, status } = run(root, batch, 0, 100)
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  const { saved } = JSON.parse(stdout) as Awaited<{ saved: Awaited<ReturnType<typeof saveProposals>> }>
  expect(saved.map(({ outcome }) => outcome)).toEqual(['new', 'conflict', 'new'])
  expect(saved[1]?.messages).toMatchObject([
    {
      severity: 'error',
      file: 'episodes/b.md',
      reason: 'This file could not be written (EFBIG); it is as it was.',
    },
  ])
  expect(Object.keys(all(root)).filter((path) => path.includes('b.md'))).toEqual([])
  for (const slug of ['a', 'c']) expect(all(root)[`episodes/${slug}.md`]).toBe(file(slug, 'Words.'))
  await saveProposals(showFolder(root), 'episodes', batch)
  expect(existsSync(join(root, 'episodes/b.md'))).toBe(true)
  expect(Object.keys(all(root)).filter((path) => path.includes('.new'))).toEqual([])
})
