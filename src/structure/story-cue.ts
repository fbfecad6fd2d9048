const cue = new RegExp(
  String.raw`^["'“‘*_\s]*(?:(?:and|now|so|ok|okay|alright|all right|well|finally|then),?\s+|(?:and )?(?:we['’]re|welcome) back[.!,]\s+)*(?:${[
    String.raw`in (?:other|more|related|further|international|local|security|business) news\b`,
    String.raw`(?:moving|moving right) (?:on|along)(?=[,.:;–—…!]|\s+to\b|\s+now\b)`,
    String.raw`(?:next up|up next|next on (?:the|our) list)\b`,
    String.raw`(?:now |let['’]s )?turn(?:ing)?(?: now)? to (?=(?-i:\p{Lu})|the\b|our\b|some\b)`,
    String.raw`(?:switching gears|shifting gears|changing (?:the )?subjects?)\b`,
    String.raw`(?:on|onto|over) to (?:the |our )?(?:next|second|third|fourth|final|last|other)\b`,
    String.raw`(?:my|our|the|today['’]s) (?:next|second|third|fourth|fifth|final|last) (?:story|item|topic|headline|piece of news)\b`,
    String.raw`(?:and )?finally,? (?:today|tonight|this (?:week|morning|evening))\b`,
    String.raw`(?:and )?finally[,:–—] (?:an?|the|our|some|one more) (?:\S+ )?\S+[.!](?=\s|$)`,
    String.raw`my guest (?:today |tonight |now |this week )?is\b|joining me (?:today |now )?is\b`,
    String.raw`(?:also in the news|elsewhere in the news|meanwhile in the news|in the news today)\b`,
    String.raw`from\s+(?:(?:last|this)\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,?\s+[^:]{1,40})?['’]s\s+(?:episode|show|podcast)\s*:`,
    String.raw`(?:story|topic|item|segment|headline|number)\s+(?:number\s+)?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*[:.,–—-]`,
  ].join('|')})`,
  'iu',
)

/** Whether a paragraph starts by saying that another story begins ("In other news", "Next up", "Topic 2:"). */
export function isStoryCue(text: string): boolean {
  return cue.test(text.slice(0, 160))
}
