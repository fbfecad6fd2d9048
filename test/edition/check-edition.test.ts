import { describe, expect, it } from 'vitest'
import { readEdition } from '../../src/content/edition.ts'
import { checkEdition } from '../../src/edition/check-edition.ts'
import { composeEdition } from '../../src/edition/compose.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Edition } from '../../src/model/edition.ts'
import type { Message } from '../../src/model/message.ts'
import { context as bare, episode, episodes, show, story } from './made-up-show.ts'

const site = show.url
const ownPage = (path: string) =>
  /^\/(?:support|stories\/there\/)?$/.test(path) ? 'there' : path.startsWith('/stories/') ? 'gone' : 'unknown'
const context = { ...bare, ownPage } as const
const localhost = { show: { ...show, url: 'http://localhost:8080/' } }
const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'guid-edition' })

function messagesOf(change: Partial<Edition> & Partial<typeof localhost>): readonly Message[] {
  const { show: other = show, ...own } = change
  const changed = { ...edition, ...own }
  const here = { ...context, show: other }
  return checkEdition(changed, renderEdition(changed, here), here)
}

const found = (change: Parameters<typeof messagesOf>[0]): readonly string[] =>
  messagesOf(change).map(({ rule, severity }) => `${severity} ${rule}`)

const opening = (markdown: string): Partial<Edition> => ({ opening: parseMarkdown(markdown).children })
const item = (change: object): Partial<Edition> => ({
  items: edition.items.map((item, at) => (at === 0 ? { ...item, ...change } : item)),
})

describe('an edition as composed', () => {
  it('has nothing to object to', () => {
    expect(messagesOf({})).toEqual([])
  })
})

describe('the check refuses', () => {
  it.each([
    ['a merge tag in the subject', { subject: '*|MC:SUBJECT|*' }],
    ['a merge tag that Markdown takes for emphasis', opening('Hello *|FNAME|*, good morning.')],
    ['braces in the preheader', { preheader: 'Dear {{ name }}' }],
    ['our own token among the words', opening('Leave at {{leave_url}} please.')],
    ['a token in a headline', item({ headline: 'News %%first_name%%' })],
    ['a token in a link', opening('[Go on](https://harbour.example/?a={{x}}).')],
    ['a token in code', opening('`{% if x %}`')],
    ['a token of Mailjet', opening('Dear [[var:firstname:"you"]],')],
    ['a token of ActiveCampaign', opening('Dear %FIRSTNAME%,')],
    ['a token of Mailgun', opening('Dear %recipient.first%,')],
    ['a token of Campaign Monitor', opening('Dear [firstname,fallback=reader],')],
    ['a token of MailerLite', opening('Dear {$name},')],
    ['a token of AWeber', opening('Dear {!firstname_fix},')],
    ['a token of Salesforce', opening('Dear %%First_Name%%,')],
    ['a token of Responsys', opening('Dear $first_name$,')],
    ['a token of phpList', opening('[UNSUBSCRIBEURL]')],
    ['a token of a program', opening('Dear #{user.name},')],
    ['a merged letter', opening('Dear <<First Name>>,')],
    ['a single brace', opening('Dear {first_name|reader},')],
  ])('%s', (_, change) => {
    expect(found(change)).toContain('error edition:token')
  })

  it.each([
    ['an empty subject', { subject: ' \u200b' }, 'error edition:subject'],
    ['a subject over 90 characters', { subject: 'word '.repeat(20) }, 'error edition:subject'],
    ['a subject of two lines', { subject: 'One\nBcc: two' }, 'error edition:subject'],
    ['an edition without items', { items: [] }, 'error edition:items'],
    ['an item without a headline', item({ headline: ' ' }), 'error edition:headline'],
    ['an item of an unknown story', item({ story: 'Not a/ref' }), 'error edition:story'],
    ['a relative link', opening('[About](/about/)'), 'error edition:link'],
    ['a link of another kind', opening('[Run](javascript:x)'), 'error edition:link'],
    ['a link to an unknown story', opening('[That](story:none)'), 'error edition:link'],
    ['a relative link target', opening('[That][a]\n\n[a]: ../a'), 'error edition:link'],
    ['a show without an address', { ...localhost }, 'error edition:address'],
    ['a topic that the show does not have', { topic: 'ferries' }, 'error edition:topic'],
    ['a page of the own site that is gone', opening(`[It](${site}stories/gone/#p-1)`), 'error edition:link'],
    ['an image without description', opening('![](https://h.example/a.png)'), 'error edition:image'],
    ['an image from a relative address', opening('![Ship](a.png)'), 'error edition:link'],
    ['more than 100 kB', opening('A sentence of words. '.repeat(5000)), 'error edition:size'],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toContain(expected)
  })

  it('a mail without text part, or without the way out', () => {
    const rendered = renderEdition(edition, context)
    const rules = (change: Partial<typeof rendered>): readonly string[] =>
      checkEdition(edition, { ...rendered, ...change }, context).map(({ rule }) => rule)
    expect(rules({ text: '\n' })).toContain('edition:text')
    expect(rules({ html: rendered.html.replace('{{leave_url}}', 'https://harbour.example/') })).toEqual([
      'edition:footer',
    ])
    expect(rules({ html: `${rendered.html}{{ name }}` })).toEqual(['edition:token'])
  })

  it('a footer without postal address or reason', () => {
    const bare = {
      ...context,
      show: { ...show, edition: { ...show.edition, postalAddress: '', reason: ' ' } },
    }
    const messages = checkEdition(edition, renderEdition(edition, bare), bare)
    expect(messages.map(({ reason }) => reason)).toEqual([
      'The footer lacks the postal address that mail to many people must carry.',
      'The footer lacks the reason why somebody gets this mail.',
    ])
  })
})

describe('the check warns of', () => {
  const twice = { items: [...edition.items, ...edition.items.slice(0, 1)] }
  it.each([
    ['a subject over 70 characters', { subject: 'word '.repeat(15) }, 'warning edition:subject'],
    ['an empty preheader', { preheader: '' }, 'warning edition:preheader'],
    ['a preheader like the subject', { preheader: `${edition.subject}!` }, 'warning edition:preheader'],
    ['a preheader like the first line', { preheader: 'good morning' }, 'warning edition:preheader'],
    ['a story told twice', twice, 'warning edition:story-twice'],
    ['an item that is only a headline', item({ summary: [], care: [] }), 'warning edition:item'],
    ['a link that says "here"', opening('Read it [here](https://h.example/).'), 'warning edition:link-text'],
    ['an own page that something else may serve', opening(`[It](${site}shop/?a=1)`), 'warning edition:link'],
    ['an image without a size', opening('![Ship](https://h.example/a.png)'), 'warning edition:image'],
    [
      'an image without encryption',
      opening('![Ship](http://h.example/a.png){width=1 height=1}'),
      'warning edition:image',
    ],
    ['more than 80 kB', opening('A sentence of words. '.repeat(3400)), 'warning edition:size'],
  ])('%s', (_, change, expected) => {
    expect(found(change)).toEqual([expected])
  })

  it('a headline that a language model wrote, until it is another', () => {
    const [first] = edition.items
    const modelHeadline = (ref: string) => (ref === first?.story ? first?.headline : undefined)
    const check = (change: Partial<Edition>) => {
      const changed = { ...edition, ...change }
      return checkEdition(changed, renderEdition(changed, context), { ...context, modelHeadline })
    }
    expect(check({})).toMatchObject([{ rule: 'edition:model-headline', severity: 'warning' }])
    expect(check(item({ headline: 'Another one' }))).toEqual([])
  })

  it('a text part that lacks half the words', () => {
    const rendered = renderEdition(edition, context)
    const thin = { ...rendered, text: rendered.text.slice(0, 600) + rendered.text.slice(-400) }
    expect(checkEdition(edition, thin, context)).toMatchObject([
      { rule: 'edition:text', severity: 'warning' },
    ])
  })
})

describe('the check lets pass', () => {
  it.each([
    'It fell by 5% and then by 10%.',
    'He wrote “[name] of the firm” and {sic}.',
    'From $5 to $6, or #1 and #2.',
    'Mail desk@harbour.example or @HARBOUR.',
    'See https://h.example/%C3%A9t%C3%A9?x=%20 and [a list [of sorts]].',
  ])('%s', (words) => {
    expect(found(opening(words))).toEqual([])
  })

  it('links to pages of the own site that are there, and to others', () => {
    const links = `[a story](${site}stories/there/), [home](${site}), [elsewhere](https://other.example/stories/gone/)`
    expect(found(opening(links))).toEqual([])
  })
})

describe('each message', () => {
  it('has the line of the file that it is about', () => {
    const file = `---\nsubject: ""\npreheader: ""\ndate: 2021-07-09\nguid: g\n---\n\nOne.\n\n[x](/y)\n\n## Head\n\n[[token]]\n\n[Read](story:a/b)\n`
    const { edition: read } = readEdition(
      file.replace('subject: ""', 'subject: "{{x}}"'),
      'editions/2021-07-09.md',
    )
    if (!read) throw new Error('The edition cannot be read.')
    const lines = checkEdition(read, renderEdition(read, context), context).map(({ rule, place }) => [
      rule,
      place && 'line' in place ? place.line : undefined,
    ])
    expect(lines).toContainEqual(['edition:token', 2])
    expect(lines).toContainEqual(['edition:preheader', 3])
    expect(lines).toContainEqual(['edition:link', 10])
    expect(lines).toContainEqual(['edition:token', 14])
  })

  it('is one full sentence', () => {
    const broken = messagesOf({
      subject: '',
      ...opening('[here](/x) ![](y) {{z}}'),
      ...item({ story: 'x y' }),
    })
    expect(broken.length).toBeGreaterThan(5)
    for (const { reason } of broken) expect(reason).toMatch(/^[A-Z].*[^.]\.$/)
  })
})

describe('an edition of 25 stories', () => {
  it('stays below the size of the warning', () => {
    const stories = Array.from({ length: 25 }, (_, at) =>
      story(
        `s-${at}`,
        `Headline of story number ${at}`,
        'The port said so on Monday. '.repeat(20),
        'We care much. '.repeat(40),
      ),
    )
    const day = episode('2021-07-08', stories)
    const long = composeEdition({ show, episodes: [day], date: '2021-07-09', guid: 'g' })
    const rendered = renderEdition(long, context)
    expect(long.items).toHaveLength(25)
    expect(checkEdition(long, rendered, context).map(({ rule }) => rule)).not.toContain('edition:size')
  })
})
