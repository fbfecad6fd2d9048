import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withFormerIds, withPresentIds } from '../../src/words/former-ids.ts'
import { paragraphIds } from '../../src/words/paragraph-ids.ts'
import { firstWords, type KnownParagraph, tracedParagraphs } from '../../src/words/traced-paragraphs.ts'

const said = [
  'Microsoft fixed four holes on Tuesday in a program that most of its customers never knew they had.',
  'The agent does not update itself, so the fix was out on Tuesday and on nobody’s machine by Wednesday.',
  'Go through your customers’ accounts this week, list every machine, and ask each one for its version.',
  'May I add something from the insurer’s side? The form asks whether you patch critical holes.',
]

const present = (texts: readonly string[]) => {
  const ids = paragraphIds(texts)
  return texts.map((text, at) => ({ id: ids[at] ?? '', text }))
}
const known = (texts: readonly string[]): readonly KnownParagraph[] =>
  present(texts).map(({ id, text }) => ({ id, words: firstWords(text) }))

/** For each present paragraph: the place of the known one that it begins with, `whole` where nothing was changed. */
const traces = (before: readonly string[], now: readonly string[]) => {
  const list = known(before)
  const traced = tracedParagraphs(list, present(now))
  return present(now).map(({ id }) => {
    const { from, whole = false, former = [] } = traced.get(id) ?? {}
    const at = list.findIndex((one) => one.id === from?.id)
    return {
      at: at < 0 ? undefined : at,
      whole,
      former: former.map((old) => list.findIndex((one) => one.id === old)),
    }
  })
}

describe('finding paragraphs again', () => {
  it('finds what nobody touched, wherever it stands now', () => {
    const moved = [said[2], said[0], said[3], said[1]].map(String)
    expect(traces(said, moved)).toEqual([2, 0, 3, 1].map((at) => ({ at, whole: true, former: [] })))
  })

  it('finds one whose words were changed by its neighbours and its first words, and keeps its id alive', () => {
    const edited = said.with(
      1,
      'The agent never updates itself, so the fix was out on Tuesday. Nobody had it.',
    )
    expect(traces(said, edited)[1]).toEqual({ at: 1, whole: false, former: [1] })
  })

  it('gives the time of a paragraph that was split to the half that begins it, and to no other', () => {
    const halves = said.toSpliced(
      2,
      1,
      'Go through your customers’ accounts this week, list every machine,',
      'and ask each one for its version.',
    )
    const [, , first, second] = traces(said, halves)
    expect(first).toEqual({ at: 2, whole: false, former: [2] })
    expect(second).toEqual({ at: undefined, whole: false, former: [] })
  })

  it('lets both ids lead to two paragraphs that were joined', () => {
    const joined = said.toSpliced(1, 2, `${said[1]} ${said[2]}`)
    expect(traces(said, joined)[1]).toEqual({ at: 1, whole: false, former: [1, 2] })
  })

  it('lets the id lead to what was written anew in its place, which has no time', () => {
    expect(traces(said, said.with(2, 'Nothing of the sort was ever said here.'))[2]).toEqual({
      at: undefined,
      whole: false,
      former: [2],
    })
  })

  it('tells paragraphs of the same words apart by their neighbours, where one came or went', () => {
    const thanks = 'Thank you.'
    const before = [thanks, said[0], thanks, said[1]].map(String)
    expect(traces(before, before.slice(1))).toEqual([
      { at: 1, whole: true, former: [] },
      { at: 2, whole: true, former: [2] },
      { at: 3, whole: true, former: [] },
    ])
    const doubled = [thanks, ...before]
    expect(traces(before, doubled).map(({ at }) => at)).toEqual([undefined, undefined, 1, 2, 3])
  })

  it('knows nothing of a paragraph that an editor added', () => {
    const added = said.toSpliced(2, 0, 'A note of the editor, which nobody said.')
    expect(traces(said, added)[2]).toEqual({ at: undefined, whole: false, former: [] })
  })

  it('takes long rewritten passages without a word, and at once', () => {
    const many = (word: string) =>
      Array.from({ length: 3000 }, (_, at) => `${word} number ${at} of very many`)
    expect(tracedParagraphs(known(many('old')), present(many('new'))).size).toBe(0)
  })

  it('never gives one paragraph to two, and no id to two places', () => {
    const words = fc.array(fc.constantFrom('go', 'the', 'fix', 'it', 'now', 'was', 'out', 'Go', 'its'), {
      minLength: 1,
      maxLength: 9,
    })
    const texts = fc.array(
      words.map((list) => list.join(' ')),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        const traced = [...tracedParagraphs(known(before), present(now))]
        const ids = [...present(now).map(({ id }) => id), ...traced.flatMap(([, { former }]) => former)]
        expect(new Set(ids).size).toBe(ids.length)
        const used = traced.flatMap(([, { from }]) => from?.id ?? [])
        expect(new Set(used).size).toBe(used.length)
        for (const [id, { from, whole }] of traced)
          expect(whole).toBe(from?.id.slice(0, 9) === id.slice(0, 9))
      }),
    )
  })

  it('finds everything in an episode that nobody touched', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 12 }), (texts) => {
        expect(traces(texts, texts)).toEqual(texts.map((_, at) => ({ at, whole: true, former: [] })))
      }),
    )
  })
})

describe('earlier ids', () => {
  it('are kept from one edit to the next, and from one proposal to the next', () => {
    const second = 'The agent does not update itself; the fix was out on Tuesday.'
    const third = 'The agent does not update itself. So it goes.'
    const [a, b, c] = paragraphIds([said[1] ?? '', second, third])
    const once = withPresentIds(known(said), present(said.with(1, second)))
    expect(once[1]).toEqual({ ...known(said)[1], former: [b] })
    const twice = withPresentIds(once, present(said.with(1, third)))
    expect(twice[1]?.former).toEqual([b, c])
    expect(tracedParagraphs(twice, present(said.with(1, third))).get(c ?? '')?.former).toEqual([a, b])
    // The machine itself writes the paragraph in another way now.
    const proposed = said.with(1, 'The agent does not update itself, so the fix was out on Tuesday.')
    const next = withFormerIds(known(proposed), twice, present(proposed))
    expect(next[1]?.former).toEqual([a, b, c])
    expect(next.filter((one) => one.former)).toHaveLength(1)
  })

  it('do not grow when nothing changes', () => {
    const once = withPresentIds(known(said), present(said.with(1, 'The agent does not update itself, so.')))
    const now = present(said.with(1, 'The agent does not update itself, so.'))
    expect(withFormerIds(known(said), withPresentIds(once, now), present(said))).toEqual(once)
  })
})
