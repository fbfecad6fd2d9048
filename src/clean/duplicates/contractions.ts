/** How a word shrinks when it is spoken together with the one before it: "not" in "haven't". */
const shrunk: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      ['not', 'nt t'],
      ['will', 'll'],
      ['have', 've'],
      ['are', 're'],
      ['is', 's'],
      ['has', 's'],
      ['us', 's'],
      ['would', 'd'],
      ['had', 'd'],
      ['am', 'm'],
    ] satisfies (readonly [string, string])[]
  ).map(([word, endings]): readonly [string, readonly string[]] => [word, endings.split(' ')]),
)

/** Those that no rule makes, as their two words. */
const other = new Map(
  'wont/will not,shant/shall not,gonna/going to,wanna/want to,gotta/got to,kinda/kind of,sorta/sort of,cannot/can not,lemme/let me,gimme/give me'
    .split(',')
    .map((pair) => {
      const [short = '', long = ''] = pair.split('/')
      return [long, short]
    }),
)

/** Whether a folded word is two others spoken as one: "havent" is "have not", "gonna" is "going to". */
export function isContraction(word: string, first: string, second: string): boolean {
  if (other.get(`${first} ${second}`) === word) return true
  return (shrunk.get(second) ?? []).some(
    (ending) => word.length === first.length + ending.length && word === first + ending,
  )
}
