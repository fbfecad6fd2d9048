import type { Message } from '../model/message.ts'

/** Collects what there is to say about a file's body, by lines of the whole file. */
export interface BodyMessages {
  readonly messages: readonly Message[]
  /** The file's line for a line of the body; both count from 1. */
  readonly fileLine: (line: number) => number
  /** `line` is one of the file. */
  readonly message: (line: number, severity: Message['severity'], reason: string) => void
}

/** A collection for the body that starts at an offset of the text. */
export function bodyMessages(rule: string, text: string, bodyStart: number): BodyMessages {
  const messages: Message[] = []
  const before = text.slice(0, bodyStart).split('\n').length - 1
  return {
    messages,
    fileLine: (line) => before + line,
    message(line, severity, reason) {
      messages.push({ rule, severity, reason, place: { line, column: 1 } })
    },
  }
}
