import type { Message } from '../model/message.ts'
import { printable } from '../words/printable.ts'
import type { Call, ExitCode } from './command.ts'

const order = { error: 0, warning: 1, info: 2 } as const
const styles = { error: 'red', warning: 'yellow', info: 'dim' } as const

/** Messages as lines for a terminal: place, severity, sentence, rule; errors first, then by file and line. */
export function messageLines(
  messages: readonly Message[],
  paint: Call['terminal']['paint'],
): readonly string[] {
  return sorted(messages).map((message) => {
    const { severity, reason, rule, fingerprint } = message
    const overrule =
      fingerprint === undefined ? '' : paint('dim', `\n    overrule it with  at: ${fingerprint}`)
    return `  ${placeOf(message)}${paint(styles[severity], severity)}  ${printable(reason)}  ${paint('dim', rule)}${overrule}`
  })
}

/** What a run that left these messages exits with. */
export function exitCode(messages: readonly Message[], strict: boolean): ExitCode {
  const bad = messages.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
  return bad ? 1 : 0
}

/** `1 story`, `2 stories`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

function sorted(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      (a.file ?? '').localeCompare(b.file ?? '', 'en') ||
      lineOf(a) - lineOf(b),
  )
}

function lineOf({ place }: Message): number {
  if (!place) return 0
  return 'start' in place ? place.start.line : place.line
}

function placeOf(message: Message): string {
  const { file, place } = message
  if (file === undefined && !place) return ''
  const point = place && ('start' in place ? place.start : place)
  return `${[file, point?.line, point?.column].filter((part) => part !== undefined).join(':')}  `
}
