import { plainText } from '../markdown/plain-text.ts'
import { fold, foldedWords } from '../words/fold.ts'
import { sentenceSpans } from '../words/sentences.ts'
import { isBlank } from '../words/tidy.ts'
import type { Checked, Finding } from './finding.ts'

/** Longer subjects are cut by phones. */
const longSubject = 70
/** Longer subjects are cut by everybody. */
const longestSubject = 90

/** The two lines that an inbox shows: subject and preheader. */
export function checkLines({ edition }: Checked): readonly Finding[] {
  const { lines } = edition
  return [
    ...subject(edition.subject).map((finding) => ({ ...finding, line: lines?.subject })),
    ...preheader(edition).map((finding) => ({ ...finding, line: lines?.preheader })),
  ]
}

function subject(line: string): readonly Finding[] {
  const name = 'subject'
  if (isBlank(line)) return [{ name, severity: 'error', reason: 'The subject is empty.' }]
  if (/[\r\n]/.test(line)) return [{ name, severity: 'error', reason: 'The subject has more than one line.' }]
  if (line.length <= longSubject) return []
  const severity = line.length > longestSubject ? 'error' : 'warning'
  const bound = severity === 'error' ? longestSubject : longSubject
  return [
    {
      name,
      severity,
      reason: `The subject has ${line.length} characters, and more than ${bound} are cut off.`,
    },
  ]
}

function preheader({ subject, preheader, opening }: Checked['edition']): readonly Finding[] {
  const name = 'preheader'
  const missing = 'The preheader is empty, so inboxes show the first words of the mail instead.'
  if (isBlank(preheader)) return [{ name, severity: 'warning', reason: missing }]
  if (repeats(preheader, subject))
    return [{ name, severity: 'warning', reason: 'The preheader repeats the subject.' }]
  const start = plainText(opening.slice(0, 1)).slice(0, 2000)
  const first = sentenceSpans(start)[0]
  if (first && repeats(preheader, start.slice(first.start, first.end)))
    return [{ name, severity: 'warning', reason: 'The preheader repeats the first line of the mail.' }]
  return []
}

/** Whether one line says nothing that the other does not: same words, or one begins as the other does. */
function repeats(one: string, other: string): boolean {
  const [first, second] = [foldedWords(one).join(' '), foldedWords(other).join(' ')]
  if (first === '' || second === '') return fold(one) === fold(other)
  return first.startsWith(second) || second.startsWith(first)
}
