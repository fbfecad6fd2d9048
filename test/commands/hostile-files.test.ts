import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { p, wordParts, zipOf } from '../read/docx/word-file.ts'
import { program, type Run, showFolder, transcript } from './show-folder.ts'

/** The real command with a heap of 160 MB: what it takes in beyond that ends it with a signal. */
function inspect(root: string, file: string): Run {
  const args = ['--max-old-space-size=160', program, '--root', root, 'inspect', file]
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 50_000 })
  return { status: done.status, out: done.stdout, err: done.stderr }
}

/** A file of so many zeros that takes no room on the disk. */
function sparse(path: string, length: number): void {
  closeSync(openSync(path, 'w'))
  truncateSync(path, length)
}

const spaces = new Uint8Array(300 * 1024 * 1024).fill(32)

describe('copydesk inspect in little memory', () => {
  it.each([
    ['that tells its size', undefined, 'unfold to far more'],
    ['that lies about its size', 1000, 'damaged'],
  ])('refuses a Word document of 300 kB and 300 MB %s', (_, size, told) => {
    const parts = {
      ...wordParts(p('Words.')),
      'word/document.xml': { content: spaces, ...(size && { size }) },
    }
    const show = showFolder({ 'bomb.docx': zipOf(parts) })
    const { status, err } = inspect(show.root, 'bomb.docx')
    expect(status).toBe(1)
    expect(err).toContain(told)
    expect(err.trim().split('\n')).toHaveLength(1)
  })

  it.each([
    ['one line of 100 MB', 100 * 1024 * 1024],
    ['3 GB', 3 * 1024 * 1024 * 1024],
  ])('refuses %s by its size', (_, length) => {
    const show = showFolder()
    sparse(join(show.root, 'long.txt'), length)
    const { status, err } = inspect(show.root, 'long.txt')
    expect(status).toBe(1)
    expect(err).toMatch(/larger than the 50 MB.*\n$/)
  })

  it.skipIf(process.platform === 'win32')('reads no device to its end, which has none', () => {
    const { status, err } = inspect(showFolder().root, '/dev/zero')
    expect(status).toBe(1)
    expect(err).toContain('larger than the 50 MB')
  })

  it('says in one line that a folder is no file', () => {
    const show = showFolder()
    mkdirSync(join(show.root, 'x.txt'))
    const { status, err } = inspect(show.root, 'x.txt')
    expect(status).toBe(1)
    expect(err).toMatch(/^Stopped: .*\n$/)
  })
})

describe('content/transcripts', () => {
  it.skipIf(process.platform === 'win32')(
    'may hold folders, pipes and links that lead out: none is read',
    () => {
      const show = showFolder({
        'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500'),
        'secret.txt': 'Nobody should read this.',
      })
      const inside = (name: string) => join(show.root, 'content/transcripts', name)
      mkdirSync(inside('folder.txt'))
      symlinkSync(join(show.root, 'secret.txt'), inside('link.txt'))
      symlinkSync(inside('loop.txt'), inside('loop.txt'))
      expect(spawnSync('mkfifo', [inside('pipe.txt')]).status).toBe(0)
      const { status, out } = show.run('ingest')
      expect(status).toBe(0)
      expect(out).toContain('Read 1 transcript')
    },
  )
})
