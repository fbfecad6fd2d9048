import { entityIdOf } from './entity-id.ts'
import type { PatternHit } from './pattern-hit.ts'

const capital = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}"
const joined = `(?:${capital}|(?:of|and|for|to|in|on|the|&)(?= ))`
const act = new RegExp(
  `(?<![\\p{L}\\p{N}])(?!The |This |That |An? |In |Under |And |But )${capital}(?: ${joined}){0,9} (?:Act|Bill|Directive|Regulation)(?: of (?:19|20)\\d\\d)?(?![\\p{L}\\p{N}])`,
  'gu',
)
const numbered =
  /(?<![\p{L}\p{N}])(?:H\.\s?R\.\s?\d{1,5}|S\.\s\d{2,5}|Executive Order \d{4,5})(?![\p{L}\p{N}])/gu
const vulnerability = /(?<![\p{L}\p{N}-])CVE-\d{4}-\d{4,7}(?![\p{L}\p{N}])/giu

/** Laws that a sentence names by their form: `… Act of 2021`, `H.R. 1234`, `Executive Order 14028`. */
export function lawsIn(sentence: string): readonly PatternHit[] {
  const hits = [...sentence.matchAll(numbered)].map((match) => hitOf(match, 'LAW'))
  if (!/\b(?:Act|Bill|Directive|Regulation)\b/.test(sentence)) return hits
  return [...hits, ...Array.from(sentence.matchAll(act), (match) => hitOf(match, 'LAW'))]
}

/** Vulnerabilities by their CVE number. They are events, as those with a name of their own (Log4Shell) are. */
export function vulnerabilitiesIn(sentence: string): readonly PatternHit[] {
  return Array.from(sentence.matchAll(vulnerability), (match) => hitOf(match, 'EVENT'))
}

function hitOf(match: RegExpExecArray, type: PatternHit['type']): PatternHit {
  return { start: match.index, end: match.index + match[0].length, type, id: entityIdOf(match[0]) }
}
