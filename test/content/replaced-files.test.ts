import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { loadContent } from '../../src/content/load.ts'
import { loadSettings } from '../../src/content/load-settings.ts'

const at = (fingerprint: string) =>
  `- { rule: 'clean:duplicates', at: ${fingerprint}, do: keep, why: Yes. }\n`
const rules = new Map([['clean:duplicates', ['keep'] as const]])
const episode = (title: string) => `---\ntitle: ${title}\ndate: 2021-07-06\nguid: one\n---\n\nWords.\n`

function show(): string {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const files = {
    'show.md': '---\ntitle: A\n---\n',
    'entities.yml': 'ignore: [Acme]\n',
    'decisions/one.yml': at('a-b-c-000001'),
    'episodes/one.md': episode('One'),
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** Another program begins to replace a file; when this answers, the file is absent. */
async function replacing(root: string, path: string, text: string, wait = 60): Promise<ChildProcess> {
  const program = join(import.meta.dirname, 'slow-swap.ts')
  const given = [join(root, path), text, join(root, 'history/taken'), String(wait)]
  const child = spawn(process.execPath, [program, ...given], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout ?? child, 'data')
  expect(existsSync(join(root, path))).toBe(false)
  return child
}

describe('a file that is just being replaced', () => {
  it('is waited for where the folder of decisions is listed', async () => {
    const root = show()
    const child = await replacing(root, 'decisions/one.yml', at('a-b-c-000002'))
    const { decisions, messages } = loadSettings(root).decisions('one', rules)
    expect({ decisions, messages }).toMatchObject({ decisions: [{ at: 'a-b-c-000002' }], messages: [] })
    await once(child, 'exit')
  })

  it('is waited for where decisions are read that were listed before', async () => {
    const root = show()
    const settings = loadSettings(root)
    const child = await replacing(root, 'decisions/one.yml', at('a-b-c-000002'))
    expect(settings.decisions('one', rules).decisions).toMatchObject([{ at: 'a-b-c-000002' }])
    await once(child, 'exit')
  })

  it.each([
    ['show.md', '---\ntitle: B\n---\n'],
    ['entities.yml', 'ignore: [Borealis]\n'],
    ['episodes/one.md', episode('Two')],
  ])('is waited for: %s', async (path, text) => {
    const root = show()
    const child = await replacing(root, path, text)
    const { show: about, registry, episodes } = loadContent(root)
    const found = {
      'show.md': about?.title,
      'entities.yml': registry.ignore[0]?.text,
      'episodes/one.md': episodes[0]?.title,
    }
    expect(found).toEqual({
      ...{ 'show.md': 'A', 'entities.yml': 'Acme', 'episodes/one.md': 'One' },
      [path]: { 'show.md': 'B', 'entities.yml': 'Borealis', 'episodes/one.md': 'Two' }[path],
    })
    await once(child, 'exit')
  })

  it('is not waited for where the program that replaced it was killed', async () => {
    const root = show()
    const child = await replacing(root, 'decisions/one.yml', at('a-b-c-000002'), 60_000)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(loadSettings(root).decisions('one', rules).decisions).toEqual([])
  })
})
