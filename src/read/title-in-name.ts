/** Words that say what kind of file it is, not what it is about. */
const generic = new Set(
  `transcript transcripts transcription captions caption subtitles subtitle subs episode ep audio video sound recording
  raw final draft edit edited clean new copy full show podcast newsletter untitled file document doc text otter ai rev
  descript zoom gmt auto generated en english us uk eng v mix master track take voice memo notes input output test sample
  part day`.split(/\s+/),
)

/**
 * A title that a file's name holds: `2021-07-06-the-old-printers` -> `the old printers`. Without date, number and what
 * only tells the kind of file; undefined where fewer than two words are left.
 */
export function titleInName(name: string): string | undefined {
  const undated = name
    .replace(/(?<!\d)\d{4}([-_.]?)\d{2}\1\d{2}(?!\d)/g, ' ')
    .replace(/\bGMT\d+\b|\(\d+\)/gi, ' ')
    .replace(/^[\s._–—-]*(?:(?:ep(?:isode)?|e|no|number)[\s._#–—-]?\d{1,4}|#?\d{1,4})(?=[\s._–—-])/i, '')
  const words = undated.split(/[\s_.–—-]+/).filter((word) => word !== '')
  while (isGeneric(words.at(-1))) words.pop()
  while (isGeneric(words[0]) && words.slice(1).some((word) => !isGeneric(word))) words.shift()
  const telling = words.filter(
    (word) =>
      /^\p{L}{2,}/u.test(word) && !isGeneric(word) && !/^(?:the|of|and|an|in|on|at|for|to)$/i.test(word),
  )
  const coded = words.some((word) => /^(?=.*\d)(?=.*[a-f])[\da-f]{6,}$/i.test(word) || word.length > 24)
  return telling.length >= 2 && words.length <= 14 && !coded ? words.join(' ') : undefined
}

function isGeneric(word: string | undefined): boolean {
  return word !== undefined && generic.has(word.toLowerCase().replace(/\d+$/, ''))
}
