import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { onTestFinished } from 'vitest'

export const program = join(import.meta.dirname, '../../bin/copydesk.mjs')

export interface Run {
  readonly status: number | null
  readonly out: string
  readonly err: string
}

/** A show in a folder of its own, and the real command on it. */
export interface ShowFolder {
  readonly root: string
  readonly write: (path: string, content: string | Uint8Array) => void
  readonly read: (path: string) => string
  readonly run: (...args: readonly string[]) => Run
  /** Hash by path of every file below a folder, the minted guids left out. */
  readonly hashes: (folder?: string) => Readonly<Record<string, string>>
}

const showFile = `---
title: The Test Desk
url: https://show.example/desk/
---

About this show.
`

const body = (name: string, figure: string): string => `${name} was attacked on Friday

The provider ${name} said on Friday that somebody had walked through its update server and into the offices of ${figure} customers, most of them small firms with no night shift.

Its chief executive told reporters that the server was switched off within the hour, and that nobody had paid the ransom which the letter on every screen had asked for.

Why do we care?

A provider is a door to every customer it has. I would rather know who holds my keys before the weekend than read about it on Monday morning.

So ask the question this week, in writing, and keep the answer where you can find it when the phone rings.
`

/** A transcript about one firm, clean. */
export const transcript = body

/** Makes a show folder with some content; it goes when the test is done. */
export function showFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): ShowFolder {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const write: ShowFolder['write'] = (path, content) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  write('content/show.md', showFile)
  for (const [path, content] of Object.entries(files)) write(path, content)
  return {
    root,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    run: (...args) => {
      const done = spawnSync(process.execPath, [program, '--root', root, ...args], {
        cwd: root,
        encoding: 'utf8',
        env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
        maxBuffer: 1 << 28,
      })
      return { status: done.status, out: done.stdout, err: done.stderr }
    },
    hashes: (folder = '.') => hashesBelow(root, join(root, folder)),
  }
}

function hashesBelow(root: string, folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => lstatSync(path).isFile())
    .map((path) => {
      const text = readFileSync(path, 'latin1').replace(/urn:uuid:[0-9a-f-]{36}/g, '')
      return [relative(root, path), createHash('sha256').update(text).digest('hex')] as const
    })
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}
