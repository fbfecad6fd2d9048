import { describe, expect, it } from 'vitest'
import { editionFolder } from './edition-folder.ts'
import type { ShowFolder } from './show-folder.ts'

const slug = '2021-07-09'
const path = `content/editions/${slug}.md`
const approval = `content/.approved/${slug}.json`
const episode = 'content/episodes/2021-07-06-one.md'

const drafted = (): ShowFolder => {
  const show = editionFolder()
  show.run('edition', 'new', '--date', slug)
  return show
}
const approved = (): ShowFolder => {
  const show = drafted()
  expect(show.run('edition', 'approve', slug).status).toBe(0)
  return show
}

describe('copydesk edition approve', () => {
  it('freezes what would go out, and says so in two lines', () => {
    const show = drafted()
    const { status, out } = show.run('edition', 'approve')
    expect(status, out).toBe(0)
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringMatching(
        /^Approved {2}2021-07-09 {2}"The ferries sail again; Kaseya went dark on Friday"$/,
      ),
      expect.stringMatching(
        /^ {2}4 stories, \d+\.\d kB HTML, \d\.\d kB text, for all subscribers {2}content\/\.approved\/2021-07-09\.json [0-9a-f]{12}$/,
      ),
    ])
    const frozen = JSON.parse(show.read(approval))
    expect(Object.keys(frozen.stories)).toEqual([
      '2021-07-06-one/kaseya',
      '2021-07-06-one/harbour',
      '2021-07-08-two/ferries',
      '2021-07-08-two/patch',
    ])
    expect(frozen.html).toContain('{{leave_url}}')
    expect(frozen.text).toContain('{{preferences_url}}')
    expect(show.run('edition', 'check', slug).out).toMatch(
      /nothing stands in its way\.\n {2}approved {2}on 20/,
    )
  })

  it('refuses what must not go out, and writes nothing', () => {
    const show = drafted()
    show.write(path, show.read(path).replace('Good morning.', 'Dear *|FNAME|*,'))
    const { status, out } = show.run('edition', 'approve', slug)
    expect(status).toBe(1)
    expect(out).toContain(`${path}:`)
    expect(out).toContain('2021-07-09 was not approved: see above.')
    expect(show.hashes('content')).not.toHaveProperty(approval)
  })

  it('settles the warnings that the editor has seen, until the edition is changed again', () => {
    const show = drafted()
    show.write(path, show.read(path).replace('Good morning.', 'Good morning from Lisbon.'))
    expect(show.run('check').out).toContain('The name "Lisbon" is in none of the stories')
    show.run('edition', 'approve', slug)
    expect(show.run('check').out).toContain('all is well')
    show.write(path, show.read(path).replace('Lisbon', 'Lisbon again'))
    expect(show.run('check').out).toContain('Lisbon')
  })

  it('is for a topic where the edition is', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', slug, '--topic', 'kaseya')
    expect(show.run('edition', 'approve', `${slug}-kaseya`).out).toContain('for subscribers of Kaseya')
    expect(JSON.parse(show.read(`content/.approved/${slug}-kaseya.json`)).topic).toBe('kaseya')
  })
})

describe('an approval falls', () => {
  it.each<[string, (show: ShowFolder) => void, RegExp]>([
    [
      'with one byte of the edition',
      (show) => show.write(path, `${show.read(path)}\n`),
      /2021-07-09\.md {2}error {2}The edition was changed after it was approved; look at it and run/,
    ],
    [
      'with the words of one of its stories',
      (show) => show.write(episode, show.read(episode).replace('40,000', '41,000')),
      /The story "2021-07-06-one\/kaseya" was changed after the edition was approved/,
    ],
    [
      'with a correction of one of its stories',
      (show) =>
        show.write(
          episode,
          show
            .read(episode)
            .replace(
              /^---\n\n/m,
              'corrections:\n  - {date: 2021-07-10, story: kaseya, text: It was Saturday.}\n---\n\n',
            ),
        ),
      /The story "2021-07-06-one\/kaseya" was changed/,
    ],
    [
      'with the settings that are in the mail',
      (show) => show.write('content/show.md', show.read('content/show.md').replace('4 Quay', '5 Quay')),
      /The mail would no longer be the one that was approved, though its words are/,
    ],
    [
      'with a change of its own file',
      (show) => show.write(approval, show.read(approval).replace('Quay', 'Fake')),
      /This approval is damaged or was changed by hand/,
    ],
  ])('%s', (_, change, sentence) => {
    const show = approved()
    change(show)
    const { status, out } = show.run('edition', 'check', slug)
    expect(status).toBe(1)
    expect(out).toMatch(sentence)
    expect(show.run('edition', 'approve', slug).status).toBe(0)
    expect(show.run('edition', 'check', slug).status).toBe(0)
  })

  it('but not with another story of the same episode', () => {
    const show = editionFolder()
    show.run('edition', 'new', '--date', slug, '--entity', 'kaseya')
    show.run('edition', 'approve', `${slug}-kaseya`)
    show.write(episode, show.read(episode).replace('61 million', '62 million'))
    expect(show.run('edition', 'check', `${slug}-kaseya`).out).toContain('approved')
  })
})
