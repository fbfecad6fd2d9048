/** Scripts that are written from right to left (Unicode's bidi classes R and AL), by their ISO 15924 codes. */
const rightToLeft: ReadonlySet<string> = new Set(
  'Adlm Arab Aran Hebr Mand Mend Nkoo Rohg Samr Syrc Syre Syrj Syrn Thaa Yezi'.split(' '),
)

/**
 * In which direction a language is written: by the script that its tag names, else by the usual one. A tag that is none
 * (`de-1996-1996`) is taken by its language alone.
 */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = scriptOf(language) ?? scriptOf(language.replace(/-.*/, ''))
  return script !== undefined && rightToLeft.has(script) ? 'rtl' : 'ltr'
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch {
    return undefined
  }
}
