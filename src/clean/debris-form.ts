/** What a line is when it is no speech. */
export interface Debris {
  readonly what: string
  /** Its words are everyday ones: alone they prove nothing. */
  readonly weak: boolean
  /** Nobody says it, so that it is debris within the text too. */
  readonly anywhere?: boolean
}

/** A name of one to three words: capitals, initials, particles. */
const name = String.raw`(?:(?:de|da|di|der|den|van|von|la|al|bin) )?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:(?:de|da|di|der|den|van|von|la|al|bin) )?\p{Lu}[\p{L}\p{M}'’.-]*){0,2}`
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'
const date = String.raw`(?:(?:${month} \d{1,2}(?:st|nd|rd|th)?,? \d{4})|(?:\d{1,2}(?:st|nd|rd|th)? ${month},? \d{4})|(?:\d{4}-\d{2}-\d{2})|(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}))`
const apart = String.raw`(?:\s*[|•·,–—-]\s*|\s+on\s+|\s+)`

/** Forms of whole lines as they stand on the page. Case matters only in names. */
const written: readonly (readonly [what: string, line: RegExp])[] = [
  [
    'a byline',
    new RegExp(
      `^(?:(?i:written|posted|published|story|words) )?[Bb]y:? (?:${name} ${name}|(?:${name}|admin|staff)(?:${apart}(?i:${date})))$`,
      'u',
    ),
  ],
  [
    'the page’s date line',
    new RegExp(
      `^(?:posted|published|updated|last (?:updated|modified)|first published)(?: (?:on|at))?:? ${date}(?:[ ,|•·–—-]+.{0,60})?$`,
      'iu',
    ),
  ],
  ['a link to another page', /^(?:[←«‹⟵]\s?\S.{0,90}|\S.{0,90}\s?[→»›⟶])$/u],
  ['the name of a picture', /^[\w%.-]{1,120}\.(?:jpe?g|png|gif|webp|svg|avif)$/iu],
  ['a picture', /^!\[[^\]]*\]\([^)\s]*\)$/u],
  [
    'the words for a picture',
    /^\[(?:image|photo|picture|logo|illustration|screenshot)(?: (?:of|credit|by))?[:\s][^\]]{0,160}\]$/iu,
  ],
  [
    'the credit of a picture',
    /^\(?(?:(?:featured |cover |header )?(?:image|photo|photograph|picture|illustration|artwork)s?)(?: (?:credits?|courtesy(?: of)?|via|by|from)\b|\s?[:©])[^.!?]{1,100}\)?$/iu,
  ],
  [
    'the credit of a picture',
    /^(?:[\p{L} .'’-]{1,40}\s?\/\s?)?(?:getty images|shutterstock|istock(?:photo)?|unsplash|pixabay|ap photo|adobe stock)(?:\s?\/\s?[\p{L} .'’-]{1,40})?$/iu,
  ],
  ['an audio player', /^(?:\d{1,2}:)?\d{1,2}:\d{2}\s*\/\s*-?(?:\d{1,2}:)?\d{1,2}:\d{2}$/u],
  ['an audio player', /^0{1,2}:00(?::00)?$/u],
  ['an audio player', /^current time:? -?[\d:]{4,8}\s*\/?\s*(?:total time|duration):? -?[\d:]{4,8}$/iu],
  ['an audio player', /^(?:-(?:\d{1,2}:)?\d{1,2}:\d{2}|\d(?:\.\d{1,2})?[×x])$/u],
  [
    'an audio player',
    /^(?:podcast: )?(?:play in new window|download)\b[^.!?]{0,40}\(?(?:duration: [\d:]+[^.!?]{0,20}|[\d.]+ ?[kmg]b)\)?$/iu,
  ],
  ['a copyright line', /^(?:copyright|©|\(c\))\s*(?:©|\(c\))?\s*(?:\d{4}|\*\|)[^?!]{0,110}$/iu],
  ['a list of tags', /^(?:tags|topics|keywords|more on|filed in):\s?[^.!?]{2,120}$/iu],
  ['a share or print button', /^(?:share|like|tweet) this:$/iu],
  ['a field of a form', /^(?:name|e-?mail|website|comment|your (?:name|e-?mail))\s?\*$/iu],
]

/** Starts of notices that come in many wordings, without case and punctuation; the line must be short. */
const notices: readonly (readonly [what: string, start: RegExp])[] = [
  [
    'a cookie notice',
    /^(?:we|this (?:web ?)?site|our (?:web ?)?site|this page) uses? cookies (?:to|and|in|so|for)\b/,
  ],
  [
    'a cookie notice',
    /^by (?:continuing to (?:use|browse)|using) (?:this|our) (?:web ?)?site you (?:agree|accept|consent)\b/,
  ],
  ['a cookie notice', /^privacy (?:and|&) cookies this site uses cookies\b/],
  [
    'a mail’s footer',
    /^(?:you are receiving|you're receiving|you received) this(?: e ?mail| message| newsletter)? because you\b/,
  ],
  ['a mail’s footer', /^this (?:e ?mail|message|newsletter) was sent (?:to|by)\b/],
  ['a mail’s footer', /^sent (?:to you|with \p{L}+|to \S+ \S+ \S+) by\b/u],
  ['a mail’s footer', /^our mailing address is\b/],
  [
    'a mail’s footer',
    /^(?:you can )?(?:update your preferences|unsubscribe) (?:or|and) (?:unsubscribe|update your preferences)\b/,
  ],
  ['a mail’s footer', /^want to change how you receive these e ?mails\b/],
  [
    'a mail’s footer',
    /^(?:if you )?(?:no longer|do not|don['’]?t) (?:want|wish) (?:to (?:receive|get|hear)|any more|more) ?(?:any )?(?:of )?(?:these|this|our|future|such|more)? ?(?:e ?mails?|newsletters?|messages)\b/,
  ],
  [
    'a mail’s footer',
    /^(?:was this (?:e ?mail|newsletter) forwarded to you|forwarded this (?:e ?mail|newsletter))\b/,
  ],
  ['a comment form', /^save my name e ?mail and website in this browser\b/],
  ['a comment form', /^(?:your e ?mail address will not be published )?required fields are marked\b/],
  ['a comment form', /^notify me (?:of|by|via)\b.*\b(?:comments?|posts?|e ?mail)$/],
  ['a comment form', /^this site uses akismet to reduce spam\b/],
  ['an audio player', /^your browser does not support the (?:audio|video|html ?5)\b/],
  ['an audio player', /^(?:audio|video) playback is not supported on your browser\b/],
  ['a subscribe button', /^thanks for reading .{1,60} subscribe for free to receive new posts\b/],
  ['a subscribe button', /^.{1,60} is a reader supported publication to receive new posts\b/],
  [
    'a notice about the transcript',
    /^(?:this|the|available|these) transcripts? (?:was|is|are|were|has been|may have been) (?:automatically |auto ?|computer ?|machine ?|ai ?)(?:generated|created|transcribed|produced)\b/,
  ],
  [
    'a notice about the transcript',
    /^(?:transcribed|transcript generated|auto ?generated) by (?:https|otter|rev|descript|sonix|trint|whisper)\b/,
  ],
  ['a list of tags', /^(?:filed under|posted in|tagged (?:with|as|in)|categories|category)\b/],
  ['a copyright line', /^(?:copyright )?\d{4}(?: \d{4})? .{0,60}all rights reserved$/],
  [
    'page navigation',
    /^(?:proudly )?powered by (?:wordpress|ghost|blogger|squarespace|wix|medium|substack|buzzsprout|libsyn|podbean|simplecast|captivate|transistor)\b/,
  ],
  ['page navigation', /^\d{1,3} min(?:ute)?s? (?:read|listen|watch)$/],
  ['page navigation', /^(?:estimated )?(?:reading|listening) time \d{1,3} min(?:ute)?s?$/],
  ['page navigation', /^\d{1,6} (?:comments?|shares?|views|likes|responses|replies)$/],
]

/** The forms in one for each set of flags: hardly any line has one of them, and this says so in a look or two. */
function anyOf(forms: readonly (readonly [what: string, form: RegExp])[]): readonly RegExp[] {
  const byFlags = Map.groupBy(forms, ([, { flags }]) => flags)
  return Array.from(byFlags, ([flags, alike]) => {
    return new RegExp(alike.map(([, { source }]) => `(?:${source})`).join('|'), flags)
  })
}

const anyWritten = anyOf(written)
const anyNotice = anyOf(notices)

function mayMatch(forms: readonly RegExp[], text: string): boolean {
  return forms.some((form) => form.test(text))
}

/** What a line is by its form: a byline, a picture's credit, a notice. `words` are its folded words. */
export function debrisForm(line: string, words: string): Debris | undefined {
  const trimmed = line.trim()
  const found =
    (trimmed.length <= 240 &&
      mayMatch(anyWritten, trimmed) &&
      written.find(([, form]) => form.test(trimmed))) ||
    (mayMatch(anyNotice, words) && notices.find(([, start]) => start.test(words)))
  return found ? { what: found[0], weak: false } : undefined
}
