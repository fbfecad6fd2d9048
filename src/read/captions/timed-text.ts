import { tidy } from '../../words/tidy.ts'
import type { Draft } from '../draft.ts'
import { type CueLine, type Stretch, type TimedLines, type Times, wordsOf } from './cue.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { timesOf, toMilliseconds } from './cue-time.ts'
import { cuesOf } from './cues-of.ts'
import { type MarkupVisitor, textStretches, tooDeep, walkMarkup } from './markup-words.ts'
import { type Rates, ratesOf, timedTextSeconds } from './timed-text-time.ts'

type Attributes = Readonly<Record<string, string>>

/** An element that is open. */
interface Element {
  readonly name: string
  /** When it begins, counted from the start of the recording: the times in it count from here. */
  readonly from: number
  readonly agent: string | undefined
  readonly preserve: boolean
  /** When its words are shown; the same object for all that is shown together. */
  readonly shown: Times
  /** A word or sentence of a recogniser, which the file may glue to the one before. */
  readonly unit: boolean
}

/** What is shown together, while its lines come in. */
interface Open {
  readonly shown: Times
  readonly lines: { readonly said: Stretch[]; readonly agent: string | undefined }[]
}

/** All that a walk through a file gathers. */
interface Gathered {
  readonly blocks: Open[]
  readonly names: Map<string, string>
  title: string
}

const outermost: Element = { name: '', from: 0, agent: undefined, preserve: false, shown: {}, unit: false }

/** Reads TTML and DFXP: clock times, offsets, ticks and frames, times in times, agents as speakers, broken lines. */
export function timedText(raw: string, path: string): Draft {
  if (/<!ENTITY/i.test(raw.slice(0, 100_000))) return { text: '', blocks: [], messages: [entities] }
  const found: Gathered = { blocks: [], names: new Map(), title: '' }
  const offset = captionStart(raw)
  if (!walkMarkup(raw.slice(offset), visitor(raw, offset, found)))
    return { text: '', blocks: [], messages: [tooDeep] }
  const title = tidy(found.title)
  const blocks = found.blocks.map((block) => timed(block, found.names))
  return cueDraft(raw, path, cuesOf(raw, blocks), title === '' ? {} : { title })
}

const entities = {
  rule: 'read:captions',
  severity: 'error',
  reason: 'The file defines XML entities, which captions never need and attacks do; nothing was made of it.',
} as const

function visitor(raw: string, offset: number, found: Gathered): MarkupVisitor {
  const open: Element[] = [outermost]
  let rates = ratesOf({})
  let inBody = false
  let agent = ''
  const top = () => open.at(-1) ?? outermost
  return {
    open(name, attributes, at) {
      if (name === 'tt') rates = ratesOf(attributes)
      if (name === 'body') inBody = true
      if (name === 'agent') agent = attributes['xml:id'] ?? ''
      const element = elementOf(name, attributes, top(), rates)
      open.push(element)
      if (name === 'br') breakLine(found.blocks, top())
      if (inBody && element.unit) partWords(raw, found.blocks, offset + at)
    },
    close() {
      if (open.length > 1) open.pop()
    },
    text(from, to) {
      const { name, preserve } = top()
      const [start, end] = [offset + from, offset + to]
      const said = textStretches(raw, start, end, preserve)
      if (inBody) say(raw, found.blocks, top(), said)
      else if (name === 'title') found.title += wordsOf(raw, said)
      else if (name === 'name') found.names.set(agent, tidy(wordsOf(raw, said)))
    },
  }
}

function elementOf(name: string, attributes: Attributes, parent: Element, rates: Rates): Element {
  const begin = timedTextSeconds(attributes.begin, rates)
  const unit = /^(?:word|sentence)$/.exec(attributes['podcasts:unit'] ?? attributes['itunes:unit'] ?? '')?.[0]
  // TTML counts from the element around; Apple, which marks words and sentences, counts these from the very start.
  const base = unit === undefined ? parent.from : 0
  const from = begin === undefined ? parent.from : base + begin
  const apart =
    name === 'p' ||
    name === 'div' ||
    (begin !== undefined && (unit === 'sentence' || parent.shown.start === undefined))
  const space = attributes['xml:space']
  return {
    name,
    from,
    agent: attributes['ttm:agent']?.trim().split(/\s+/)[0] ?? parent.agent,
    preserve: space === undefined ? parent.preserve : space === 'preserve',
    shown: apart && name !== 'br' ? shownAt(attributes, { begin, base, from }, parent, rates) : parent.shown,
    unit: unit !== undefined,
  }
}

/** Times of an element; one that has none of its own is shown as long as the one around it. */
function shownAt(
  attributes: Attributes,
  { begin, base, from }: { readonly begin: number | undefined; readonly base: number; readonly from: number },
  parent: Element,
  rates: Rates,
): Times {
  const end = timedTextSeconds(attributes.end, rates)
  const length = timedTextSeconds(attributes.dur, rates)
  if (begin === undefined && end === undefined && length === undefined) return { ...parent.shown }
  const until = end !== undefined ? base + end : length !== undefined ? from + length : undefined
  const [starts, ends] = [begin === undefined ? undefined : from, until]
  return timesOf(starts && toMilliseconds(starts), ends && toMilliseconds(ends))
}

function say(raw: string, blocks: Open[], { name, shown, agent }: Element, said: readonly Stretch[]): void {
  const inline = name === 'p' || name === 'span'
  if (!inline && said.every(({ start, end }) => raw.slice(start, end).trim() === '')) return
  const block = blocks.at(-1)
  const line = block?.lines.at(-1)
  if (!block || block.shown !== shown) blocks.push({ shown, lines: [{ said: [...said], agent }] })
  else if (!line || line.agent !== agent) block.lines.push({ said: [...said], agent })
  else for (const stretch of said) line.said.push(stretch)
}

function breakLine(blocks: readonly Open[], { shown, agent }: Element): void {
  const block = blocks.at(-1)
  if (block?.shown === shown) block.lines.push({ said: [], agent })
}

/** Words that a recogniser's file puts side by side without a space between their elements get one. */
function partWords(raw: string, blocks: readonly Open[], at: number): void {
  const said = blocks.at(-1)?.lines.at(-1)?.said
  const last = said?.at(-1)
  if (said && last && !/\s$/.test(last.words ?? raw.slice(last.start, last.end)))
    said.push({ start: at, end: at, words: ' ' })
}

function timed({ shown, lines }: Open, names: ReadonlyMap<string, string>): TimedLines {
  const said = lines.flatMap(({ said, agent }): readonly CueLine[] => {
    if (said.length === 0) return []
    return [{ said, ...(agent !== undefined && { voice: names.get(agent) || agent }) }]
  })
  return { ...shown, lines: said }
}
