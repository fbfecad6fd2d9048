import { describe, expect, it } from 'vitest'
import { showFolder, transcript } from './show-folder.ts'

const twice = (text: string): string =>
  `Press "Enter" to skip to content\n\n${text}\n${text.split('\n').slice(2).join('\n')}`

describe('copydesk build', () => {
  it('makes an episode and a site from a raw transcript', () => {
    const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': twice(transcript('Acme', '1,500')) })
    const { status, out } = show.run('build')
    expect(status, out).toBe(0)
    const episode = show.read('content/episodes/2021-07-06-acme.md')
    expect(episode).toContain('## Acme was attacked on Friday')
    expect(episode.match(/### Why do we care\?/g)).toHaveLength(1)
    expect(episode).not.toContain('skip to content')
    expect(show.read('_site/index.html')).toContain('Acme was attacked on Friday')
    expect(show.read('_site/episodes/2021-07-06-acme/index.html')).toContain(
      'Its chief executive told reporters',
    )
  })

  it('changes no file when it runs again', () => {
    const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': twice(transcript('Acme', '1,500')) })
    show.run('build')
    const before = show.hashes()
    expect(show.run('build').status).toBe(0)
    expect(show.hashes()).toEqual(before)
  })

  it('leaves the old site and names the page when a link leads nowhere', () => {
    const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500') })
    show.run('build')
    const about = show.read('content/show.md')
    show.write('content/show.md', `${about}\nSee [that](/stories/never/).\n`)
    const { status, out } = show.run('build')
    expect(status).toBe(1)
    expect(out).toMatch(/\/about\/ links to \.\.\/stories\/never\/, which is not there\..*site:links/)
    expect(show.read('_site/about/index.html')).not.toContain('never')
    show.write('content/show.md', about)
    expect(show.run('build').status).toBe(0)
  })

  it('keeps what the editor changed', () => {
    const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500') })
    show.run('build')
    const path = 'content/episodes/2021-07-06-acme.md'
    const edited = show
      .read(path)
      .replace('somebody had walked', 'burglars had walked')
      .replace('## Acme was', '## Acme’s door was')
    show.write(path, edited)
    expect(show.run('build').status).toBe(0)
    expect(show.read(path)).toBe(edited)
    expect(show.read('_site/index.html')).toContain('Acme’s door was attacked on Friday')
  })

  it('takes a corrected transcript in beside the editor’s words', () => {
    const source = 'content/transcripts/2021-07-06-acme.txt'
    const show = showFolder({ [source]: transcript('Acme', '1,500') })
    show.run('build')
    const path = 'content/episodes/2021-07-06-acme.md'
    show.write(path, show.read(path).replace('keep the answer', 'file the answer'))
    show.write(source, transcript('Acme', '1,600'))
    expect(show.run('build').status).toBe(0)
    expect(show.read(path)).toContain('1,600 customers')
    expect(show.read(path)).toContain('file the answer')
  })

  it('reports a real conflict and touches nothing', () => {
    const source = 'content/transcripts/2021-07-06-acme.txt'
    const show = showFolder({ [source]: transcript('Acme', '1,500') })
    show.run('build')
    const path = 'content/episodes/2021-07-06-acme.md'
    const edited = show.read(path).replace('1,500 customers', 'far too many customers')
    show.write(path, edited)
    show.write(source, transcript('Acme', '1,600'))
    const { status, out, err } = show.run('build')
    expect(status).toBe(1)
    expect(out + err).toContain('content/episodes/2021-07-06-acme.md')
    expect(show.read(path)).toBe(edited)
  })

  it('obeys a decision and reports one that matched nothing', () => {
    const source = 'content/transcripts/2021-07-06-acme.txt'
    const show = showFolder({ [source]: twice(transcript('Acme', '1,500')) })
    const { cuts } = JSON.parse(show.run('inspect', `${show.root}/${source}`, '--json').out)
    const cut = cuts.find(({ text }: { text: string }) => text.startsWith('The provider'))
    show.write(
      'content/decisions/2021-07-06-acme.yml',
      `- {rule: clean:duplicates, at: ${cut.fingerprint}, do: keep, why: said again on purpose}\n- {rule: clean:duplicates, at: nothing-of-the-kind-000000, do: keep}\n`,
    )
    const { out, err } = show.run('build')
    expect(show.read('content/episodes/2021-07-06-acme.md').match(/The provider Acme said/g)).toHaveLength(2)
    expect(out + err).toMatch(/content\/decisions\/2021-07-06-acme\.yml:2.*nothing-of-the-kind-000000/)
  })

  it('goes on with the other files when one is broken', () => {
    const show = showFolder({
      'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500'),
      'content/transcripts/2021-07-07-broken.txt': '---js\nmodule.exports = process.exit(9)\n---\nText.\n',
    })
    const { status, out, err } = show.run('build')
    expect(status).toBe(1)
    expect(out + err).toContain('content/transcripts/2021-07-07-broken.txt:1')
    expect(show.read('_site/index.html')).toContain('Acme was attacked on Friday')
  })

  it('says what is wrong with the show’s settings and on which line', () => {
    const show = showFolder({
      'content/show.md': '---\ntitle: T\nurl: https://show.example/\ntaglin: x\n---\n',
    })
    const { status, out, err } = show.run('build')
    expect(status).toBe(1)
    expect(out + err).toMatch(/content\/show\.md:4.*did you mean `tagline`/)
  })

  it('leaves a _site that is somebody else’s alone and says so', () => {
    const show = showFolder({ '_site/index.html': 'mine' })
    const { status, out, err } = show.run('build')
    expect(status).toBe(1)
    expect(out + err).toContain('was not made by Copydesk')
    expect(err).not.toContain('    at ')
    expect(show.read('_site/index.html')).toBe('mine')
  })
})
