/** Where a why-we-care marker stands in a paragraph's text, by offsets, `end` excluded. */
export interface Marker {
  /** Behind labels, time stamps, numbering and marks. */
  readonly start: number
  /** Behind the marker's punctuation. */
  readonly end: number
  /** Nothing is said behind it. */
  readonly whole: boolean
}

/** Reads a marker at a paragraph's start. */
export type ReadMarker = (text: string) => Marker | undefined

/** Nobody asks why we care in more characters than these, so longer texts are never scanned. */
const reach = 240

const space = String.raw`[\s\u200b\ufeff]`
const marks = `(?:${space}|[>*_#•–—-])*`
const time = String.raw`(?:[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?${marks})`
const name = String.raw`(?-i:\p{Lu})[\p{L}.'’-]{0,30}`
const number = String.raw`(?:\(?(?:\d{1,2}|[ivx]{1,4})[.)]${space}+)?`
const lead = String.raw`(?:(?:so|and|but|now|ok|okay|well|alright|all right|again|let['’]s ask)\b[\s,.…:–—-]*){0,3}`
const who = `(?:we|you|you all|any ?(?:one|body)|every ?(?:one|body)|listeners|readers|(?:an )?MSPs?|(?:managed |IT |it )?(?:services? )?providers?|(?:IT |it )?(?:pros|professionals|people)|resellers|VARs)`
const asked = `why${space}+(?:do|should|would|did)${space}+${who}${space}+(?:even |really |all |still )?care`
const told = `(?:here(?:['’]s| is)${space}+)?why${space}+${who}${space}+(?:should${space}+|all${space}+)?care`
const several =
  '(?:both|all)?(?: of)?(?: ?(?:these|those|them|the last))?(?: (?:two|three|four|five))?(?: stories| items| things)?'
const tail = `(?:${space}+(?:about (?:(?:this|that)(?: (?:story|one|news|item|topic|thing|at all))?|it|all (?:of )?this|any of this|(?=both|all|these|those|them)${several})|here|today))?`

/**
 * Builds the reader of why-we-care markers: a fixed core ("Why do we care", "Why should MSPs care", "Here's why
 * you should care") with a few lead words and tails, at the very start of a paragraph. It is strict on purpose:
 * words before the core, a complement behind it ("care about binaries") and quotation marks around it make it
 * no marker. `phrases` are a show's own markers, `names` speakers whose label may stand before one.
 */
export function markerReader(phrases: readonly string[], names: readonly string[]): ReadMarker {
  const key = JSON.stringify([phrases, names])
  if (latest?.key !== key) latest = { key, reader: builtReader(phrases, names) }
  return latest.reader
}

/** Every rule asks for the reader of its transcript, and a pattern so long takes its time to build. */
let latest: { readonly key: string; readonly reader: ReadMarker } | undefined

function builtReader(phrases: readonly string[], names: readonly string[]): ReadMarker {
  const own = phrases
    .map(phrasePattern)
    .filter((phrase) => phrase !== '')
    .sort((one, other) => other.length - one.length)
  const told_ = [told, ...own].join('|')
  const core = new RegExp(`${asked}|${told_}`, 'iu')
  const word = new RegExp(['care', ...own].join('|'), 'iu')
  // It has the names of everybody who speaks in it, and is slow to build: only where the marker's core is there at all.
  let pattern: RegExp | undefined
  const whole = (): RegExp => {
    const before = `^(${marks}(?:${time}(?:${name}(?: ${name}){0,3}:${marks})?|${labelPattern(names)})?${number}${marks})`
    return new RegExp(`${before}(?:(${lead}(?:${asked})${tail})|(${lead}(?:${told_})${tail}))${behind}`, 'iu')
  }
  return (text) => {
    const head = text.slice(0, reach)
    if (!word.test(head) || !core.test(head)) return undefined
    pattern ??= whole()
    return read(pattern, text)
  }
}

/** Closing punctuation, with emphasis marks and a stray closing quotation mark among it. */
const behind = `(${space}*(?:[?？!:.…*_"”’)]|[-–—]+(?=${space}|$))*)(${space}*)`

function read(pattern: RegExp, text: string): Marker | undefined {
  const match = pattern.exec(text.slice(0, reach))
  if (!match) return undefined
  const [whole, before = '', question, , punctuation = ''] = match
  const end = whole.trimEnd().length
  const rest = text.slice(whole.length, whole.length + 1)
  const found = { start: before.length, end }
  if (rest === '') return { ...found, whole: true }
  return runsOn(punctuation, question !== undefined, rest) ? { ...found, whole: false } : undefined
}

/** Whether text may follow on the same line: after `?`, `:` or a dash; after a full stop where it is a question. */
function runsOn(punctuation: string, question: boolean, rest: string): boolean {
  if (/[?？:]|[-–—]/.test(punctuation)) return true
  return question && /[.!]/.test(punctuation) && !/[\p{Ll}]/u.test(rest)
}

function phrasePattern(phrase: string): string {
  const words = phrase.slice(0, 80).match(/[\p{L}\p{N}]+/gu) ?? []
  return words.join(String.raw`[^\p{L}\p{N}]{1,3}`)
}

/** A speaker that is known, or two or three capitalised words, before a colon. */
function labelPattern(names: readonly string[]): string {
  const known = names
    .slice(0, 100)
    .map(phrasePattern)
    .filter((word) => word !== '')
  const any = [String.raw`(?:host|speaker(?: \d{1,2})?)`, `${name}(?: ${name}){1,2}`, ...known]
  return String.raw`(?:${any.join('|')})${space}*(?:\(\d{1,2}:\d\d(?::\d\d)?\))?:${marks}`
}
