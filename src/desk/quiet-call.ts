import type { Call } from '../commands/command.ts'

/** A call of a command from the desk: what it would tell a terminal is gathered in `lines`. */
export function quietCall(root: string): { readonly call: Call; readonly lines: readonly string[] } {
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal: Call['terminal'] = {
    ...{ out: say, err: say, columns: undefined },
    paint: (_, text) => text,
    during: (_, work) => work(() => {}),
  }
  return { call: { root, terminal, strict: false }, lines }
}
