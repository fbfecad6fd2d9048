import { describe, expect, it } from 'vitest'
import { editionFolder, episodeFile } from './edition-folder.ts'

const path = 'content/editions/2021-07-09.md'
const headlines = (text: string): readonly string[] =>
  [...text.matchAll(/^## (.*)$/gm)].map(([, headline]) => headline ?? '')

describe('copydesk edition new', () => {
  it('drafts the week, and nothing for the days after it', () => {
    const show = editionFolder()
    const { status, out } = show.run('edition', 'new', '--date', '2021-07-09')
    expect(status, out).toBe(0)
    expect(out).toContain(`${path}  4 stories since 2021-07-02, drafted`)
    expect(headlines(show.read(path))).toEqual([
      'Kaseya went dark on Friday',
      'The harbour bought a crane',
      'The ferries sail again',
      'Microsoft patched its spooler',
    ])
    const later = show.run('edition', 'new', '--date', '2021-07-16')
    expect(later.status).toBe(1)
    expect(later.out).toMatch(/^Between 2021-07-08 and 2021-07-16 there is no story .* nothing was drafted\./)
    expect(Object.keys(show.hashes('content/editions'))).toEqual([path])
  })

  it('composes anew by what it was drafted by, also where that was not the usual', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-09', '--since', '2021-07-06', '--top', '1')
    const before = show.read(path)
    expect(headlines(before)).toHaveLength(1)
    expect(show.run('edition', 'new', '--date', '2021-07-09').out).toContain('unchanged')
    expect(show.read(path)).toBe(before)
    expect(show.run('edition', 'new', '--date', '2021-07-09', '--top', '2').out).toContain('2 stories')
    expect(headlines(show.read(path))).toEqual(['The ferries sail again', 'Microsoft patched its spooler'])
  })

  it('lets a topic tell what the general edition told, and the other way round', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-09')
    const { status, out } = show.run('edition', 'new', '--date', '2021-07-09', '--topic', 'kaseya')
    expect(status, out).toBe(0)
    const topical = show.read('content/editions/2021-07-09-kaseya.md')
    expect(topical).toMatch(/^topic: kaseya$/m)
    expect(headlines(topical)).toEqual(['Kaseya went dark on Friday'])
    expect(show.run('edition', 'new', '--date', '2021-07-10', '--topic', 'kaseya').status).toBe(1)

    const other = editionFolder()
    other.run('edition', 'new', '--date', '2021-07-09', '--topic', 'kaseya')
    other.run('edition', 'new', '--date', '2021-07-09')
    expect(headlines(other.read(path))).toContain('Kaseya went dark on Friday')
  })

  it('takes only the stories that name an entity, for everybody, and does not pass the others over', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-07', '--entity', 'kaseya')
    const special = show.read('content/editions/2021-07-07-kaseya.md')
    expect(special).not.toContain('topic:')
    expect(headlines(special)).toEqual(['Kaseya went dark on Friday'])
    show.run('edition', 'new', '--date', '2021-07-09')
    expect(headlines(show.read(path))).toEqual([
      'The harbour bought a crane',
      'The ferries sail again',
      'Microsoft patched its spooler',
    ])
  })

  it.each([
    [['--topic', 'kasya'], /There is no topic "kasya" in content\/show\.md; there are kaseya\./],
    [['--entity', 'kasya'], /knows "kasya", did you mean `kaseya`\?/],
    [['--topic', 'kaseya', '--entity', 'kaseya'], /not both/],
    [['--top', 'few'], /--top takes a whole number/],
    [['--since', '2021-02-30'], /"2021-02-30" is no date/],
  ])('refuses %j', (options, sentence) => {
    const { status, err } = editionFolder().run('edition', 'new', '--date', '2021-07-09', ...options)
    expect(status).toBe(2)
    expect(err).toMatch(sentence)
  })

  it('does not turn a topic’s edition into one for everybody', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-09', '--topic', 'kaseya')
    const { status, err } = show.run('edition', 'new', '--date', '2021-07-09', '--entity', 'kaseya')
    expect(status).toBe(2)
    expect(err).toContain('is for the topic "kaseya"; compose it anew with --topic')
  })
})

describe('an edition that an editor worked on', () => {
  const drafted = () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', '2021-07-09')
    return { show, text: show.read(path) }
  }
  const parts = (text: string): readonly string[] => text.split(/^(?=## )/m)
  const more = { 'content/episodes/2021-07-09-three.md': '2021-07-09' }

  /** Composes anew after a new episode came in, of which the draft knows nothing. */
  const again = (change: (parts: string[]) => readonly string[]) => {
    const { show, text } = drafted()
    const edited = change(parts(text).map((part) => part.trimEnd()))
      .join('\n\n')
      .concat('\n')
    show.write(path, edited)
    for (const [file, date] of Object.entries(more))
      show.write(
        file,
        episodeFile(date, ['kaseya']).replaceAll('kaseya}', 'kaseya-again}').replace('went dark', 'is back'),
      )
    const { out } = show.run('edition', 'new', '--date', '2021-07-09')
    expect(out).not.toContain('left as it is')
    return { edited, merged: show.read(path), out }
  }

  it('keeps its new order', () => {
    const { merged, edited } = again(([head = '', one = '', ...rest]) => [head, ...rest, one])
    expect(headlines(merged)).toEqual([
      'The harbour bought a crane',
      'The ferries sail again',
      'Microsoft patched its spooler',
      'Kaseya is back on Friday',
      'Kaseya went dark on Friday',
    ])
    for (const line of edited.slice(edited.indexOf('Good morning')).split('\n'))
      expect(merged.split('\n')).toContain(line)
  })

  it('keeps what was cut out', () => {
    const { merged } = again(([head = '', , ...rest]) => [head, ...rest])
    expect(headlines(merged)).not.toContain('Kaseya went dark on Friday')
    expect(headlines(merged).at(-1)).toBe('Kaseya is back on Friday')
    expect(headlines(merged)).toHaveLength(4)
  })

  it('keeps what was rewritten, a subject too', () => {
    const { merged } = again(([head = '', one = '', ...rest]) => [
      head.replace(/^subject: .*$/m, 'subject: My own line'),
      one.replace('told 40,000 customers to wait', 'made forty thousand wait'),
      ...rest,
    ])
    expect(merged).toContain('subject: My own line')
    expect(merged).toContain('made forty thousand wait')
    expect(merged).toContain('## Kaseya is back on Friday')
  })

  it('keeps what was added', () => {
    const own = '## A word of my own\n\nCome to the harbour on Saturday; I will be the one with the cake.'
    const { merged } = again(([head = '', ...rest]) => [head, own, ...rest])
    expect(merged).toContain(`${own}\n\n## Kaseya went dark`)
    expect(headlines(merged)).toHaveLength(6)
  })
})
