import type { Dice } from './dice.ts'

/** What happens to the words of a copy. Never to digits: a changed figure is an update and no slip. */
export type WordDamage = (text: string, dice: Dice) => string

/** Letters dropped, doubled, swapped or wrong, and words left out, in a share of the words. */
export function typos(share: number): WordDamage {
  return (text, dice) =>
    text
      .split(' ')
      .flatMap((word) =>
        /\d/.test(word) || !/[a-z]{2}/i.test(word) || !dice.chance(share) ? [word] : slip(word, dice),
      )
      .join(' ')
}

function slip(word: string, dice: Dice): readonly string[] {
  const letters = [...word.matchAll(/[A-Za-z]/g)].map(({ index }) => index)
  const at = letters[1 + dice.below(letters.length - 1)] ?? 1
  const wrong = 'abcdefghijklmnopqrstuvwxyz'.charAt(dice.below(26))
  switch (dice.below(5)) {
    case 0:
      return [word.slice(0, at) + word.slice(at + 1)]
    case 1:
      return [word.slice(0, at) + word.charAt(at) + word.slice(at)]
    case 2:
      return [word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1)]
    case 3:
      return [word.slice(0, at) + wrong + word.slice(at + 1)]
    default:
      return []
  }
}

const homophones =
  'their/there to/too its/it’s your/you’re then/than where/wear right/write know/no hear/here for/four by/buy week/weak whole/hole'
    .split(' ')
    .map((pair) => pair.split('/'))
const contractions =
  "do not/don't does not/doesn't did not/didn't is not/isn't are not/aren't was not/wasn't will not/won't would not/wouldn't cannot/can't could not/couldn't have not/haven't it is/it's that is/that's we are/we're they are/they're you are/you're I am/I'm I have/I've we have/we've going to/gonna want to/wanna"
    .split(/(?<=\/\S+) /)
    .map((pair) => pair.split('/'))
const digits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const fillers =
  /(?:^|(?<= ))(?:you know|I mean|um|uh|like|so|well|actually|basically|kind of|sort of|just|really),? /gi

/** The same speech through another recogniser: fillers, contractions, homophones, numbers, marks and capitals. */
export const retranscribed: WordDamage = (text, dice) => {
  let said = text.replace(fillers, (filler) => (dice.chance(0.4) ? '' : filler))
  for (const [long = '', short = ''] of contractions) {
    const [from, to] = dice.chance(0.5) ? [long, short] : [short, long]
    said = said.replace(new RegExp(`\\b${from}\\b`, 'g'), (found) => (dice.chance(0.7) ? to : found))
  }
  for (const [one = '', other = ''] of homophones) {
    const [from, to] = dice.chance(0.5) ? [one, other] : [other, one]
    said = said.replace(new RegExp(`\\b${from}\\b`, 'g'), (found) => (dice.chance(0.04) ? to : found))
  }
  said = said.replace(/(?<![\d.,:$/-])\b\d{1,2}\b(?![\d.,:%/-]\d|%|-|st|nd|rd|th)/g, (figure) =>
    dice.chance(0.7) ? spelt(Number(figure)) : figure,
  )
  said = said.replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g, (word) =>
    dice.chance(0.4) ? String(digits.indexOf(word)) : word,
  )
  said = said.replace(/,/g, (comma) => (dice.chance(0.5) ? '' : comma))
  if (dice.chance(0.2)) said = said.replace(/--|…|\.\.\./g, ',')
  const [first = ''] = said.trim()
  said = first.toUpperCase() + said.trim().slice(1)
  return dice.chance(0.05) ? said.toLowerCase() : said
}

function spelt(figure: number): string {
  const word = digits[figure]
  if (word !== undefined) return word
  const rest = figure % 10
  return `${tens[Math.floor(figure / 10)] ?? ''}${rest ? `-${digits[rest] ?? ''}` : ''}`
}

export const curly: WordDamage = (text) =>
  text
    .replace(/'/g, '’')
    .replace(/(^|\s)"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/ -- /g, ' — ')
export const noBreakSpaces: WordDamage = (text, dice) =>
  `${text.replace(/ /g, () => (dice.chance(0.15) ? '\u00a0' : ' '))}\u00a0`
/** UTF-8 read as Windows-1252. */
export const mojibake: WordDamage = (text) =>
  text
    .replace(/'/g, 'â€™')
    .replace(/(^|\s)"/g, '$1â€œ')
    .replace(/ /g, (space, at: number) => (at % 11 === 0 ? 'Â\u00a0' : space))
export const shouted: WordDamage = (text) => text.toUpperCase()
export const untouched: WordDamage = (text) => text
