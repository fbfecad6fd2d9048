import { sentenceSpans } from '../words/sentences.ts'

/** As many words as fit one line of a list. */
const most = { words: 16, characters: 80 } as const

/** What leads into a story and is no part of its headline. */
const leadIn =
  /^(?:(?:from [^:]{3,60}(?:episode|show|podcast)\s*:|(?:topic|story|item|segment|headline|number)\s+(?:\d{1,2}|\p{L}{3,5})\s*[:.–—-]|in (?:other|more|related) news[,:]?|(?:next up|up next|moving on|switching gears|and finally|finally)[,:–—.]?|(?:and|but|so|now|well|ok|okay|also|meanwhile)(?:,|\s*…|\s*\.{3}|(?=\s))|first,|(?:and )?(?:now )?(?:moving on|turning|switching|over)(?: now)? to [^,.:]{2,40}[,:](?: where)?(?=\s)|(?:it )?turns out(?: that)?|(?:in|on) (?:this|today['’]s|this week['’]s) (?:episode|show|edition|newsletter),)\s*)+/iu

/** When or where it was, before the sentence itself: "On Tuesday, …". */
const setting =
  /^(?:as of|on|in|at|since|during|earlier|late|last|this|over|yesterday|today|tonight|according to)\b[^,.;:!?]{0,40},\s+(?=(?:\S+\s+){3})/i

/** What can be heard beside the words: `[laughter]`. */
const heard = /\s*\[[^[\]]{1,40}\]/g

/** How a host names the subject; a clause that goes on behind it stays. */
const subject =
  /^(?:I['’]m [^,.]{2,30},? (?:and )?)?(?:so |and |well,? )?(?:today,? |this week,? |tonight,? )?(?:we|I)(?:['’]re| are|['’]ll| will)? (?:going to |gonna |here to )?(?:be )?(?:talk(?:ing)?|chat(?:ting)?|speak(?:ing)?)(?: to you| with you)?(?: today| a (?:bit|little))? about (?=\S+ \S)/i

/** Words that cannot end a headline. */
const hanging =
  /\s+(?:an?|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|as|is|are|was|were|be|been|has|have|had|its|it|their|his|her|this|than|into|about|over|after|before|because|while|when|if|not|will|would|can|could|may|might|should|must|do|does|did|whether|how|what|why|so|very|every|each|all|some|any)$/i

/**
 * A headline for a story that the source gives none: the beginning of its first sentence, up to the last clause
 * that fits, without what only leads into it. Never empty for a text with a word in it.
 */
export function proposedHeadline(text: string): string {
  const start = text
    .slice(0, 600)
    .replace(heard, '')
    .trim()
    .replace(leadIn, '')
    .replace(subject, '')
    .replace(setting, '')
  const [span] = sentenceSpans(start === '' ? text.slice(0, 600) : start)
  const sentence = start.slice(span?.start ?? 0, span?.end ?? start.length).replace(/[\s.!…:;,]+$/, '')
  const fitting = fits(sentence) ? sentence : (clauseOf(sentence) ?? phraseOf(sentence) ?? cutShort(sentence))
  const headline = unquoted(fitting) || unquoted(text.slice(0, most.characters))
  return headline.charAt(0).toUpperCase() + headline.slice(1)
}

/** Without a quotation mark whose partner was cut off, and without what cannot stand at a headline's ends. */
function unquoted(text: string): string {
  const bare = text.replace(/^[\s,;:.…–—-]+|[\s,;:.…–—-]+$/g, '')
  const whole = /^["“‘(](.*)["”’)]$/u.exec(bare)?.[1] ?? bare
  const single = (whole.match(/["“”]/g) ?? []).length === 1 ? whole.replace(/["“”]/, '') : whole
  return single.replace(/[\s!,;:.…–—-]+$/, '')
}

function fits(text: string): boolean {
  return text.length <= most.characters && text.split(/\s+/).length <= most.words
}

/** The longest part up to a comma, dash or colon that has at least four words and fits. */
function clauseOf(sentence: string): string | undefined {
  const ends = [...sentence.matchAll(/\s*(?:[,;:](?=\s)|\s[–—-]\s|—|\s\()/g)].map(({ index }) => index)
  const clauses = ends.map((end) => sentence.slice(0, end))
  return clauses.findLast((clause) => fits(clause) && clause.split(/\s+/).length >= 4)
}

/** Words before which a sentence can be cut off: they begin a clause, or else a phrase. */
const clause =
  /\s+(?=(?:that|which|who|whom|whose|where|when|while|because|after|before|until|unless|although|though|if|as|since|so|but)\s)/gi
const coordinate = /(?<!\b(?:an?|the)\s+\S+)\s+(?=(?:and|or)\s)/gi
const phrase =
  /\s+(?=(?:to|for|in|on|at|with|without|from|by|into|over|under|through|during|about|against|between)\s)/gi

/** The longest part of at least five words up to a clause that fits, else up to a phrase. */
function phraseOf(sentence: string): string | undefined {
  for (const before of [clause, coordinate, phrase]) {
    const parts = [...sentence.matchAll(before)].map(({ index }) => withoutHanging(sentence.slice(0, index)))
    const found = parts.findLast((part) => fits(part) && part.split(/\s+/).length >= 5)
    if (found !== undefined) return found
  }
  return undefined
}

function cutShort(sentence: string): string {
  let short = sentence.split(/\s+/).slice(0, most.words).join(' ').slice(0, most.characters)
  if (short.length === most.characters) short = short.replace(/\s+\S*$/, '')
  return withoutHanging(short)
}

function withoutHanging(text: string): string {
  let short = text
  for (let at = 0; at < 4 && hanging.test(short); at++) short = short.replace(hanging, '')
  return short.replace(/[\s,;:–—-]+$/, '')
}
