/** A name as it stands in a text. */
export interface TextName {
  readonly text: string
  readonly index: number
  /** Its words, each without what is joined to it. */
  readonly words: readonly string[]
}

/** Whether a word in lower case is everyday language. */
export type Everyday = (word: string) => boolean

/** Words that join the parts of a name: `Department of Defense`. */
const joining = new Set('of the and for de la van von der'.split(' '))
/** Words with a capital that name nobody. */
const noName = new Set(
  `i i'm i'd i'll i've january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr`.split(/\s+/),
)

const word = /[\p{L}\p{N}](?:[\p{L}\p{N}'’.&-]*[\p{L}\p{N}])?/gu

interface Word {
  readonly text: string
  readonly index: number
  readonly end: number
  /** It opens a sentence, a quotation or the text, where every word has a capital. */
  readonly first: boolean
}

/**
 * The names of a text by their capitals: runs of words that have one, and those within a word (`REvil`, `iPhone`). A
 * word that opens a sentence counts where it is no everyday word. In a text where nearly all words have capitals,
 * such as a headline of the old style, only those that are no everyday words count.
 */
export function namesIn(text: string, everyday: Everyday): readonly TextName[] {
  const words = wordsOf(text)
  const long = words.filter((one) => one.text.length > 3)
  const loud = long.length > 2 && long.filter(({ text }) => capital.test(text)).length > long.length * 0.7
  const runs: Word[][] = []
  let run: Word[] = []
  for (const one of words) {
    const last = run.at(-1)
    if (last && (one.first || !/^\s?$/.test(text.slice(last.end, one.index)))) {
      runs.push(run)
      run = []
    }
    if (isNameWord(one, loud, everyday) || (run.length > 0 && joining.has(one.text))) run.push(one)
    else {
      runs.push(run)
      run = []
    }
  }
  return [...runs, run].flatMap((found) => nameOf(found, text))
}

const capital = /^\p{Lu}|\p{Ll}\p{Lu}/u

function isNameWord({ text, first }: Word, loud: boolean, everyday: Everyday): boolean {
  const bare = bareOf(text)
  if (!capital.test(bare) || noName.has(bare.toLowerCase().replaceAll('’', "'"))) return false
  const plain = /^\p{Lu}\p{Ll}*$/u.test(bare)
  return !(plain && (first || loud) && (bare.length === 1 || everyday(bare.toLowerCase())))
}

function nameOf(run: readonly Word[], text: string): readonly TextName[] {
  const last = run.findLastIndex((one) => !joining.has(one.text))
  const [first] = run
  const end = run[last]
  if (!first || !end) return []
  const words = run
    .slice(0, last + 1)
    .filter((one) => !joining.has(one.text))
    .map((one) => bareOf(one.text))
  return [{ text: text.slice(first.index, end.end), index: first.index, words }]
}

function wordsOf(text: string): readonly Word[] {
  let end = 0
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const between = text.slice(end, index)
    const first = end === 0 || /[.!?:;…“”"(\n|]/.test(between)
    end = index + found.length
    return { text: found, index, end, first }
  })
}

/** Without a possessive. */
function bareOf(word: string): string {
  return word.replace(/['’]s?$/, '')
}
