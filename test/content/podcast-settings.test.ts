import { describe, expect, it } from 'vitest'
import { readShow } from '../../src/content/show.ts'

const read = (settings: string) => readShow(`---\ntitle: A\npodcast: ${settings}\n---\n`, 'show.md')
const told = (settings: string) =>
  read(settings).messages.map(({ reason }) => reason.replace('; the file was left as it is.', ''))

describe('podcast: in show.md', () => {
  it('may say everything', () => {
    const all = `
  category: [News > Tech News, Technology]
  explicit: false
  image: https://a.example/cover.jpg
  author: Ada Quill
  owner: {name: Ada, email: ada@a.example}
  locked: false
  type: serial
  guid: 9b024349-ccf0-5f69-a609-6b82873eab3c
  funding: {text: Pay us, link: "https://a.example/pay"}`
    expect(read(all)).toEqual({
      show: expect.objectContaining({
        podcast: {
          categories: [{ name: 'News', within: 'Tech News' }, { name: 'Technology' }],
          explicit: false,
          image: 'https://a.example/cover.jpg',
          author: 'Ada Quill',
          owner: { name: 'Ada', email: 'ada@a.example' },
          locked: false,
          type: 'serial',
          guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
          funding: { text: 'Pay us', link: 'https://a.example/pay' },
        },
      }),
      messages: [],
    })
  })

  it('may say nothing yet: what is missing is told when the site is built', () => {
    expect(read('{}').show?.podcast).toEqual({ categories: [], locked: true, type: 'episodic' })
  })

  it('takes one category without a list', () => {
    expect(read('{category: Technology}').show?.podcast?.categories).toEqual([{ name: 'Technology' }])
  })

  it('knows Apple’s categories, letter by letter', () => {
    expect(told('{category: technology}')).toEqual([
      '`podcast.category.0` must be a category of Apple’s list, such as `Technology` or `News > Tech News`, did you mean `Technology`?',
    ])
    expect(told('{category: [News, Tech News]}')).toHaveLength(1)
    expect(told('{category: "Health & Fitness > Medicine"}')).toEqual([])
  })

  it('says what is wrong with a value', () => {
    expect(told('{image: "https://a.example/cover.gif"}')).toEqual([
      '`podcast.image` must lead to a .jpg or .png, square and 1,400 to 3,000 pixels wide',
    ])
    expect(told('{owner: {email: "nobody"}}')).toEqual(['`podcast.owner.email` must be one mail address'])
    expect(told('{guid: abc}')).toEqual(['`podcast.guid` must be a UUID in lower case'])
    expect(told('{explicit: maybe}')).toHaveLength(1)
    expect(told('{explict: true}')).toEqual([expect.stringContaining('did you mean `explicit`?')])
  })
})
