import { sentenceSpans } from '../words/sentences.ts'
import { isIntroCue } from './aside-cue.ts'
import { isStoryCue } from './story-cue.ts'

/** So far a story is looked at. */
const reach = { paragraphs: 6, characters: 800 } as const

/** A shorter sentence tells nothing by itself. */
const least = 4

/** A longer sentence that leads over to a story tells something of it too. */
const longestLead = 8

/** What only says with what the host begins. */
const leadIn =
  /^\W*(?:so |and |now )?(?:let['’]s|we|I|we['’]ll|I['’]ll) (?:will )?(?:start|begin|kick off|open)\b(?:\s\S+){1,7}$/i

/** How people start to talk with each other, before they say anything. */
const pleasantry =
  /^\W*(?:hello|hi|hey|hiya|welcome|thanks|thank you|good (?:morning|afternoon|evening|to)|how(?:['’]s| are| is| have)|(?:so )?great to|glad|happy|nice|pleasure|yeah|yes|yep|ok|okay|sure|of course|right|exactly|absolutely|wow|cool|awesome|fair enough|(?:I['’]m|I am) (?:doing |so |very |really )*(?:good|great|fine|well|wonderful|excited|glad|happy|here))\b/i

const meeting =
  /\b(?:thanks|thank you|great|good|glad|happy|nice|excited|pleasure|honou?r)\b.{0,30}\b(?:have|having|having me|be|being|see|seeing|meet|meeting|join|joining|get|to have)\b.{0,20}\b(?:me|you|here|us|on|back)\b|\b(?:joined|joining (?:us|me)|with (?:us|me)) (?:today |here |now )?(?:is|by)\b|\bwelcome (?:back )?to\b/i

/** Who is speaking, and what for: "I'm your host, …", "My name is …". */
const introduction =
  /^\W*(?:(?:and |so )?(?:my name is|my name['’]s|(?:I['’]m|I am|this is) (?:your (?:co-?)?host|(?:an?|the|one of the) (?:\S+ ){0,3}(?:co-?hosts?|hosts?|producers?|editors?|reporters?|journalists?|correspondents?|founders?|analysts?|officers?|directors?|presidents?|owners?)))\b)/i

const subject =
  /\b(?:today|this (?:week|episode)|tonight)\b.{0,40}\b(?:talk|chat|speak|discuss)(?:ing)?\b|\bwe(?:['’]re| are) (?:going to |gonna )?(?:be )?(?:talk|chat|speak|discuss)(?:ing)?\b.{0,20}\babout\b/i

/**
 * The first sentence of a story that tells something, from its paragraphs: no greeting, no thanks, no two words. The
 * very first one where all are of that kind.
 */
export function tellingSentence(paragraphs: readonly string[]): string {
  const heads = paragraphs.slice(0, reach.paragraphs).map((text) => text.slice(0, reach.characters))
  const sentences = heads.flatMap((head) =>
    sentenceSpans(head).map(({ start, end }) => head.slice(start, end)),
  )
  const first = sentences.find(tells)
  // Talk that begins with talk: the sentence that says what it is about.
  const about = first === sentences[0] ? undefined : sentences.find((sentence) => subject.test(sentence))
  return about ?? first ?? heads[0] ?? ''
}

function tells(sentence: string): boolean {
  const words = sentence.split(/\s+/).length
  return (
    words >= least &&
    !/^\W*(?:\(.*\)|\[.*\])\W*$/.test(sentence) &&
    !(words <= longestLead && isStoryCue(sentence) && !/\b(?:guest|joining)\b/i.test(sentence)) &&
    !leadIn.test(sentence) &&
    !pleasantry.test(sentence) &&
    !meeting.test(sentence) &&
    !introduction.test(sentence) &&
    !isIntroCue(sentence)
  )
}
