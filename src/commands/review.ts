import { resolve } from 'node:path'
import { type DecidedRegistry, decidedRegistry } from '../content/decided-registry.ts'
import { readText, writeIfChanged, writeOver } from '../content/files.ts'
import { replaceFile } from '../content/replace-file.ts'
import { places } from '../content/show-folder.ts'
import type { Message } from '../model/message.ts'
import { reviewLetters } from '../model/review.ts'
import type { Call, ExitCode } from './command.ts'
import { fromRoot, type OpenShow, openShow } from './open-show.ts'
import { counted, exitCode, messageLines } from './report.ts'
import { refreshReview, reviewCalls } from './review-show.ts'
import { trainingData } from './training-data.ts'

/**
 * `copydesk review`: takes the answers of `content/review.yml` into `content/entities.yml`, and lists what is left.
 * With `exported` it writes the decided names of all episodes as training data instead.
 */
export function review(call: Call, { exported }: { readonly exported?: string }): ExitCode {
  const open = openShow(call.root)
  if (exported !== undefined) return exportDecided(call, open, exported)
  const { calls, messages } = reviewCalls(open)
  const before = readText(open.folder, places.entities)
  const broken = [...open.messages, ...messages.map(fromRoot)].filter(isAboutReview)
  const decided =
    broken.length > 0
      ? { text: before.text ?? '', taken: [], messages: [] }
      : decidedRegistry(before.text ?? '', calls, open.lexicon)
  const lost = save(open, before.text, decided)
  const { items } =
    broken.length > 0 ? { items: [] } : refreshReview(decided.taken.length > 0 ? openShow(call.root) : open)
  const all = [...broken, ...decided.messages.map(fromRoot), ...lost]
  if (lost.length === 0) for (const line of takenLines(decided)) call.terminal.out(line)
  if (broken.length === 0)
    call.terminal.out(
      items.length === 0
        ? 'No name is left to review.'
        : `${counted(items.length, 'name')} to review in content/${places.review}`,
    )
  for (const line of messageLines(all, call.terminal.paint)) call.terminal.out(line)
  return exitCode(all, call.strict)
}

/** Errors in the two files that a review reads and writes. */
function isAboutReview({ severity, file = '' }: Message): boolean {
  return severity === 'error' && (file.endsWith(places.review) || file.endsWith(places.entities))
}

function save(
  { folder }: OpenShow,
  before: string | undefined,
  { text, taken }: DecidedRegistry,
): readonly Message[] {
  if (taken.length === 0) return []
  if (before === undefined) {
    writeIfChanged(folder, places.entities, text)
    return []
  }
  if (writeOver(folder, places.entities, before, text) === 'written') return []
  const reason = 'The file was saved by somebody else in between; no answer was taken, run it again.'
  return [fromRoot({ rule: 'content:review', severity: 'error', reason, file: places.entities })]
}

function takenLines({ taken }: DecidedRegistry): readonly string[] {
  if (taken.length === 0) return []
  const verbs = taken.map(({ decide }) => {
    const answer = decide && reviewLetters[decide]
    return answer === 'reject' ? 'rejected' : answer === 'merge' ? 'merged' : 'accepted'
  })
  const parts = ['accepted', 'rejected', 'merged'].flatMap((verb) => {
    const count = verbs.filter((one) => one === verb).length
    return count === 0 ? [] : [`${count} ${verb}`]
  })
  return [
    `Took ${counted(taken.length, 'answer')} into content/${places.entities}: ${parts.join(', ')}. "copydesk build" shows them on the site.`,
  ]
}

function exportDecided({ terminal }: Call, open: OpenShow, file: string): ExitCode {
  const documents = trainingData(open)
  replaceFile(resolve(file), Buffer.from(documents.map((one) => `${JSON.stringify(one)}\n`).join('')))
  const names = documents.reduce((sum, { ents }) => sum + ents.length, 0)
  terminal.out(`${file}  ${counted(documents.length, 'paragraph')}, ${counted(names, 'name')}`)
  return 0
}
