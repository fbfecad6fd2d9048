/** What is never read aloud: programs, pictures, and what stands in for them where they do not run. */
const unread = new Set(
  'script style template noscript svg head iframe object embed canvas audio video map param datalist noframes noembed'.split(
    ' ',
  ),
)

/** Elements that are parts of a line. All others, unknown ones too, part what they hold from what is around. */
const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb rp rt ruby s samp small span
  strike strong sub sup time tt u var wbr label img input picture output meter progress math`.split(/\s+/),
)

/** Whether what an element of this name holds is never part of the text. */
export function isUnread(tag: string): boolean {
  return unread.has(tag)
}

/** Whether an element of this name is a part of a line. */
export function isInlineTag(tag: string): boolean {
  return inline.has(tag)
}
