/** A field of a BibTeX entry: words, which are escaped, or something that BibTeX reads itself (`raw`). */
type Field = readonly [name: string, value: string | undefined, raw?: 'raw']

/**
 * A BibTeX entry. Words stand for themselves in LaTeX: what it would take for commands, groups or comments is
 * written as the sign's own command. (BibTeX counts braces even behind a backslash, so `\{` will not do.)
 */
export function bibtexEntry(kind: string, key: string, fields: readonly Field[]): string {
  const lines = fields.flatMap(([name, value, raw]) => {
    if (value === undefined) return []
    return [`  ${name} = ${raw ? value : `{${latex(value)}}`},`]
  })
  return [`@${kind}{${key},`, ...lines, '}'].join('\n')
}

/** An author's name. One that is no simple name is kept whole: BibTeX would part it at ` and ` and at commas. */
export function bibtexName(name: string): string {
  return /^\p{L}[\p{L}.’'-]*(?: (?!and\b)\p{L}[\p{L}.’'-]*){1,3}$/iu.test(name)
    ? `{${latex(name)}}`
    : bibtexWhole(name)
}

/** Words in which BibTeX changes no capital letter. */
export function bibtexWhole(words: string): string {
  return `{{${latex(words)}}}`
}

/** An address, which packages for links read as it is; only braces would end it. */
export function bibtexAddress(url: string): string {
  return `{${url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C')}}`
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
}

function latex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\{}~^<>|]/g, (sign) => commands[sign] ?? sign)
    .replace(/[$&#_%]/g, '\\$&')
}
