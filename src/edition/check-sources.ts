import type { Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Edition } from '../model/edition.ts'
import type { Show } from '../model/show.ts'
import { fold, foldedWords } from '../words/fold.ts'
import { dayOf, longDate } from './calendar.ts'
import type { EditionContext, Source } from './edition-context.ts'
import { editionName } from './edition-name.ts'
import type { Checked, Finding } from './finding.ts'
import { named } from './named.ts'
import { namesIn } from './names-in.ts'
import { numbersIn } from './numbers-in.ts'

/** What an edition may say, as words, as figures, and as one text for codes. */
interface Known {
  readonly words: ReadonlySet<string>
  readonly values: ReadonlySet<string>
  readonly text: string
}

/** A passage of the edition and the line on which it begins. */
interface Passage {
  readonly text: string
  readonly line?: number | undefined
}

/**
 * Names and numbers that none of the stories has, which is how mistakes come into a newsletter: a digit too many, a
 * name from memory. One warning for each, where it stands first. The promo slot speaks of other things.
 */
export function checkSources({ edition, context }: Checked): readonly Finding[] {
  const { source } = context
  if (!source) return []
  const stories = edition.items.flatMap(({ story }) => (story === undefined ? [] : (source(story) ?? [])))
  const known = knownFrom(stories, edition, context)
  const told = new Set<string>()
  return passagesOf(edition).flatMap((passage) =>
    foreign(passage, known, context).filter(({ reason }) => !told.has(reason) && told.add(reason)),
  )
}

function knownFrom(stories: readonly Source[], edition: Edition, { show }: EditionContext): Known {
  const texts = [
    ...stories.flatMap(({ date, texts }) => [dayOf(date), longDate(date), ...texts]),
    ...wordsOfShow(show, edition.topic),
    longDate(edition.date),
    dayOf(edition.date),
  ]
  return {
    words: new Set(texts.flatMap((text) => foldedWords(text).flatMap(parts))),
    values: new Set(texts.flatMap((text) => numbersIn(text).map(({ value }) => value))),
    text: fold(texts.join('\n')),
  }
}

/** What a show says of itself. */
function wordsOfShow(show: Show, topic: string | undefined): readonly string[] {
  const { title, tagline, description, people, markers } = show
  const opening = parseMarkdown(show.edition.opening).children.map((block) => plainText(block))
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases])
  return [title, tagline, description, editionName(show, topic), ...names, ...markers, ...opening]
}

function passagesOf({ subject, preheader, opening, items, lines }: Edition): readonly Passage[] {
  return [
    { text: subject, line: lines?.subject },
    { text: preheader, line: lines?.preheader },
    ...textsIn(opening),
    ...items.flatMap(({ headline, summary, careHeading, care, line }) => [
      { text: headline, line },
      ...textsIn(summary),
      ...(careHeading === undefined ? [] : [{ text: careHeading, line }]),
      ...textsIn(care),
    ]),
  ]
}

function textsIn(blocks: Edition['opening']): readonly Passage[] {
  const found: Passage[] = []
  visit({ type: 'root', children: [...blocks] }, 'text', ({ value, position }: Text) => {
    // An address is no prose, nor is the size of an image.
    const text = value.replace(
      /^\{width=[^}]*\}|\S*(?:[\p{L}\p{N}]\.[\p{L}]{2,}\/|:\/\/|@)\S*/gu,
      (address) => ' '.repeat(address.length),
    )
    found.push({ text, line: position?.start.line })
  })
  return found
}

function foreign({ text, line }: Passage, known: Known, { everyday }: EditionContext): readonly Finding[] {
  const lineAt = (index: number): number | undefined =>
    line === undefined ? undefined : line + (text.slice(0, index).match(/\n/g)?.length ?? 0)
  const numbers = numbersIn(text)
    .filter(({ value }) => !known.values.has(value) && !(/\D/.test(value) && known.text.includes(value)))
    .map((one) => ({ ...one, what: 'number' }))
  const names = namesIn(text, everyday ?? (() => false))
    .filter(
      ({ words }) =>
        !words.flatMap((word) => foldedWords(word).flatMap(parts)).every((word) => known.words.has(word)),
    )
    .filter(({ text }) => !numbers.some((number) => text.includes(number.text)))
    .map((one) => ({ ...one, what: 'name' }))
  return [...names, ...numbers]
    .sort((one, other) => one.index - other.index)
    .map(({ text, index, what }) => ({
      name: 'source',
      severity: 'warning',
      reason: `The ${what} ${named(text)} is in none of the stories that this edition tells; see that it is right.`,
      line: lineAt(index),
    }))
}

/** A word without what only its place in the sentence adds, a plural or possessive; joined ones one by one. */
function parts(word: string): readonly string[] {
  return word.split('-').map((part) => part.replace(/'?s?'?$/, ''))
}
