import { entityIdOf } from './entity-id.ts'
import type { PatternHit } from './pattern-hit.ts'

const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}"
const joined = `(?:${capital}|(?:of|and|for|to|in|on|the|&)(?= ))`
const noOpener = '(?!The |This |That |An? |In |Under |And |But |See |If |When |As |Like |For |On |Since )'
const act = new RegExp(
  `(?<![\\p{L}\\p{N}])${noOpener}${capital}(?: ${joined}){0,9} (?:Act|Bill|Directive|Regulation|Ordinance|Amendment|Treaty|Accords)(?: of (?:19|20)\\d\\d)?(?![\\p{L}\\p{N}])(?! \\d)`,
  'gu',
)
/** `Reno v. ACLU`: parties of up to six words each. */
const party = (more: number) => `${capital}(?: ${joined}){0,${more}}`
const suit = new RegExp(`(?<![\\p{L}\\p{N}])${noOpener}${party(5)} v\\.? ${party(4)}(?![\\p{L}\\p{N}])`, 'gu')

/** What stands before the number of a bill, an order or a measure that voters decide on. */
const numbered = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    String.raw`H\.\s?R\.\s?\d{1,5}`,
    String.raw`S\.\s\d{2,5}`,
    String.raw`Executive Order \d{4,5}`,
    String.raw`(?:(?:Engrossed|Substitute|Second|Third) ){0,4}(?:Senate|House|Assembly) (?:(?:Enrolled|Joint|Concurrent) )?(?:Bill|Act|Resolution|File|Memorial) \d{1,5}`,
    String.raw`(?:SB|HB|AB|LB|LD|HF|SF) ?\d{2,5}`,
    String.raw`(?:Proposition|Prop\.?|Measure|Initiative|Referendum) (?:\d{1,4}|\p{Lu}{1,2})`,
    String.raw`(?:Emergency|Binding Operational) Directive \d\d-\d\d`,
    `Title (?:II|III|IV|VI{0,3}|IX|XI{0,3})`,
    String.raw`(?:Regulation|Directive) (?:\(E[UC]\) )?(?:No\.? )?(?:\d{2,4}/\d{1,4}(?:/E[UC])?)`,
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
)
const vulnerability = /(?<![\p{L}\p{N}-])CVE-\d{4}-\d{4,7}(?![\p{L}\p{N}])/giu

/**
 * Laws, bills and cases that a sentence names by their form: `… Act of 2021`, `H.R. 1234`, `Senate Bill 12`,
 * `Executive Order 14028`, `Reno v. ACLU`. Longer ones first where two begin at the same place.
 */
export function lawsIn(sentence: string): readonly PatternHit[] {
  const hits = /\d|Title|Measure|Prop/.test(sentence)
    ? [...sentence.matchAll(numbered)].map((match) => hitOf(match, 'LAW'))
    : []
  const acts = /\b(?:Act|Bill|Directive|Regulation|Ordinance|Amendment|Treaty|Accords)\b/.test(sentence)
    ? Array.from(sentence.matchAll(act), (match) => hitOf(match, 'LAW'))
    : []
  const suits = / v\.? \p{Lu}/u.test(sentence)
    ? Array.from(sentence.matchAll(suit), (match) => hitOf(match, 'LAW'))
    : []
  return [...hits, ...acts, ...suits]
}

/** Vulnerabilities by their CVE number. They are events, as those with a name of their own (Log4Shell) are. */
export function vulnerabilitiesIn(sentence: string): readonly PatternHit[] {
  return Array.from(sentence.matchAll(vulnerability), (match) => hitOf(match, 'EVENT'))
}

function hitOf(match: RegExpExecArray, type: PatternHit['type']): PatternHit {
  return { start: match.index, end: match.index + match[0].length, type, id: entityIdOf(match[0]) }
}
