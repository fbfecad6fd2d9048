import { execFile } from 'node:child_process'
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/site/build-site.ts'
import { permissions, SiteBuildError } from '../../src/site/run-eleventy.ts'
import { SiteInTheWayError } from '../../src/site/site-folder.ts'
import { type SiteViews, siteViews } from '../../src/site/views.ts'
import { filesOf, tinyShow } from './built-show.ts'

const views = (title: string): SiteViews => {
  const input = tinyShow()
  return siteViews({ ...input, show: { ...input.show, title } })
}

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-build-'))
})
afterAll(() => rm(root, { recursive: true }))

const shownTitle = async (): Promise<string> =>
  /<h1 class="title">([^<]*)/.exec(await readFile(join(root, '_site/index.html'), 'utf8'))?.[1] ?? ''

describe('building the site', () => {
  it('shows the new site, does nothing for the same, and keeps only the one before', async () => {
    const first = await buildSite({ root, views: views('One') })
    expect(first).toMatchObject({ outcome: 'new', pages: 22 })
    expect(await realpath(join(root, '_site'))).toBe(await realpath(first.folder))
    expect(await buildSite({ root, views: views('One') })).toMatchObject({
      outcome: 'same',
      folder: first.folder,
    })

    const second = await buildSite({ root, views: views('Two') })
    expect(await shownTitle()).toBe('Two')
    const third = await buildSite({ root, views: views('Three') })
    expect(await readdir(join(root, '.copydesk/sites'))).toEqual(
      [second.folder, third.folder].map((folder) => folder.slice(-16)).sort(),
    )
    expect(await readlink(join(root, '_site'))).not.toContain(root)
  })

  it('gives the same bytes in another folder', async () => {
    const other = await mkdtemp(join(tmpdir(), 'copydesk-other-'))
    await buildSite({ root: other, views: views('Three') })
    expect(await filesOf(join(other, '_site/'))).toEqual(await filesOf(join(root, '_site/')))
    await rm(other, { recursive: true })
  })

  it('never shows what a killed build has left, and sweeps it up', async () => {
    const dead = join(root, '.copydesk/sites/building-999999999-x/site-built')
    await mkdir(dead, { recursive: true })
    await writeFile(join(dead, 'index.html'), 'half')
    await rm(join(root, '_site'))
    expect(await buildSite({ root, views: views('Three') })).toMatchObject({ outcome: 'new' })
    expect(await shownTitle()).toBe('Three')
    expect(
      (await readdir(join(root, '.copydesk/sites'))).filter((name) => name.startsWith('building')),
    ).toEqual([])
  })

  it('keeps the old site and gives the reason when the new one cannot be built', async () => {
    const broken = { ...views('Broken'), files: [{ path: '../../escaped.txt', text: 'x' }] }
    const failure = await buildSite({ root, views: broken }).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(SiteBuildError)
    expect(String(failure)).toContain('files.njk')
    expect(await shownTitle()).toBe('Three')
    await expect(lstat(join(root, '.copydesk/sites/escaped.txt'))).rejects.toThrow()
  })

  it('leaves a _site alone that is not its own', async () => {
    const taken = await mkdtemp(join(tmpdir(), 'copydesk-taken-'))
    await mkdir(join(taken, '_site'))
    await writeFile(join(taken, '_site/mine.txt'), 'mine')
    await expect(buildSite({ root: taken, views: views('One') })).rejects.toThrow(SiteInTheWayError)
    expect(await readdir(join(taken, '_site'))).toEqual(['mine.txt'])
    await rm(join(taken, '_site'), { recursive: true })
    await symlink('/', join(taken, '_site'))
    await expect(buildSite({ root: taken, views: views('One') })).rejects.toThrow(/move or delete it/)
    await rm(taken, { recursive: true })
  })
})

describe('the process that builds', () => {
  const attempts: Readonly<Record<string, string>> = {
    'read elsewhere': `require('node:fs').readFileSync('/etc/passwd')`,
    'write beside its folder': `require('node:fs').writeFileSync('outside.txt', 'x')`,
    'write into what it reads': `require('node:fs').writeFileSync('views.json', 'x')`,
    'start a program': `require('node:child_process').execSync('id')`,
    'start a thread': `new (require('node:worker_threads').Worker)('1', { eval: true })`,
  }
  for (const [what, code] of Object.entries(attempts)) {
    it(`cannot ${what}`, async () => {
      const cwd = await realpath(await mkdtemp(join(tmpdir(), 'copydesk-jail-')))
      await mkdir(join(cwd, 'out'))
      const run = promisify(execFile)
      const flags = permissions([cwd], join(cwd, 'out'))
      const inside = `require('node:fs').writeFileSync('out/fine.txt', 'x');`
      await expect(run(process.execPath, [...flags, '-e', inside + code], { cwd, env: {} })).rejects.toThrow(
        /ERR_ACCESS_DENIED/,
      )
      expect(await readdir(cwd, { recursive: true })).toEqual(['out', join('out', 'fine.txt')])
      await rm(cwd, { recursive: true })
    })
  }
})
