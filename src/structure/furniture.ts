const labels = [
  /^newsletter\b.{0,40}\b(?:19|20)\d\d\W{0,3}$/i,
  /^.{1,40}\bnewsletter\s*[:,–—-]?\s*(?:\p{L}{3,9}\.? \d{1,2},? )?(?:19|20)\d\d$/iu,
  /^\*\|[A-Z0-9_:]{1,60}\|\*$/,
  /^view (?:this|the|our) (?:e-?mail|newsletter|message|campaign) (?:in|on) (?:your|a|the) (?:web )?browser\b/i,
  /^(?:from|at) the (?:microphone|mic|editor|editor['’]s desk|desk|host|newsroom)\W*$/i,
  /^(?:(?:stories|news|things) )?(?:that )?(?:you )?(?:may|might) have missed\W*$/i,
  /^(?:in case|stories) you missed(?: it| them)?\W*$/i,
  /^you(?:['’]re| are) receiving this (?:e-?mail|newsletter|message)?\b/i,
  /^(?:unsubscribe|update your (?:e-?mail )?preferences|manage (?:your )?(?:subscription|preferences)|forward to a friend)\b/i,
  /^(?:(?:the |our |today['’]s |this week['’]s )?(?:top|big|main|lead) (?:stories|headlines)|(?:the |today['’]s )?headlines)\W*$/i,
  /^(?:in this (?:issue|edition|newsletter)|this week['’]s (?:stories|top stories|headlines))\W*$/i,
]

const greeting =
  /^(?:(?:hello|hi|welcome)\b.{0,60}\bnewsletter\b|(?:thank you|thanks)(?: so much)? for (?:reading|subscribing|signing up|being a subscriber)\b.{0,200}\b(?:newsletter|edition|list)\b|(?:this|our|the)(?: \p{L}+){0,4} newsletter (?:is|catches|brings|collects|rounds)\b)/iu

const asks =
  /\b(?:please|consider|should you|if you)\b.{0,80}\b(?:support|help|donat|giv|chip)\p{L}*\b.{0,160}\b(?:shows?|podcasts?|newsletters?|radio|independent|listeners?|readers?)\b|\bpatreon\b.{0,80}\b(?:show|podcast|newsletter|support)|\b(?:giving|give) (?:["“']?what(?:ever)? you (?:want|can|like))|\b(?:every|any) (?:sum|amount|bit|dollar|little)(?: \p{L}+)? (?:counts|helps)\b/iu

const shares =
  /^(?:please )?(?:pass|share|forward|recommend|send|tell|spread|know)\b.{0,80}\b(?:newsletter|podcast|show|episode|e-?mail|word|someone|somebody)\b/i

/** What heads a list of links below what was said. */
const links =
  /^(?:(?:the )?(?:links?|resources|references|further reading|show ?notes|credits|sources)(?: and (?:links?|resources|references))?)(?: (?:from|mentioned|discussed|in|for|to|of|used)\b[^.!?]{0,50})?\s?:?$/i

/** Whether a line heads a list of links: it, and what is below, stands on a page and is not said. */
export function isLinksLabel(text: string): boolean {
  return text.length < 80 && links.test(text)
}

/** Whether a line is a label of a newsletter's frame, not a headline ("Newsletter July 13 2020", "From The Microphone"). */
export function isFrameLabel(text: string): boolean {
  return text.length < 100 && labels.some((pattern) => pattern.test(text))
}

/** Whether a paragraph greets a newsletter's reader, or asks for money or to be passed on. */
export function isFrameTalk(text: string): boolean {
  const head = text.slice(0, 400)
  return text.length < 900 && (greeting.test(head) || asks.test(head) || shares.test(head))
}

/** Whether a line heads a request ("Support Ticket Zero"); the request itself must follow. */
export function isRequestHeading(text: string): boolean {
  return (
    text.length < 80 && /^(?:support|help|join|share|become)(?: [\p{L}\p{N}'’&+.-]+){1,5}!?$/iu.test(text)
  )
}
