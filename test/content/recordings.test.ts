import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readRecordings } from '../../src/content/recordings.ts'
import { showFolder } from '../../src/content/show-folder.ts'

describe('the recordings in a show’s folder', () => {
  it('are the files with a plain name and the ending of sound, with their size', () => {
    const root = mkdtempSync(join(tmpdir(), 'copydesk-recordings-'))
    onTestFinished(() => rmSync(root, { recursive: true }))
    expect(readRecordings(showFolder(root))).toEqual([])
    mkdirSync(join(root, 'audio'))
    for (const name of ['b.mp3', 'a.M4A', '.hidden.mp3', 'notes.txt', 'with space.mp3', '"quote.mp3'])
      writeFileSync(join(root, 'audio', name), 'sound')
    const found = readRecordings(showFolder(root))
    expect(found.map(({ name, length }) => [name, length])).toEqual([
      ['a.M4A', 5],
      ['b.mp3', 5],
    ])
    expect(found[1]?.path).toBe(join(showFolder(root).root, 'audio/b.mp3'))
  })
})
