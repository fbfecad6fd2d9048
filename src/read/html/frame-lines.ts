import type { Frame } from './frame-hints.ts'

/** What a line of a page says, and how many of its words stand in links. */
export interface FrameLine {
  readonly text: string
  readonly words: number
  readonly links: number
}

/** Headings of boxes that lead to other pages, ask for something, or tell of the author. */
const boxHeading =
  /^(?:(?:you (?:may|might|could|will|'ll|’ll)|readers|people|customers|others) (?:also |(?:just )?)?(?:like|love|enjoy|be interested|read|liked|bought|viewed)|(?:some )?(?:other|more) (?:posts?|articles?|stories|news|reading|resources|guides?|episodes?|shows?|from|to read|to explore|like this|on this|about this|in this)|related|similar (?:posts?|articles?|stories|reading)|recommended|suggested|further reading|read (?:more|next|also|this next)|keep reading|continue reading|up next|what to read next|next (?:post|article|story|up)|previous (?:post|article|story)|don['’]t miss|trending|most (?:popular|read|viewed|recent)|popular (?:posts?|articles?|stories|now|searches)|latest (?:posts?|articles?|stories|news|from|episodes?)|recent (?:posts?|articles?|stories|comments|episodes?)|featured (?:posts?|articles?|stories)|editor['’]?s?['’]? picks?|explore more|about the authors?|meet the authors?|written by|author bio|share(?: this| on| the| with| article| post|$)|follow us|connect with us|stay (?:connected|in touch|updated|in the loop|informed)|join (?:our|the) (?:newsletter|mailing|list|community|conversation)|sign up|subscribe|get (?:our|the) (?:newsletter|latest)|newsletter|leave a (?:reply|comment)|post a comment|comments?(?: \(\d+\))?$|\d+ (?:comments?|responses?|replies|thoughts? on)|add a comment|join the (?:discussion|conversation)|search$|categories$|archives?$|tags$|topics$|table of contents$|contents$|in this article|on this page|jump to|advertisement|sponsored)/i

/** Those of them that may stand over a few sentences. */
const offer =
  /subscribe|newsletter|sign up|mailing list|inbox|join|follow|connect|stay |share|comment|reply|author|written by|bio$/i

/** Lines that lead to another page. */
const lead =
  /^[^\p{L}\p{N}]*(?:related|read more|read next|read also|read (?:the|our) (?:full|whole|complete)|also read|also see|see also|more on this|more from|you may also like|you might also like|recommended|don['’]t miss|watch|listen|next|previous)\b/iu

const advertisement =
  /^[^\p{L}\p{N}]*(?:advertisements?(?:[ .:–-]+(?:page|article|story) continues below)?|ads?|sponsored(?: content)?|article continues below(?: advertisement)?|story continues below(?: advertisement)?|page continues below|loading\b.{0,20}|share(?: this)?(?: (?:article|post|story|page))?:?|(?:image|photo|picture)s? (?:credits?|source|courtesy|by)\b.{0,80}|credits?: .{1,80}|back to top|skip to (?:main )?content|print|copy link)[^\p{L}\p{N}]*$/iu

/** Whether a heading, or a short line, stands over a box that is no part of the text. */
export function isBoxHeading(text: string): boolean {
  return text.length <= 80 && boxHeading.test(text.trim())
}

/** Whether a box heading asks for something or tells of the author, which takes a few sentences. */
export function isOffer(text: string): boolean {
  return offer.test(text)
}

/** Whether a line ends as a sentence does. */
export function isSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*\s*$/.test(text)
}

/** Why a line within the text is no part of it, if it is none by its own words. */
export function frameOfLine({ text, words, links }: FrameLine): Frame | undefined {
  if (text.length > 300) return undefined
  if (advertisement.test(text)) return 'a line of the page around the text'
  if (links > 0 && links === words && words <= 10 && !isSentence(text)) return 'only a link'
  if (lead.test(text) && links * 2 >= words) return 'a link to another page'
  return undefined
}

const day = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}\.\d{1,2}\.\d{4})`

const particulars = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:(?:written by|words by|author:?|posted by|reviewed by|(?:fact|medically) (?:checked|reviewed) by|edited by|posted(?: on)?:?|published(?: on)?:?|(?:last )?(?:updated|modified)(?: on)?:?|date:?)\b.{0,80}|${day}.{0,60}|(?:about )?\d+ ?(?:-|–)?(?: ?\d+)? ?min(?:ute)?s?\.?(?: of)?(?: read(?:ing)?(?: time)?)?|reading time:?.{0,30}|(?:estimated )?read(?:ing)? time.{0,30}|\d+ (?:comments?|views?|shares?|likes?)|(?:no|leave a) comments?)[^\p{L}\p{N}]*$`,
  'iu',
)

/** A name stands behind it, and no sentence: "By the way" is none. */
const byName = /^(?:By|BY|by):? \p{Lu}[^.!?:]{1,80}$/u

/** Whether a short line between title and text names the author, the day or the time that reading takes. */
export function isParticulars(text: string): boolean {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= 120 && (particulars.test(line) || byName.test(line))
}
