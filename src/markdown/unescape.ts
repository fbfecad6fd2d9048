const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/**
 * A piece of Markdown text as it reads: backslash escapes and the character references that pages and word
 * processors leave behind (`\*`, `&amp;`, `&#8217;`) become the characters they stand for.
 */
export function unescapeMarkdown(raw: string): string {
  if (!/[\\&]/.test(raw)) return raw
  return raw.replace(
    /\\([!-/:-@[-`{-~])|&(?:([a-z]{2,6})|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g,
    (whole, escaped?: string, name?: string, decimal?: string, hex?: string) => {
      if (escaped !== undefined) return escaped
      if (name !== undefined) return (Object.hasOwn(named, name) ? named[name] : undefined) ?? whole
      return character(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)) ?? whole
    },
  )
}

/** No control characters, lone surrogates or invisible direction marks come in by this door. */
function character(code: number): string | undefined {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code <= 0xdfff) || code > 0x10ffff)
    return undefined
  return /[\u202a-\u202e\u2066-\u2069]/.test(String.fromCodePoint(code))
    ? undefined
    : String.fromCodePoint(code)
}
