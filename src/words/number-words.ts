const units = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen`.split(/\s+/)
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  tn: 1e12,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}

/** What a word or short form multiplies by, 1 if it is none. */
export function scaleOf(word: string): number {
  return scales[word.toLowerCase()] ?? 1
}

/** A number word, for regular expressions: one to nineteen, the tens, hundred and thousand. */
export const numberWord = [...units.slice(1), ...tens, 'hundred', 'thousand', 'an?'].join('|')

/** The number that words say, `three hundred and fifty` or `seventy-five`; undefined if they say none. */
export function numberOf(words: string): number | undefined {
  let total = 0
  let group = 0
  let seen = false
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    if (word === 'and') continue
    const value = word === 'a' || word === 'an' ? 1 : wordValue(word)
    if (value === undefined && word !== 'hundred' && word !== 'thousand') return undefined
    seen = true
    if (word === 'hundred') group = Math.max(group, 1) * 100
    else if (word === 'thousand') {
      total += Math.max(group, 1) * 1000
      group = 0
    } else group += value ?? 0
  }
  return seen ? total + group : undefined
}

function wordValue(word: string): number | undefined {
  const unit = units.indexOf(word)
  if (unit >= 0) return unit
  const ten = tens.indexOf(word)
  return ten >= 0 ? (ten + 2) * 10 : undefined
}
