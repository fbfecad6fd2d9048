import { describe, expect, it } from 'vitest'
import { readDecisions } from '../../src/content/decisions.ts'
import { readRegistry } from '../../src/content/registry.ts'
import { readShow } from '../../src/content/show.ts'
import type { Message } from '../../src/model/message.ts'

const told = (messages: readonly Message[]) =>
  messages.map(
    ({ reason, place }) =>
      `${place && 'line' in place ? place.line : 0} ${reason.replace('; the file was left as it is.', '')}`,
  )

describe('show.md', () => {
  it('needs only a title; everything else has a default that works', () => {
    expect(readShow('---\ntitle: A show\n---\n\nAbout *us*.\n', 'show.md')).toEqual({
      show: {
        title: 'A show',
        url: 'http://localhost:8080/',
        language: 'en',
        tagline: '',
        description: '',
        people: [],
        markers: [],
        edition: {
          name: 'A show',
          opening: '',
          senderName: 'A show',
          senderAddress: '',
          postalAddress: '',
          reason: 'You get this because you asked for the newsletter of A show.',
        },
        about: 'About *us*.',
      },
      messages: [],
    })
  })

  const model = (settings: string) => readShow(`---\ntitle: A\nmodel: ${settings}\n---\n`, 'show.md')

  it('asks a language model only where it says so, within limits', () => {
    expect(model('{name: tiny}').show?.model).toEqual({
      name: 'tiny',
      url: 'https://api.openai.com/v1/',
      timeout: 60,
      maxTokens: 500_000,
      maxTokensPerEpisode: 60_000,
    })
    const all =
      '{name: tiny, url: "http://localhost:11434/v1", max-tokens: 1, max-tokens-per-episode: 2, max-cost: 3, max-cost-per-episode: 4, prices: {input: 0, output: 0.6}, timeout: 5}'
    expect(model(all).show?.model).toEqual({
      name: 'tiny',
      url: 'http://localhost:11434/v1/',
      timeout: 5,
      maxTokens: 1,
      maxTokensPerEpisode: 2,
      maxCost: 3,
      maxCostPerEpisode: 4,
      prices: { input: 0, output: 0.6 },
    })
  })

  it.each([
    ['{}', '`model.name` is missing'],
    ['{name: x, key: sk-1}', '`model.key`'],
    ['{name: x, url: "http://models.example/v1"}', 'must be an https address'],
    ['{name: x, url: "https://user:word@models.example/v1"}', 'must be an https address'],
    ['{name: x, url: "https://models.example/v1?key=1"}', 'must be an https address'],
    ['{name: x, url: "http://127.0.0.1.evil.example/"}', 'must be an https address'],
    ['{name: x, url: "file:///etc/passwd"}', 'must be an https address'],
    ['{name: x, max-tokens: 0}', 'must be more than 0'],
    ['{name: x, max-cost: 1}', '`model.prices` must be given where a cost is limited'],
    ['{name: x, prices: {input: -1, output: 1}}', 'must be 0 or more'],
  ])('sends a key nowhere but where it is safe, and limits what can be limited: %s', (settings, reason) => {
    const { show, messages } = model(settings)
    expect(show).toBeUndefined()
    expect(told(messages).join()).toContain(reason)
  })

  it('gives the address a final slash and people an id', () => {
    const { show } = readShow(
      '---\ntitle: A\nurl: https://a.example/show\npeople:\n  - name: Zoë Quinn-Åse\nedition:\n  sender-address: a@b.example\n  reply-to: c@d.example\n  promo: {kind: support, title: T, text: X}\n---\n',
      'show.md',
    )
    expect(show).toMatchObject({
      url: 'https://a.example/show/',
      people: [{ id: 'zoe-quinn-ase', role: 'host', aliases: [] }],
      edition: {
        senderAddress: 'a@b.example',
        replyTo: 'c@d.example',
        promo: { kind: 'support', title: 'T', text: 'X' },
      },
    })
  })

  it('names what is wrong, with its line and the nearest key', () => {
    const text = `---
titel: A
people:
  - name: Ruth
    role: hots
edition:
  sender-adress: a@b.example
  reply-to: "a@b.example, c@d.example"
url: ftp://a.example/
---
`
    expect(told(readShow(text, 'show.md').messages)).toEqual([
      '2 `title` is missing',
      '9 `url` must be a whole address such as `https://example.com/page`',
      '5 `people.0.role` must be one of `host`, `guest`, `producer`, `reporter`, did you mean `host`?',
      '8 `edition.reply-to` must be one mail address such as `desk@example.com`',
      '7 `edition.sender-adress` is no key that Copydesk knows, did you mean `sender-address`?',
      '2 `titel` is no key that Copydesk knows, did you mean `title`?',
    ])
  })

  it('refuses two people with one id', () => {
    const { show, messages } = readShow(
      '---\ntitle: A\npeople:\n  - name: Ruth\n  - name: RUTH\n---\n',
      'show.md',
    )
    expect(show).toBeUndefined()
    expect(told(messages)).toEqual(['5 Two people have the id "ruth"; give one of them another `id`.'])
  })
})

describe('entities.yml', () => {
  it('is read whole', () => {
    const { registry, messages, lineOf } = readRegistry(
      `version: 1
entities:
  revil:
    name: REvil
    type: ORG
    subtype: threat actor
    aliases: [Sodinokibi, {text: revil, case: any}]
    same-as: ["https://www.wikidata.org/wiki/Q1"]
    page: true
merge: {sodinokibi: revil}
never-merge: [[apex-consulting, apex-software]]
ignore: [Among, {text: Target, in: [2021-07-06-kaseya]}]
concepts: [MSP]
overrides:
  2021-07-06-kaseya:
    - {text: Swedish, drop: true}
`,
      'entities.yml',
    )
    expect(messages).toEqual([])
    expect(registry).toEqual({
      entities: [
        {
          id: 'revil',
          name: 'REvil',
          type: 'ORG',
          subtype: 'threat actor',
          aliases: ['Sodinokibi', { text: 'revil', case: 'any' }],
          sameAs: ['https://www.wikidata.org/wiki/Q1'],
          page: true,
        },
      ],
      merge: { sodinokibi: 'revil' },
      neverMerge: [['apex-consulting', 'apex-software']],
      ignore: [{ text: 'Among' }, { text: 'Target', in: ['2021-07-06-kaseya'] }],
      concepts: ['MSP'],
      overrides: { '2021-07-06-kaseya': [{ text: 'Swedish', drop: true }] },
    })
    expect(lineOf(['merge', 'sodinokibi'])).toBe(10)
    expect(lineOf(['entities', 'revil', 'aliases', 1])).toBe(7)
  })

  it('may be empty', () => {
    expect(readRegistry('# nothing yet\n', 'entities.yml')).toMatchObject({
      registry: { entities: [] },
      messages: [],
    })
  })

  it('names what is wrong, with its line', () => {
    const text = `entities:
  ../x: {name: A, type: ORG}
  good:
    name: Good
    typ: ORG
    type: org
    aliases: [1]
ignor: []
`
    expect(told(readRegistry(text, 'entities.yml').messages)).toEqual([
      '2 `entities.../x` must be a slug: lower-case letters, digits and single dashes, as in `white-house`',
      '6 `entities.good.type` must be one of `PERSON`, `ORG`, `PRODUCT`, `PLACE`, `EVENT`, `LAW`, `WORK`, `CONCEPT`, `MONEY`, `DATE`',
      '7 `entities.good.aliases.0` must be a name, or `{text: name, case: any}`',
      '5 `entities.good.typ` is no key that Copydesk knows, did you mean `type`?',
      '8 `ignor` is no key that Copydesk knows, did you mean `ignore`?',
    ])
  })

  it('says where YAML is broken, and refuses equal keys and alias bombs', () => {
    expect(told(readRegistry('entities:\n  a: {name: [}\n', 'e').messages)[0]).toMatch(
      /^2 This is not valid YAML/,
    )
    expect(told(readRegistry('merge: {}\nmerge: {}\n', 'e').messages)[0]).toMatch(
      /^2 .*duplicated mapping key/,
    )
    expect(told(readRegistry(bomb, 'e').messages)[0]).toMatch(/unfold to too many values/)
  })
})

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]}, `.repeat(9)}x]`).join('\n')}\n`

describe('decisions', () => {
  const rules = new Map([
    ['clean:duplicates', ['keep', 'cut']],
    ['structure:stories', ['headline']],
    ['clean:spaces', []],
  ] as const)
  const read = (text: string) => readDecisions(text, 'decisions/a.yml', new Map(rules))

  it('are read with the lines on which they stand', () => {
    expect(
      read(
        '# mine\n- rule: clean:duplicates\n  at: a-b-123\n  do: keep\n\n- {rule: structure:stories, at: x, do: headline, as: New, why: Better.}\n',
      ),
    ).toEqual({
      decisions: [
        { rule: 'clean:duplicates', at: 'a-b-123', do: 'keep', line: 2 },
        { rule: 'structure:stories', at: 'x', do: 'headline', as: 'New', why: 'Better.', line: 6 },
      ],
      agreements: [],
      messages: [],
    })
  })

  it('may say that the machine was right, which no rule gets to see', () => {
    expect(
      read('- {rule: clean:duplicates, at: x, do: agree}\n- {rule: clean:spacing, at: x, do: agree}\n'),
    ).toMatchObject({
      decisions: [],
      agreements: [{ rule: 'clean:duplicates', at: 'x', line: 1 }],
      messages: [{ severity: 'error', place: { line: 2 } }],
    })
  })

  it('may be none', () => {
    expect(read('')).toEqual({ decisions: [], agreements: [], messages: [] })
  })

  it('that no rule could obey are reported and left out; the others stand', () => {
    const { decisions, messages } = read(`- {rule: clean:duplicate, at: x, do: keep}
- {rule: clean:duplicates, at: x, do: headline}
- {rule: clean:spaces, at: x, do: keep}
- {rule: structure:stories, at: x, do: headline}
- {rule: clean:duplicates, at: x, do: keep}
- {rule: clean:duplicates, at: x, do: keep}
`)
    expect(decisions.map(({ line }) => line)).toEqual([5])
    expect(told(messages)).toEqual([
      '1 This decision is for "clean:duplicate", and there is no rule of that name, did you mean `clean:duplicates`? It was not obeyed.',
      '2 The rule clean:duplicates does not know `do: headline`; it knows `keep`, `cut`. It was not obeyed.',
      '3 The rule clean:spaces does not know `do: keep`; it takes no decisions. It was not obeyed.',
      '4 A decision to `headline` must say the headline as `as:`. It was not obeyed.',
      '6 The decision on line 5 says the same. It was not obeyed.',
    ])
  })

  it('that do not have the right form are refused with their line', () => {
    expect(told(read('- rule: clean:duplicates\n  at: x\n  do: kep\n').messages)).toEqual([
      '3 `0.do` must be one of `keep`, `cut`, `headline`, `split`, `join`, `section`, `tag`, `untag`, `agree`, did you mean `keep`?',
    ])
    expect(told(read('rule: x\n').messages)).toEqual(['1 This must be a list, and is a group of keys'])
  })
})
