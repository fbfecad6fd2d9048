import {
  type EditionPart,
  type EditionParts,
  editionParts,
  joinedParts,
  withOrder,
  withoutPart,
  withPart,
} from './edition-parts.ts'
import { withHeadLine } from './head-line.ts'
import { hashOf, StoppedError } from './save-change.ts'

/** One field of an edition's form: what was shown in it, by its hash, and what it holds now. */
export interface TypedField {
  /** `subject`, `preheader`, or `part-0` and so on, counted as the page had them. */
  readonly id: string
  readonly was: string
  readonly text: string
  /** By what a part is known when its words have changed. */
  readonly key: string
  /** Which of two texts stands, where the file has changed too; and the hash of the other text as it was shown. */
  readonly pick?: 'mine' | 'theirs'
  readonly theirs?: string
}

/** What is done besides changing words. Places are those of the fields; `to` counts items from 1. */
export type EditionDeed =
  | { readonly do: 'move'; readonly id: string; readonly to: number }
  | { readonly do: 'cut'; readonly id: string }
  | { readonly do: 'add'; readonly text: string; readonly headline: string }

/** What an editor sends of an edition. */
export interface EditionWish {
  readonly fields: readonly TypedField[]
  readonly deed?: EditionDeed
}

/** Two texts for one place: the file has changed since it was shown, and so has the field. */
export interface Clash {
  readonly id: string
  readonly mine: string
  /** What the file has now; undefined where the part is gone. */
  readonly theirs?: string
  readonly pick?: 'mine' | 'theirs'
}

/** Some fields and the file both changed. Nothing is written until each has been decided. */
export class ClashError extends StoppedError {
  readonly clashes: readonly Clash[]

  constructor(clashes: readonly Clash[]) {
    const done = clashes.filter(({ pick }) => pick !== undefined).length
    super(
      `The file was changed by somebody else where you changed it too: ${done} of ${clashes.length} resolved. Both texts are here.`,
    )
    this.clashes = clashes
  }
}

/** A text as a field of one line shows it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The hash by which a form says what it was shown. */
export function fieldHash(text: string): string {
  return hashOf(text).slice(0, 20)
}

/** What a part is known by besides its words. */
export function partKey({ kind, story, headline }: EditionPart): string {
  return kind === 'item' ? (story ?? headline) : kind
}

/** An edition's file as it was asked to be, and one sentence for each thing that was done. */
export interface ChangedEdition {
  readonly text: string
  readonly did: readonly string[]
}

/**
 * Makes a change to an edition's file as it is now, whatever has become of it since the page was shown: parts are found
 * by their words. Throws a ClashError where a field and the file both changed, a StoppedError where it cannot be done.
 */
export function changedEdition(
  text: string,
  file: string,
  markers: readonly string[],
  { fields, deed }: EditionWish,
): ChangedEdition {
  const { parted, messages } = editionParts(text, file, markers)
  if (!parted) throw new StoppedError(`content/${file} cannot be read: ${messages[0]?.reason ?? ''}`)
  const found = placesOf(parted, fields)
  const { head, texts, extra, did } = worded(parted, fields, found)
  const reworded: EditionParts = {
    ...parted,
    head,
    parts: parted.parts.map((part, at) => ({ ...part, text: texts[at] ?? '' })),
  }
  const expected = reworded.parts.filter(({ text }, at) => text === parted.parts[at]?.text)
  const done = deed && deedOn(reworded, found, deed)
  const next = extra.reduce(
    (all, { at, text }) => withPart(all, Math.min(at, all.parts.length), bare(text, '')),
    done?.parts ?? reworded,
  )
  const joined = joinedParts(
    next,
    next.parts.map((part) => part.text),
  )
  if (joined !== text)
    refuseBroken(joined, file, markers, { next, expected, ...(done?.gone && { gone: done.gone }) })
  const words = did.length === 0 ? [] : [`${did.join(', ')} changed`]
  return { text: joined, did: [...words, ...(done ? [done.did] : [])] }
}

/** An item that has not been read from a file. */
function bare(text: string, headline: string): EditionPart {
  return { kind: 'item', text, headline, from: 0, to: 0 }
}

interface Worded {
  readonly head: string
  readonly texts: readonly string[]
  /** Words whose part is not in the file any more, and where they stood. */
  readonly extra: readonly { readonly at: number; readonly text: string }[]
  readonly did: readonly string[]
}

/** The words of the fields put in. Throws a ClashError unless all that clashes is decided. */
function worded(
  parted: EditionParts,
  fields: readonly TypedField[],
  found: ReadonlyMap<string, Place>,
): Worded {
  const clashes: Clash[] = []
  const did: string[] = []
  const texts = parted.parts.map((part) => part.text)
  const extra: { readonly at: number; readonly text: string }[] = []
  let head = parted.head
  for (const field of fields) {
    const { id, text, pick } = field
    const place = found.get(id)
    const isPart = id.startsWith('part-')
    const now = isPart ? place && texts[place.at] : oneLine(parted[id as 'subject' | 'preheader'])
    const said = decided(field, now)
    if (said === 'clash') clashes.push({ id, mine: text, ...withTheirs(now) })
    if (said === 'resolved' && pick) clashes.push({ id, mine: text, pick, ...withTheirs(now) })
    if (said !== 'mine' && !(said === 'resolved' && pick === 'mine')) continue
    if (!isPart) head = withHeadLine(head, id, text, id === 'preheader' ? 'subject' : 'date')
    else if (place) texts[place.at] = text
    else extra.push({ at: Number(id.slice(5)), text })
    did.push(nameOf(field, place && parted.parts[place.at]))
  }
  if (clashes.some(({ pick }) => pick === undefined)) throw new ClashError(clashes)
  return { head, texts, extra, did }
}

function withTheirs(theirs: string | undefined): { readonly theirs?: string } {
  return theirs === undefined ? {} : { theirs }
}

/** Whether a field's words go into the file. */
function decided(
  { was, text, pick, theirs }: TypedField,
  now: string | undefined,
): 'nothing' | 'mine' | 'clash' | 'resolved' {
  if (fieldHash(text) === was || text === now) return 'nothing'
  if (now !== undefined && fieldHash(now) === was) return 'mine'
  const shown = now === undefined ? 'none' : fieldHash(now)
  return pick !== undefined && theirs === shown ? 'resolved' : 'clash'
}

interface Place {
  readonly at: number
}

/** Where the parts that a form shows stand in the file now: by their words, in order, else by what they are known by. */
function placesOf({ parts }: EditionParts, fields: readonly TypedField[]): ReadonlyMap<string, Place> {
  const free = new Set(parts.keys())
  const found = new Map<string, Place>()
  const shown = fields.filter(({ id }) => id.startsWith('part-'))
  const match = (fits: (part: EditionPart, field: TypedField) => boolean): void => {
    for (const field of shown) {
      if (found.has(field.id)) continue
      const at = [...free].find((one) => fits(parts[one] as EditionPart, field))
      if (at === undefined) continue
      free.delete(at)
      found.set(field.id, { at })
    }
  }
  match(({ text }, { was }) => fieldHash(text) === was)
  match((part, { key }) => partKey(part) === key)
  return found
}

function deedOn(
  parted: EditionParts,
  found: ReadonlyMap<string, Place>,
  deed: EditionDeed,
): { readonly parts: EditionParts; readonly did: string; readonly gone?: string } {
  if (deed.do === 'add') {
    const parts = withPart(parted, parted.parts.length, bare(deed.text, deed.headline))
    return { parts, did: `“${deed.headline}” added at the end` }
  }
  const at = found.get(deed.id)?.at
  const part = at === undefined ? undefined : parted.parts[at]
  if (at === undefined || !part || part.kind === 'opening')
    throw new StoppedError('This item is not in the file any more; nothing was done.')
  const name = `“${part.headline}”`
  if (deed.do === 'cut') return { parts: withoutPart(parted, at), did: `${name} taken out`, gone: part.text }
  const items = parted.parts.filter(({ kind }) => kind === 'item')
  const from = items.indexOf(part)
  if (from < 0) throw new StoppedError('The promo has a place of its own and is not moved.')
  const to = Math.max(0, Math.min(items.length - 1, deed.to - 1))
  const order = [...items.keys()].toSpliced(from, 1).toSpliced(to, 0, from)
  return { parts: withOrder(parted, order), did: `${name} moved to ${to + 1} of ${items.length}` }
}

/** Words that would swallow the item behind them, or that have lost their headline, are not written. */
function refuseBroken(
  joined: string,
  file: string,
  markers: readonly string[],
  {
    next,
    expected,
    gone,
  }: { readonly next: EditionParts; readonly expected: readonly EditionPart[]; readonly gone?: string },
): void {
  const { parted, messages } = editionParts(joined, file, markers)
  if (!parted)
    throw new StoppedError(
      `So it could not be read any more, and nothing was written: ${messages[0]?.reason ?? ''}`,
    )
  const texts = new Set(parted.parts.map(({ text }) => text))
  const lost = expected.find(({ text }) => text !== gone && !texts.has(text))
  if (!lost && parted.parts.length >= next.parts.length) return
  const named =
    lost && lost.headline !== ''
      ? `“${lost.headline}” would no longer be an item of its own`
      : 'Two parts would run into each other'
  throw new StoppedError(
    `${named}, so nothing was written: each item begins with ## and its headline, and what is opened in one must be closed in it.`,
  )
}

function nameOf({ id }: TypedField, part: EditionPart | undefined): string {
  if (!id.startsWith('part-')) return id
  if (!part || part.kind === 'opening') return part ? 'opening' : 'a part'
  return `“${part.headline}”`
}
