import { describe, expect, it } from 'vitest'
import { suggestFor } from '../../../src/tag/suggest/suggest.ts'
import { asker, story, storyOf } from './asking.ts'
import { answer, completed, modelServer, refused, type Sent } from './model-server.ts'

const good = answer({
  headline: 'Kaseya’s update server let the REvil gang into 1,500 customers',
  summary: 'The REvil gang asked for $70 million. The White House has asked both to be patient.',
  care: { sentence: 'S4', opening: 'So what does it mean for you?' },
  names: [
    { name: 'REvil', type: 'ORG', sentence: 'S1' },
    { name: 'Fred Voccola', type: 'PERSON', sentence: 'S2' },
  ],
})

const nothing = { headlines: new Map(), summaries: new Map(), care: new Set(), names: [] }

describe('a model that answers well', () => {
  it('is asked once for a story, over the wire, with what was said as data', async () => {
    const { url, got } = await modelServer((_, response) => completed(response, good))
    const { suggestions, messages, pending } = await suggestFor([story], asker({ url }))
    expect(suggestions).toEqual({
      model: 'tiny',
      headlines: new Map([[0, good.headline]]),
      summaries: new Map([[0, good.summary]]),
      care: new Set([2000]),
      names: [
        { name: 'REvil', type: 'ORG' },
        { name: 'Fred Voccola', type: 'PERSON' },
      ],
    })
    expect([messages, pending]).toEqual([[], false])
    expect(got.map(({ path, key, format }) => [path, key, format])).toEqual([
      ['/v1/chat/completions', 'Bearer sk-secret', 'json_schema'],
    ])
    expect(got[0]?.sentences.map(({ id }) => id)).toEqual(['S1', 'S2', 'S3', 'S4', 'S5'])
  })

  it('is asked the very same thing on any day', async () => {
    const { url, got } = await modelServer((_, response) => completed(response, good))
    await suggestFor([story], asker({ url }))
    await suggestFor([story], asker({ url }))
    expect(got[1]?.body).toEqual(got[0]?.body)
  })

  it('is not asked what it has answered, also by a run without a key', async () => {
    const { url, got } = await modelServer((_, response) => completed(response, good))
    const kept = new Map<string, string>()
    const first = await suggestFor([story], asker({ url }, kept))
    expect((await suggestFor([story], asker({ url }, kept))).suggestions).toEqual(first.suggestions)
    const offline = { url: url.replace(/:\d+/, ':1'), name: 'tiny' }
    expect((await suggestFor([story], asker({ url }, kept, null))).suggestions).toEqual(first.suggestions)
    expect(got).toHaveLength(1)
    const other = await suggestFor([story], asker({ ...offline, timeout: 1 }, kept))
    expect(other.suggestions, 'another server is another model').toMatchObject(nothing)
  })

  it('puts its answer behind thoughts and between fences', async () => {
    const written = `<think>They said {"headline": "no"}</think>\n\`\`\`json\n${JSON.stringify(good)}\n\`\`\``
    const { url, got } = await modelServer((_, response) => completed(response, written))
    const { suggestions } = await suggestFor([story], asker({ url }))
    expect(suggestions.names).toHaveLength(2)
    expect(got).toHaveLength(1)
  })

  it('is asked in stretches about a story that is long', async () => {
    const many = storyOf(
      ...Array.from(
        { length: 200 },
        (_, at) =>
          `The bakery number ${at} in Vaasa has counted its loaves by machine since May, and the machine counts the baker's hand as one of them.`,
      ),
    )
    const { url, got } = await modelServer((_, response, at) =>
      completed(response, answer({ headline: `Bakery number ${at}` })),
    )
    const { suggestions } = await suggestFor([many], asker({ url }))
    expect(got.length).toBeGreaterThan(1)
    expect(got.flatMap(({ sentences }) => sentences)).toHaveLength(200)
    expect(suggestions.headlines).toEqual(new Map([[0, 'Bakery number 0']]))
  })
})

describe('a model that answers badly', () => {
  const bad: readonly { readonly name: string; readonly content: unknown; readonly more?: Sent }[] = [
    { name: 'no JSON', content: 'Sure! Here is a headline.' },
    { name: 'another form', content: { title: 'Kaseya' } },
    {
      name: 'a type that there is not',
      content: { ...good, names: [{ name: 'REvil', type: 'GANG', sentence: 'S1' }] },
    },
    { name: 'a refusal', content: '', more: { refusal: 'I cannot help with crime.' } },
    { name: 'a refusal beside an answer', content: good, more: { refusal: 'I cannot help with crime.' } },
    { name: 'an answer cut short', content: JSON.stringify(good), more: { finish_reason: 'length' } },
    { name: 'nothing', content: '' },
    { name: 'an enormous number of brackets', content: '['.repeat(90_000) },
  ]
  it.each(bad)('is asked once more, with words of the same length: $name', async ({ content, more }) => {
    const { url, got } = await modelServer((_got, response, at) =>
      completed(response, at === 0 ? content : good, at === 0 ? more : undefined),
    )
    const { suggestions } = await suggestFor([story], asker({ url }))
    expect(suggestions.headlines.size).toBe(1)
    expect(got).toHaveLength(2)
    const lengths = got.map(({ body }) => JSON.stringify(body.messages).length)
    expect((lengths[1] ?? 0) - (lengths[0] ?? 0)).toBeLessThan(250)
  })

  it.each(bad)(
    'is left aside when it does so twice, and not asked again: $name',
    async ({ content, more }) => {
      const { url, got } = await modelServer((_got, response) => completed(response, content, more))
      const kept = new Map<string, string>()
      for (let run = 0; run < 2; run++) {
        const { suggestions, messages, pending } = await suggestFor([story], asker({ url }, kept))
        expect(suggestions).toMatchObject(nothing)
        expect(pending).toBe(false)
        expect(messages.map(({ reason }) => reason)).toEqual([
          'The model tiny gave 1 of 1 times no answer in the form that it was asked for; those were left aside.',
        ])
      }
      expect(got).toHaveLength(2)
    },
  )
})

describe('a server that does not take every form of request', () => {
  it.each([
    [['json_schema'], ['json_schema', 'json_schema', 'json_object', 'json_object']],
    [
      ['json_schema', 'json_object'],
      ['json_schema', 'json_schema', 'json_object', undefined, undefined],
    ],
  ])('is asked in the next one, and that is remembered: %j', async (unknown, asked) => {
    const { url, got } = await modelServer((one, response) =>
      unknown.includes(one.format ?? '') ? refused(response, 400) : completed(response, good),
    )
    const other = storyOf(`${story.paragraphs[0]?.text} Again.`)
    await suggestFor([story, other], asker({ url }))
    expect(got.map(({ format }) => format)).toEqual(asked)
  })

  it('is not held to what one story made it say', async () => {
    const { url, got } = await modelServer((one, response, at) =>
      at < 4 && one.sentences.length > 1 ? refused(response, 400) : completed(response, answer()),
    )
    const { messages } = await suggestFor(
      [story, storyOf('A bakery in Vaasa counts loaves.')],
      asker({ url }),
    )
    expect(got.at(-1)?.format).toBe('json_schema')
    expect(messages.map(({ severity }) => severity)).toEqual(['warning'])
  })
})
