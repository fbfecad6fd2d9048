/** So much of a text is looked through for the spelling of a word. */
const reach = 200_000

/**
 * A title from the words of a file's name, with the capitals that the transcript gives them within its sentences:
 * `the fbi and kaseya` -> `The FBI and Kaseya`. A name with capitals of its own stays as it is.
 */
export function namedTitle(name: string, source: string): string {
  const spelled = /\p{Lu}/u.test(name)
    ? name
    : name.replace(/[\p{L}\p{N}]+/gu, (word) => spelling(word, source))
  return spelled.charAt(0).toUpperCase() + spelled.slice(1)
}

/** How a text mostly writes a word where no sentence starts; as it is where it never does. */
function spelling(word: string, source: string): string {
  const found = new Map<string, number>()
  const within = new RegExp(String.raw`(?<=[\p{L}\p{N},;’'][ \n])${word}(?![\p{L}\p{N}])`, 'giu')
  for (const [form] of source.slice(0, reach).matchAll(within)) found.set(form, (found.get(form) ?? 0) + 1)
  const [most] = [...found].toSorted(([, one], [, other]) => other - one)
  return most?.[0] ?? word
}
