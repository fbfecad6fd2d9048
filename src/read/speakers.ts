import { fold } from '../words/fold.ts'
import { withoutRole } from '../words/without-role.ts'
import type { Label } from './label.ts'

/** First words that no person's name has and that head notes, lists and slogans. */
const noFirst = new Set(
  `a an the and but or so if in on at for from to by as with about after before during since
  why what how when where who whose which is are was our my your this that these those here there it its we
  bottom big key main next quick first second third last final good bad best top new more most also other
  related read see note notes editor correction corrections update updates breaking source sources via photo photos image
  images credit credits link links tag tags posted published author written email phone website twitter facebook
  linkedin instagram youtube music transcript transcripts disclaimer pros cons price prices cost costs result results
  fact facts myth problem problems solution solutions example examples tip tips bonus step steps question questions
  answer answers q quote quotes definition conclusion overview background location time date title subject episode
  series speakers participants description duration runtime recorded
  season guests hosts sponsor sponsors sponsored headline headlines story stories segment segments topic topics section
  chapter part summary takeaway takeaways warning caution important reminder context analysis opinion ps psa fyi
  tldr faq rip imo monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday january
  february march july august september october november december http https`.split(/\s+/),
)

/** The only words that a number may follow in a name: `Speaker 1`. */
const numbered =
  /^(?:speaker|host|guest|caller|participant|person|voice|man|woman|interviewer|interviewee|unknown)$/i

const particles = new Set('de da di del della der den van von la le el bin al of'.split(' '))

/** A label of these words is a sound cue between two passages: it names nobody. */
export const soundCue = /^(?:(?:ad|commercial|music|sponsor) )?break$/i

/**
 * Which of a document's labels name speakers. A form alone is no proof ("Update: …", "Source: CNBC"), so a
 * plain label must look like a name, come at least twice and be followed by speech at least once; one in
 * capitals needs a second label in capitals, of whatever name; a bold one that comes only once needs another
 * that comes again, or a line of its own, else it is the lead-in of an item. A name counts however it is spelled,
 * with a role in brackets or without; a first or last name alone is one where the whole name is.
 */
export function speakerNames(labels: readonly Labelled[]): ReadonlySet<string> {
  const byName = Map.groupBy(labels.filter(mayName), ({ label }) => fold(withoutRole(label.name)))
  const all = [...byName.values()]
  const capitals = all.flat().filter(({ label }) => isCapitals(label.name)).length
  const turns = all.some((uses) => uses.length >= 2 && uses.every(({ label }) => label.bold))
  const surely = all.filter((uses) => {
    const alone = uses.some(({ label }) => label.alone)
    const names = uses.some(({ label }) => isName(label.name))
    if (uses.some(({ label }) => label.bold)) return uses.length >= 2 || alone || (turns && names)
    if (!names) return false
    if (uses.some(({ timed, label }) => timed || /\s\d+$/.test(label.name))) return true
    if (capitals >= 2 && uses.some(({ label }) => isCapitals(label.name))) return true
    return uses.length >= 2 && (alone || uses.some(({ words }) => words >= 4))
  })
  const parts = new Set(surely.flatMap(([first]) => partsOf(first?.label.name ?? '')))
  const also = all.filter(([first]) => parts.has(fold(withoutRole(first?.label.name ?? ''))))
  return new Set([...surely, ...also].flat().map(({ label }) => label.name))
}

/** First and last name of a speaker who has both: a label may say only one of them. */
function partsOf(name: string): readonly string[] {
  const words = fold(withoutRole(name)).split(' ')
  return words.length < 2 || /\d/.test(name) ? [] : [words[0] ?? '', words.at(-1) ?? '']
}

/** A label and how many words follow it on its line (counted up to a handful). */
export interface Labelled {
  readonly label: Label
  readonly words: number
  /** A time stands with the name, as with others of the document. */
  readonly timed: boolean
}

function mayName({ label }: Labelled): boolean {
  const words = withoutRole(label.name).split(/\s+/)
  const first = (words[0] ?? '').toLowerCase().replace(/[^\p{L}]+/gu, '')
  if (soundCue.test(label.name)) return false
  return (
    words.length <= 5 && /^[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(label.name) && first !== '' && !noFirst.has(first)
  )
}

/** Whether a text has the form of a name: up to four words with capitals, or `Speaker 1`. */
export function isName(name: string): boolean {
  const words = withoutRole(name).split(/\s+/)
  return (
    words.length <= 4 &&
    words.every((word, at) => {
      if (/^\d{1,3}$/.test(word)) return at > 0 && numbered.test(words[at - 1] ?? '')
      return /^[\p{Lu}\p{Lo}][\p{L}\p{M}'’.-]*$/u.test(word) || (at > 0 && particles.has(word))
    })
  )
}

function isCapitals(name: string): boolean {
  return /^\P{Ll}*\p{Lu}\P{Ll}*\p{Lu}\P{Ll}*$/u.test(name)
}
