import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { spacedAccounts } from '../../../scripts/tagger/accounts.ts'
import { averaged } from '../../../scripts/tagger/averaged.ts'
import { trainField } from '../../../scripts/tagger/crf.ts'
import { lessonOf } from '../../../scripts/tagger/documents.ts'
import { encoded } from '../../../scripts/tagger/examples.ts'
import { wellKnownNames } from '../../../scripts/tagger/famous-names.ts'
import { lessonSets } from '../../../scripts/tagger/lessons.ts'
import { lexicalSources, phraseKinds } from '../../../scripts/tagger/lexical-sources.ts'
import { bareName, measuredSets, namesOnlyMeasured } from '../../../scripts/tagger/measured-names.ts'
import { pruned } from '../../../scripts/tagger/pruned.ts'
import { scoreOf } from '../../../scripts/tagger/score.ts'
import { untitled } from '../../../scripts/tagger/untitled.ts'
import { featureSourceOf, taggerOf } from '../../../src/tag/tagger/tagger.ts'
import { packedWeights, type TaggerWeights, unpackedWeights } from '../../../src/tag/tagger/weights.ts'
import { classColumns } from '../../../src/tag/tagger/word-classes.ts'

/** Documents with each name in brackets behind its type: `[PER Ann Lee] spoke.` */
function marked(source: string) {
  const types = ['PER', 'ORG', 'LOC', 'MISC']
  const names: { start: number; end: number; type: number }[] = []
  let text = ''
  for (const part of source.split(/(\[[A-Z]+ [^\]]+\])/)) {
    const [, type, name] = /^\[([A-Z]+) ([^\]]+)\]$/.exec(part) ?? []
    if (type !== undefined && name !== undefined)
      names.push({ start: text.length, end: text.length + name.length, type: types.indexOf(type) })
    text += name ?? part
  }
  return { text, names }
}

const documents = [
  '[PER Ann Lee] works for [ORG Ostrava Metrics] in [LOC Oslo].',
  'He met [PER Bob Ray] at [ORG Halden Metrics] in [LOC Bergen].',
  'It rained, and [PER Cid Fox] of [ORG Molde Metrics] left [LOC Narvik].',
  'Nobody came. The office of [ORG Vardo Metrics] in [LOC Hamar] was shut.',
].map(marked)

const nothing: Pick<TaggerWeights, 'classes' | 'phrases'> = {
  classes: {
    keys: new Int32Array(0),
    columns: Object.fromEntries(
      classColumns.map((name) => [name, new Uint16Array(0)]),
    ) as TaggerWeights['classes']['columns'],
  },
  phrases: { keys: new Int32Array(0), kinds: new Uint8Array(0) },
}

function trained(): Buffer {
  const lessons = documents.map((document) => lessonOf(document, 0))
  const { examples, keys } = encoded(lessons, featureSourceOf(nothing), 1)
  const training = { epochs: 12, rate: 0.1, decay: 0, dropout: 0.1, seed: 3 }
  return packedWeights({
    ...nothing,
    ...pruned(
      trainField(examples, training, () => {}),
      keys,
      5_000,
    ),
  })
}

describe('training', () => {
  it('learns what it is shown, and the same each time', () => {
    const file = trained()
    expect(trained().equals(file)).toBe(true)
    expect(packedWeights(unpackedWeights(file)).equals(file)).toBe(true)
    const tagger = taggerOf(unpackedWeights(file))
    const find = (text: string) => tagger.spans(lessonOf({ text, names: [] }, 0).sentences)
    expect(scoreOf(documents, find).f).toBe(100)
    expect(find('She met Eve Kay at Lillehammer Metrics in Oslo.').map(({ type }) => type)).toEqual([
      ...['PER', 'ORG', 'LOC'],
    ])
  })

  it('puts a name on the tokens that it touches, and joins sentences that a name runs across', () => {
    const document = marked('We saw [MISC Mr. Big! The Film] on Friday. Then we left.')
    const { sentences, labels } = lessonOf(document, 0)
    expect(sentences.map((tokens) => tokens.map(({ text }) => text).join(' '))).toEqual([
      'We saw Mr . Big ! The Film on Friday .',
      'Then we left .',
    ])
    expect([...(labels[0] ?? [])]).toEqual([0, 0, 7, 8, 8, 8, 8, 8, 0, 0, 0])
  })
})

describe('what is learnt from', () => {
  it('has people without their titles, but titles that are all there is, and those of films, as they were', () => {
    const document = untitled(
      marked('[PER Vice President Ann Lee], [PER Mr. Ray], [PER Doctor], [MISC Dr. No], [PER Drake]'),
    )
    expect(document.names.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      ...['Ann Lee', 'Ray', 'Doctor', 'Dr. No', 'Drake'],
    ])
  })

  it('has the same names where a space is put behind the signs of accounts', () => {
    const document = spacedAccounts(
      marked('@ann saw [PER @bob], [PER Cid] a@b and @ [PER Eve] in [LOC Oslo]'),
    )
    expect(document.text).toBe('@ ann saw @ bob, Cid a@ b and @ Eve in Oslo')
    expect(document.names.map(({ start, end }) => document.text.slice(start, end))).toEqual([
      ...['@ bob', 'Cid', 'Eve', 'Oslo'],
    ])
  })

  it('is learnt from more than once, for the mean of all weights', () => {
    const field = averaged(3, (number) => ({
      weights: Float32Array.of(number, 6 - number),
      transitions: Float32Array.of(number * 10),
    }))
    expect([...field.weights]).toEqual([1, 5])
    expect([...field.transitions]).toEqual([10])
  })
})

describe('the score', () => {
  it('trims what is no part of a name, and counts types only where they are right', () => {
    const gold = [marked('[ORG The Guardian] met [PER Ann Lee].')]
    const find = () => [
      { start: 4, end: 12, type: 'ORG' },
      { start: 17, end: 25, type: 'LOC' },
      { start: 17, end: 20, type: 'PER' },
    ]
    const score = scoreOf(gold, find)
    expect(score.precision).toBeCloseTo(50)
    expect(score.recall).toBeCloseTo(50)
    expect(scoreOf(gold, () => find().slice(0, 1)).f).toBeCloseTo(66.7, 1)
  })
})

describe('what lists say of words', () => {
  const { phrases, names } = lexicalSources(new Set())
  const kindOf = (phrase: string) => phraseKinds[(phrases.get(phrase) ?? 0) - 1]

  it('knows famous names of several words by their kind', () => {
    expect(kindOf('game of thrones')).toBe('WORK')
    expect(kindOf('golden state warriors')).toBe('ORG')
    expect(kindOf('angela merkel')).toBe('PERSON')
    expect(kindOf('african americans')).toBe('common')
    expect(kindOf('give up the ghost')).toBeUndefined()
  })

  it('knows a famous name of one word, unless it is so short that it is any word', () => {
    expect((names.get('steelers') ?? 0) & 32).toBe(32)
    expect((names.get('skyrim') ?? 0) & 64).toBe(64)
    expect((names.get('us') ?? 0) & 8).toBe(0)
  })

  it('knows the rarer words of a famous name, and not its everyday ones', () => {
    expect((names.get('tokayev') ?? 0) & 128).toBe(128)
    expect((names.get('game') ?? 0) & 128).toBe(0)
  })

  it('knows neither a famous name that it is told to leave out, nor one that is a word of others', () => {
    const without = lexicalSources(new Set(['kassym-jomart tokayev', 'aliyev', 'steelers']))
    expect(without.phrases.has('kassym-jomart tokayev')).toBe(false)
    expect(without.phrases.has('ilham aliyev')).toBe(true)
    expect((names.get('aliyev') ?? 0) & 128).toBe(128)
    expect((without.names.get('aliyev') ?? 0) & 128).toBe(0)
    expect((without.names.get('steelers') ?? 0) & 32).toBe(0)
  })
})

describe('the names that only sets that measure have', () => {
  it('are compared without what sets write around them', () => {
    expect(['The Guardian', 'the  Guardian’s', '#Guardian', 'GUARDIAN .'].map(bareName)).toEqual(
      Array(4).fill('guardian'),
    )
  })

  it('are those that no set to learn from marks', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sets-'))
    for (const set of [...lessonSets, ...measuredSets]) writeFileSync(join(folder, `${set}.jsonl`), '')
    const mark = (set: string, text: string) =>
      writeFileSync(join(folder, `${set}.jsonl`), JSON.stringify({ text, ents: [[0, text.length, 'PER']] }))
    mark('wikigold', 'Ann Lee')
    mark('wnut17.dev', 'ANN LEE')
    mark('wnut17.test', 'Bob Ray')
    mark('btc.test', '@Cid')
    expect([...namesOnlyMeasured(folder)]).toEqual(['bob ray', 'cid'])
    rmSync(folder, { recursive: true })
  })

  const folder = join(import.meta.dirname, '../../../../shared/eval/ner')

  it.skipIf(!existsSync(folder))('stand in no list that was written for the tagger', () => {
    const measured = namesOnlyMeasured(folder)
    expect(measured.size).toBeGreaterThan(1_000)
    expect(wellKnownNames().filter((name) => measured.has(bareName(name)))).toEqual([])
  })
})
