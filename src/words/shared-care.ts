/** What a story's why-we-care section says first: its heading, and the words below it. */
export interface SaidCare {
  readonly heading: string
  readonly opening: string
}

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5 }
const stories = `(?:both(?: of)?(?: (?:these|those|them))?|(?:all )?(?:of )?(?:these|those|the last) (two|three|four|five)|all (?:of )?(?:these|those|them))`
const asked = new RegExp(String.raw`\bcare about ${stories}(?: stories| items| things)?\W*$`, 'iu')
const opened = new RegExp(String.raw`^\W*${stories} (?:stories|items|pieces of news)\b`, 'iu')

/**
 * For each story of an episode the one whose why-we-care section speaks of it: its own, or that of a later story that
 * says it serves both, or the last three, or all. Undefined where there is none.
 */
export function careOfEach(cares: readonly (SaidCare | undefined)[]): readonly (number | undefined)[] {
  const found: (number | undefined)[] = cares.map((care, at) => (care ? at : undefined))
  cares.forEach((care, at) => {
    if (!care) return
    let left = storiesServed(care) - 1
    for (let before = at - 1; before >= 0 && left > 0 && found[before] === undefined; before--, left--)
      found[before] = at
  })
  return found
}

/** Of how many stories a section says that it speaks; one where it says nothing of it. */
function storiesServed({ heading, opening }: SaidCare): number {
  const match = asked.exec(heading) ?? opened.exec(opening.slice(0, 200))
  if (!match) return 1
  if (/both/i.test(match[0])) return 2
  return match[1] === undefined ? Number.POSITIVE_INFINITY : (numbers[match[1].toLowerCase()] ?? 1)
}
