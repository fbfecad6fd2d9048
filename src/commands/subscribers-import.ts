import type { Message } from '../model/message.ts'
import type { Topic } from '../model/subscription.ts'
import { inLongTransaction } from '../store/long-transaction.ts'
import type { Store } from '../store/open-store.ts'
import { type ReadList, readList } from '../subscribers/lists/read-list.ts'
import { type TakenIn, takeIn } from '../subscribers/lists/take-in.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { type ListFile, listFiles } from './list-files.ts'
import { counted, exitCode, messageLines } from './report.ts'
import { showOf, storeOf } from './subscriber-store.ts'
import type { Progress } from './terminal.ts'

/** How `copydesk subscribers import` was called. */
export interface ImportOptions {
  readonly files: readonly string[]
  /** How those agreed of whom the list has no proof. */
  readonly consent?: string
  /** Do it; otherwise only say what would be done. */
  readonly yes: boolean
}

type Counts = Map<TakenIn, number>

const rule = 'subscribers:list'
/** More bad lines than this are counted, not listed. */
const mostListed = 20
/** Rows between two looks at the terminal. */
const step = 500

/**
 * `copydesk subscribers import`: brings people from lists of other programs, with their consent, and those who left,
 * as addresses that get nothing. Without `--yes` it says what it would do.
 */
export async function subscribersImport(call: Call, options: ImportOptions): Promise<ExitCode> {
  const { terminal } = call
  const topics = showOf(call).subscribers?.topics ?? []
  const consent = options.consent?.trim()
  if (consent === '')
    throw new UsageError('--consent takes a sentence: how those people agreed to get the newsletter.')
  const how = { dry: !options.yes, ...(consent !== undefined && { consent }) }
  using store = storeOf(call.root)
  const files = listFiles(options.files)
  // All files in one transaction: who left in one of them is kept out of the next, also where nothing is to be done.
  const messages = await inLongTransaction(store.database, how, async () => {
    const found: Message[] = []
    for (const file of files) {
      const { list, counts } = await terminal.during(`Reading ${file.name}`, (say) =>
        broughtIn(store, file, topics, how, say),
      )
      account(call, file.name, list, counts, how.dry)
      const missing = counts.get('unproven') ?? 0
      found.push(...faultsOf(list, file.name), ...(missing > 0 ? [unproven(file.name, missing)] : []))
    }
    return found
  })
  for (const line of messageLines(messages, terminal.paint)) terminal.out(line)
  if (how.dry) terminal.out('Nothing was changed; with --yes it will be.')
  return exitCode(messages, call.strict)
}

async function broughtIn(
  store: Store,
  { name, text }: ListFile,
  topics: readonly Topic[],
  { consent }: { readonly consent?: string },
  say: Progress,
): Promise<{ readonly list: ReadList; readonly counts: Counts }> {
  const list = readList(text, { name, topics })
  const counts: Counts = new Map()
  const how = { at: new Date(), source: name, ...(consent !== undefined && { consent }) }
  for (const [done, { intake }] of list.intakes.entries()) {
    const became = takeIn(store, intake, how)
    counts.set(became, (counts.get(became) ?? 0) + 1)
    if (done % step === 0) await say(done, list.intakes.length, name)
  }
  return { list, counts }
}

const said: Readonly<Record<TakenIn, readonly [done: string, dry: string]>> = {
  added: ['added', 'would be added'],
  known: ['subscribed already; left as they are', 'subscribed already; would be left as they are'],
  suppressed: [
    'had left or bounced; they get nothing from now on',
    'had left or bounced; they would get nothing',
  ],
  'suppressed before': ['get nothing already', 'get nothing already'],
  newer: [
    'had left, but have confirmed here since; left as they are',
    'had left, but have confirmed here since',
  ],
  'kept out': [
    'asked for no more mail here; a list does not bring them back',
    'asked for no more mail here; a list does not bring them back',
  ],
  unproven: ['without proof of consent; not added', 'without proof of consent; would not be added'],
  unconfirmed: ['had never confirmed; not added', 'had never confirmed; would not be added'],
}

function account(
  { terminal }: Call,
  name: string,
  { intakes, faults }: ReadList,
  counts: Counts,
  dry: boolean,
): void {
  terminal.out(`${name}  ${counted(intakes.length + faults.length, 'row')}`)
  for (const line of accountLines(counts, dry)) terminal.out(`  ${line}`)
  if (faults.length > 0) terminal.out(`  ${counted(faults.length, 'line')} could not be read`)
}

function accountLines(counts: Counts, dry: boolean): readonly string[] {
  return Object.entries(said).flatMap(([became, [done, would]]) => {
    const count = counts.get(became as TakenIn)
    return count ? [`${count.toLocaleString('en-US')} ${dry ? would : done}`] : []
  })
}

function unproven(file: string, count: number): Message {
  const people = count === 1 ? 'one person' : `${count.toLocaleString('en-US')} people`
  const reason = `The list does not show that ${people} agreed to get the newsletter; say how they did with --consent "…", or ask them to subscribe.`
  return { rule, severity: 'error', reason, file }
}

function faultsOf({ faults }: ReadList, file: string): readonly Message[] {
  const listed = faults.slice(0, mostListed).map(
    ({ line, reason }): Message => ({
      rule,
      severity: 'warning',
      reason,
      file,
      place: { line, column: 1 },
    }),
  )
  const more = faults.length - listed.length
  if (more <= 0) return listed
  return [
    ...listed,
    { rule, severity: 'warning', reason: `And ${counted(more, 'more line')} like these.`, file },
  ]
}
