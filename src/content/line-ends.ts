/** How a file marks its beginning and the ends of its lines. Editors' programs differ, and theirs is kept. */
export interface LineEnds {
  readonly mark: '' | '\ufeff'
  readonly end: '\n' | '\r\n'
}

/** A file's own way. Only a file in which every line ends with CRLF counts as such. */
export function lineEndsOf(text: string): LineEnds {
  const all = text.match(/\n/g)?.length ?? 0
  const crlf = text.match(/\r\n/g)?.length ?? 0
  return { mark: text.startsWith('\ufeff') ? '\ufeff' : '', end: all > 0 && all === crlf ? '\r\n' : '\n' }
}

/** The text without byte-order mark and with `\n` line ends; one with mixed line ends keeps them. */
export function plainLines(text: string): string {
  const { mark, end } = lineEndsOf(text)
  const rest = text.slice(mark.length)
  return end === '\r\n' ? rest.replaceAll('\r\n', '\n') : rest
}

/** The opposite of `plainLines`: a text as a file with these line ends has it. */
export function withLineEnds(plain: string, { mark, end }: LineEnds): string {
  return mark + (end === '\r\n' ? plain.replaceAll('\n', '\r\n') : plain)
}
