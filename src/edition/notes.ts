/** Addresses of a text part's links, as numbered notes under the words they belong to. */
export interface Notes {
  /** The words of a link with the number of its note, or the address itself where the words are no more than that. */
  link(words: string, url: string): string
  /** One line for each address since the last call; they stand where it is called. */
  lines(): readonly string[]
}

/** Numbers links through a whole mail, the same address always by the same number. */
export function notes(): Notes {
  const numbers = new Map<string, number>()
  let waiting: string[] = []
  return {
    link(words, url) {
      if (words.trim() === '' || isAddress(words, url)) return url.replace(/^mailto:/, '')
      const known = numbers.get(url)
      const number = known ?? numbers.size + 1
      if (known === undefined) {
        numbers.set(url, number)
        waiting.push(`[${number}] ${url.replace(/^mailto:/, '')}`)
      }
      return `${words} [${number}]`
    },
    lines() {
      const lines = waiting
      waiting = []
      return lines
    },
  }
}

/** Whether the words of a link are its address, with or without scheme and final slash. */
function isAddress(words: string, url: string): boolean {
  return bare(words) === bare(url)
}

function bare(address: string): string {
  return address
    .trim()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '')
}
