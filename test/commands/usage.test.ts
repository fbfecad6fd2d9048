import { describe, expect, it } from 'vitest'
import { pipeline } from '../../src/pipeline.ts'
import { showFolder, transcript } from './show-folder.ts'

describe('the command line', () => {
  it('shows help with an example for every command', () => {
    const show = showFolder()
    for (const command of [
      'build',
      'ingest',
      'inspect',
      'check',
      'explain',
      'edition new',
      'edition preview',
      'edition check',
      'send',
      'bounces',
    ]) {
      const { status, out } = show.run(...command.split(' '), '--help')
      expect(status, command).toBe(0)
      expect(out, command).toContain('Example:')
    }
  })

  it('exits with 2 when it is called wrongly', () => {
    const show = showFolder()
    expect(show.run('bild').status).toBe(2)
    expect(show.run('inspect').status).toBe(2)
    expect(show.run('explain', 'clean:duplicate').err).toContain('clean:duplicates')
    expect(show.run('inspect', 'no-such-file.txt').status).toBe(2)
  })

  it('explains every rule', () => {
    const show = showFolder()
    for (const { id, summary } of pipeline.slice(0, 2)) expect(show.run('explain', id).out).toContain(summary)
  })

  it('does not read a .env file that lies in the folder', () => {
    const show = showFolder({
      '.env': 'OPENAI_BASE_URL=http://evil.example\nNODE_OPTIONS=--require ./evil.cjs\n',
      'evil.cjs': 'require("node:fs").writeFileSync("pwned", "")',
      'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500'),
    })
    const { status, out } = show.run('inspect', 'content/transcripts/2021-07-06-acme.txt', '--json')
    expect(status).toBe(0)
    expect(() => JSON.parse(out)).not.toThrow()
    expect(() => show.read('pwned')).toThrow()
  })
})

describe('copydesk inspect --json', () => {
  it('accounts for every word and names mentions where they stand', () => {
    const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500') })
    const { out } = show.run('inspect', 'content/transcripts/2021-07-06-acme.txt', '--json')
    const { paragraphs, cuts, entities, stories } = JSON.parse(out)
    expect(cuts).toEqual([])
    expect(stories).toHaveLength(1)
    expect(paragraphs).toHaveLength(4)
    const textOf = new Map(paragraphs.map(({ id, text }: { id: string; text: string }) => [id, text]))
    for (const { mentions } of entities) {
      for (const { text, paragraph, start, end } of mentions) {
        expect(String(textOf.get(paragraph)).slice(start, end)).toBe(text)
      }
    }
  })
})

describe('copydesk check', () => {
  it('writes nothing and tells a stale episode', () => {
    const source = 'content/transcripts/2021-07-06-acme.txt'
    const show = showFolder({ [source]: transcript('Acme', '1,500') })
    show.run('ingest')
    expect(show.run('check').status).toBe(0)
    show.write(source, transcript('Acme', '1,600'))
    const before = show.hashes()
    const { out, err } = show.run('check')
    expect(out + err).toContain('2021-07-06-acme')
    expect(out + err).toMatch(/stale|older|ingest/)
    expect(show.hashes()).toEqual(before)
  })
})

describe('copydesk ingest --dry-run', () => {
  it('shows what would change and writes nothing', () => {
    const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500') })
    const before = show.hashes()
    const { status, out } = show.run('ingest', '--dry-run')
    expect(status).toBe(0)
    expect(out).toContain('+## Acme was attacked on Friday')
    expect(show.hashes()).toEqual(before)
  })
})
