import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { paragraph, seeded } from '../../scripts/made-episodes.ts'
import { program, showFolder, transcript } from './show-folder.ts'

const long = `A long one\n\n${Array.from({ length: 60 }, (_, at) => paragraph(seeded(at))).join('\n\n')}\n`

it('ingest on a full disk makes what it can, names what it could not write, and goes on later', () => {
  const show = showFolder({
    'content/transcripts/2021-07-01-acme.txt': transcript('Acme', '1,500'),
    'content/transcripts/2021-07-02-long.txt': long,
    'content/transcripts/2021-07-03-borealis.txt': `Borealis moves its mail\n\n${paragraph(seeded(99))}`,
  })
  const args = [
    '-c',
    'ulimit -f 24; exec "$0" "$@"',
    process.execPath,
    program,
    '--root',
    show.root,
    'ingest',
  ]
  const { status, stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8', env: { NO_COLOR: '1' } })
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(stdout).toContain('Read 3 transcripts')
  expect(stdout).toMatch(/episodes\/2021-07-02-long\.md.*\n?.*could not be written \(EFBIG\)/)
  expect(stdout).toContain('could not be kept for the next one (EFBIG)')
  expect(readdirSync(join(show.root, 'content/episodes')).sort()).toEqual([
    '2021-07-01-acme.md',
    '2021-07-03-borealis.md',
  ])
  const later = show.run('ingest')
  expect(later.status, later.out).toBe(0)
  expect(existsSync(join(show.root, 'content/episodes/2021-07-02-long.md'))).toBe(true)
  const left = readdirSync(show.root, { recursive: true }).filter((path) => String(path).endsWith('.new'))
  expect(left).toEqual([])
})
