import type { SectionKind } from '../model/section.ts'

/** The kinds of passages that belong to no story. */
export type AsideKind = Exclude<SectionKind, 'report' | 'why-we-care'>

/** Cues stand early in a paragraph; the rest of it is never scanned. */
const reach = 320

const opening = String.raw`^["'“‘*_\s]*(?:\p{L}{2,10}!\s+)?(?:(?:and|now|so|but|ok|okay|alright|all right|well|first|before (?:we|that)[^,.]{0,40}),?\s+)*`
const self = String.raw`(?:this|today['’]s|the|our|my) (?:\w+ )?(?:episode|show|podcast|edition|newsletter|segment|program|programme|broadcast|issue)`
/** One pattern for what may follow the opening words, which take longest to read. */
function opened(...ways: readonly string[]): RegExp {
  return new RegExp(`${opening}(?:${ways.map((way) => `(?:${way})`).join('|')})`, 'iu')
}

const paid = `(?:brought to you|sponsored|supported|presented|made possible|underwritten|powered)`

const sponsored = new RegExp(
  String.raw`${self}(?: of [\p{L} '’]{1,40})? (?:is|was|comes|has been)(?: also| once again| being)? (?:to you )?(?:\w+ )?${paid}(?: in part)? by\b`,
  'iu',
)

const sponsor = opened(
  String.raw`(?:here(?:['’]s| is) |a |with )?(?:a )?(?:quick |brief |short )?(?:word|message|note|break)s? (?:from|for|to thank|to hear from) (?:our|today['’]s|this week['’]s|this episode['’]s|the) (?:\w+ )?(?:sponsor|partner|advertiser|friends at)`,
  String.raw`sponsor(?:ed)? (?:memo|message|by|news|content|read|break|segment|post|story)\b`,
  String.raw`(?:(?:a )?(?:big |huge |special )?(?:thanks|thank you) to (?:our|today['’]s|this week['’]s) (?:\w+ )?sponsor|(?:support|funding|sponsorship) for ${self} comes from|(?:our|today['’]s|this week['’]s|this episode['’]s) (?:\w+ )?sponsors?(?: for (?:today|this \w+))?(?: today)? (?:is|are)\b|brought to you by\b|(?:thanks|thank you) to [^.]{2,80} for (?:sponsoring|supporting) ${self})`,
)

const question = new RegExp(
  String.raw`${opening}(?:(?:(?:a|our|one|another|this week['’]s|today['’]s|the (?:first|next|last)) )?(?:listener|viewer|reader|subscriber|audience)['’]?s? (?:questions?|mail|mailbag|feedback)\b|(?:(?:a|our|one|another|the (?:first|next|last)) )?questions? (?:comes? )?from (?:a |our |one of our )?(?:listeners?|viewers?|readers?|subscribers?|audience|mailbag)|(?:a|one|another) (?:listener|viewer|reader|subscriber)\b[^.?!]{0,60}\b(?:asks|asked|writes|wrote|wants to know|sent|e-?mailed)\b|[\p{L} .'’-]{2,60} (?:writes|wrote) in(?:[:,.]| to ask| with| asking| and asks?)|(?:let['’]s|time to) (?:take|answer|get to|go to) (?:some|a few|your|our|listener) (?:listener )?questions|(?:from )?(?:the|our) mailbag\b|q\s*(?:&|and)\s*a (?:time|segment)\b)`,
  'iu',
)

const outro = opened(
  String.raw`(?:and )?(?:that|this)(?:['’]s| is| was| does| wraps| concludes| will do| brings us to)[^.!?]{0,50}(?:for (?:now|today|tonight|this (?:week|episode|edition|one|morning|time|evening)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|us)|it for|the end of (?:the|this|our|today))\b`,
  String.raw`that(?:['’]s| is| was| concludes| wraps up) (?:it|all|the (?:show|news|episode|program|rundown|week|day|month|lot|end)|(?:our|today['’]s|this week['’]s) (?:show|news|episode)|all (?:we|i)(?:['’]ve| have) (?:got|for you|time))(?=[.,!;]|$| for\b| from\b| folks\b)`,
  String.raw`(?:as always,? |once again,? )?(?:thanks|thank you)(?: so much| very much| all| everyone| again)*,? for (?:listening|tuning in|watching|reading|joining (?:us|me)|being (?:here|with us)|spending|hanging out|checking out)\b`,
  String.raw`(?:(?:please |you can |be sure to |make sure (?:to|you) |don['’]t forget to )*(?:follow|subscribe|like and|find|rate|review|join)\b[^.!?]{0,60}\b(?:us|me|show|podcast|channel|newsletter|review|social|twitter|linkedin|youtube|facebook|instagram|patreon|spotify|itunes|apple podcasts|mastodon|bluesky|threads|tiktok|discord)\b|(?:see|catch|talk to|speak to) (?:you|ya)(?: all)? (?:again |back here )?(?:next|tomorrow|later|soon|real soon|then|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)|until (?:next|tomorrow|then)|have a (?:great|good|lovely|wonderful|nice|safe) (?:day|week|weekend|one|night|evening|rest))`,
  String.raw`(?:(?:this|you)(?: has|['’]ve| have) been (?:listening to |watching )?|that was (?:the )?)(?-i:\p{Lu})`,
)

const greeting = [
  opened(
    String.raw`(?:hello|hi|hey|hiya|greetings|howdy|good (?:morning|afternoon|evening|day))(?:[,.!]|\s+(?:and|everyone|everybody|all|folks|there|friends|listeners|again|to))`,
    `(?:hello,? |hi,? )?(?:and )?(?:a )?(?:warm )?welcome(?:,| back| to| everyone| everybody| listeners| folks)`,
    `what(?:['’]s| is)? up[, ]`,
    String.raw`(?:\w+ )?things to know (?:today|this week)|(?:coming up|on (?:today['’]s|this) (?:show|episode|program)|(?:in|on) this (?:week['’]s )?(?:episode|show))\b`,
  ),
  /^["'“‘*_\s]*(?:(?:it|today)(?:['’]s| is) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? )?\d{1,2}/iu,
  /(?:^|[.!?]\s+|\band )(?:i['’]m|i am|my name is|this is|here is|you['’]re listening to|you are listening to)(?: your host,?)? (?-i:\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)?)[^.!?]{0,60}(?:\band (?:this|you|welcome|i)\b|\b(?:show|podcast|host|news|radio|episode|listening|welcome)\b|[.!?])/iu,
]

const kickOff =
  /(?:^|[.!?…]\s+)(?:ok|okay|alright|all right|so|and|now|well)?,? ?let['’]s (?:do it|go|begin|start|jump (?:right )?in|get (?:right )?(?:in)?to (?:it|the (?:news|stories))|get (?:started|going|into it)|dive (?:right )?in)\b[^.!?]{0,40}[.!?…]?\s*$/i

const pause = opened(
  String.raw`(?:we['’]ll|we will|I['’]ll|I will) (?:be (?:right )?back (?:right )?(?:after|in|with|soon)|be right back\b|take an? (?:quick |short |brief )?(?:commercial )?break\b)`,
)

/** Whether a paragraph begins a paid message of the show. That news mentions a sponsor is not enough. */
export function isSponsorCue(text: string): boolean {
  const head = text.slice(0, reach)
  const first = /^[^.!?]{0,200}/.exec(head)?.[0] ?? ''
  return sponsored.test(first) || sponsor.test(head) || isPause(text)
}

/** Whether a short paragraph announces a paid message ("We'll be right back"). */
function isPause(text: string): boolean {
  return text.length < 120 && pause.test(text)
}

/** Whether a paragraph begins a listener's question. */
export function isQuestionCue(text: string): boolean {
  return question.test(text.slice(0, reach))
}

/** Whether a paragraph takes leave of the listeners. */
export function isOutroCue(text: string): boolean {
  return outro.test(text.slice(0, reach))
}

/** Whether a short paragraph, the last of a transcript, signs off with a name: "I'm Jo Doe." */
export function isSignature(text: string): boolean {
  return (
    text.length < 600 &&
    /(?:^|[.!?]\s+|,? (?:and|for) )I['’]m \p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+/u.test(text)
  )
}

/** Whether a paragraph greets, says which day it is, who speaks or what is to come. */
export function isIntroCue(text: string): boolean {
  const head = text.slice(0, reach)
  return greeting.some((pattern) => pattern.test(head))
}

/** Whether a paragraph ends the talk before the first story ("Let's get into the news."). */
export function isKickOff(text: string): boolean {
  return text.length < 4000 && kickOff.test(text.slice(-reach))
}

/** Whether a short paragraph leads back from a paid message ("And now back to the show."). */
export function isWayBack(text: string): boolean {
  return /^\W{0,4}(?:(?:and|now|ok|okay|alright|so),? )*(?:(?:let['’]s get |let['’]s go |we['’]re |right )?back to (?:the|our|today['’]s) (?:show|news|story|stories|program|episode|interview|conversation)\b|(?:we['’]re|we are|welcome) back\b)/i.test(
    text.slice(0, reach),
  )
}

/** Whether a paragraph tries to make its listener do something: go to an address, use a code, sign up. */
export function isPitch(text: string): boolean {
  return /https?:\/\/|\b[\w-]{2,40}\.(?:com|io|net|org|dev|co|ai|app|fm|tech)(?:\/|\b)|\b(?:promo|discount|coupon|offer) code\b|\buse (?:the )?code\b|\bsign up\b|\bfree trial\b|\blearn more\b|\bget started\b|\bbook (?:a|your) demo\b|\b(?:tell|let) them (?:that )?(?:i|we|know)\b|\bvisit\b|\bcheck (?:them|it) out\b/i.test(
    text.slice(0, 2000),
  )
}
