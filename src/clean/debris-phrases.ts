import { foldedWords, isAscii } from '../words/fold.ts'
import { wordCount } from '../words/word-count.ts'
import { type Debris, debrisForm } from './debris-form.ts'

/** Version 5. Whole lines, without case and punctuation. */
const phrases: readonly (readonly [what: string, lines: string])[] = [
  [
    'a skip link',
    `press enter to skip to content|press enter to skip to the content|skip to content|skip to main content
    |skip to the content|skip to the main content|skip to primary content|skip to secondary content|skip to navigation
    |skip to main navigation|skip to footer|skip to search|skip navigation|jump to content|jump to main content
    |jump to navigation|skip links|skip to toolbar|skip to primary navigation|skip to sidebar`,
  ],
  [
    'a link to the mail’s web version',
    `view this email in your browser|view this e mail in your browser|view this message in your browser
    |view in browser|view in your browser|view email in browser|view online|view this email online
    |read this email in your browser|read in browser|view web version|view as a web page|open in browser
    |having trouble viewing this email|email not displaying correctly|click here to view this email in your browser
    |email not displaying correctly view it in your browser|having trouble viewing this email view it in your browser`,
  ],
  [
    'a link that leaves a list',
    `unsubscribe|unsubscribe from this list|unsubscribe here|click here to unsubscribe|manage preferences
    |manage your preferences|update your preferences|update your profile|update profile|update subscription preferences
    |manage your subscription|unsubscribe from this list update subscription preferences|forward to a friend
    |unsubscribe update your preferences|privacy policy unsubscribe|add us to your address book`,
  ],
  [
    'a “read more” link',
    `click here to read more|click here to read more about this|click here for more|click here to continue reading
    |continue reading|continue reading below|read the full article|read the full story|read the full post
    |read full article|read more here|click to read more|read the rest of this entry|read the rest of this article
    |click here to listen|click here to listen to the episode|listen to the podcast|listen to the episode|listen to this episode
    |read the transcript|read transcript|watch the episode|watch this episode|watch the video|watch on youtube|back to top|return to top|scroll to top|go to top
    |show more|show less|load more|see more|expand transcript|collapse transcript|show transcript|hide transcript
    |episode transcript|full transcript|show transcript|podcast transcript|automated transcript|full episode transcript
    |view transcript|view the transcript|toggle transcript|copy transcript|download transcript|download the transcript`,
  ],
  [
    'a share or print button',
    `share this|share this post|share this article|share this page|share this story|share this episode|share on facebook
    |share on twitter|share on x|share on linkedin|share on reddit|share on whatsapp|share via email|share by email
    |share to facebook|share to twitter|tweet this|email this|print this|print this page|print this article|print page
    |pin it|click to share on facebook|click to share on twitter|click to share on linkedin|click to email a link to a friend
    |click to print|copy link|copy link to clipboard|link copied|like this|share tweet share|share tweet|tweet share
    |click to share on facebook opens in new window|click to share on twitter opens in new window
    |click to share on x opens in new window|click to share on linkedin opens in new window
    |click to share on reddit opens in new window|click to share on whatsapp opens in new window
    |click to share on pocket opens in new window|click to share on tumblr opens in new window
    |click to share on pinterest opens in new window|click to share on telegram opens in new window
    |click to email a link to a friend opens in new window|click to print opens in new window`,
  ],
  [
    'a subscribe button',
    `subscribe now|subscribe here|subscribe today|subscribe to our newsletter|subscribe to the newsletter
    |subscribe to newsletter|subscribe via email|subscribe by email|subscribe via rss|subscribe to rss feed
    |sign up for our newsletter|sign up for the newsletter|click here to subscribe|subscribe on apple podcasts
    |subscribe on spotify|subscribe on android|subscribe on google podcasts|listen on apple podcasts|listen on spotify
    |listen on google podcasts|follow on spotify|play in new window|play in new window download|download file
    |download file play in new window|podcast play in new window download|subscribe rss|rss feed|play episode
    |pause episode|mute unmute episode|rewind 10 seconds|fast forward 30 seconds|1x`,
  ],
  [
    'a cookie notice',
    `accept cookies|accept all cookies|accept all|reject all|decline cookies|manage cookies|cookie settings
    |cookie preferences|manage cookie preferences|cookie policy|we use cookies|this website uses cookies
    |this site uses cookies|privacy and cookies this site uses cookies|close and accept|got it|i accept|accept and close
    |do not sell my personal information|privacy settings`,
  ],
  [
    'page navigation',
    `toggle navigation|toggle menu|open menu|close menu|main menu|primary menu|main navigation|open search|close search
    |search this site|leave a reply|leave a comment|leave a reply cancel reply|cancel reply|post a comment|post comment
    |add a comment|no comments|no comments yet|be the first to comment|comments are closed|0 comments|previous post
    |next post|previous article|next article|previous episode|next episode|older posts|newer posts|post navigation
    |related posts|related articles|related episodes|you may also like|you might also like|recent posts|recent comments
    |loading|powered by wordpress|proudly powered by wordpress|all rights reserved|terms of service|terms of use
    |privacy policy|terms and conditions|log in|sign in|sign up|login|register|my account|create account|your email address will not be published
    |this site uses akismet to reduce spam|discussion about this podcast
    |discussion about this episode|discussion about this post|discussion about this video|ready for more|comments restacks
    |restacks|start writing|get the app|open in app|listen in app|substack is the home for great culture
    |privacy terms collection notice|generate transcript|appears in episode|already a paid subscriber sign in
    |upgrade to paid|share from 0 00|type your email|no posts|playback speed`,
  ],
  [
    'a video page’s control',
    `search in video|search transcript|sync to video time|follow along using the transcript|english auto generated
    |toggle timestamps|transcript search in video`,
  ],
]

/** Lines that a page puts within the text. */
const within = new Map<string, Debris>(
  `story continues below|story continues below advertisement|article continues below|article continues below advertisement
  |article continues after advertisement|story continues after advertisement|continue reading below advertisement
  |advertisement story continues below|advertisement article continues below|advertisement continue reading below
  |advertisement scroll to continue|scroll to continue|advertisement scroll to continue reading|skip ad|skip advertisement
  |click to enlarge|click image to enlarge|click to view larger image|enlarge this image|tap to enlarge|hide caption|toggle caption`
    .split('|')
    .map((line) => [line.trim(), { what: 'a page’s note within the text', weak: false, anywhere: true }]),
)

const weak = new Set(
  `unsubscribe|loading|continue reading|show more|show less|see more|load more|share this|like this|got it|i accept|accept all
  |reject all|copy link|view online|read more here|1x|rss feed|related posts|download file|main menu
  |no comments|no posts|ready for more|restacks|start writing|get the app|open in app|next post|previous post|next episode|previous episode|we use cookies|subscribe now|subscribe today
  |share|tweet|print|email|pin|menu|home|search|subscribe|download|related|comments|reply|advertisement|sponsored
  |facebook|twitter|linkedin|instagram|reddit|whatsapp|pocket|tumblr|pinterest|telegram|rss|about|contact|archives|more
  |episodes|all episodes|podcast|podcasts|shows|sponsors|newsletter|newsletters|blog|news|shop|store|merch|donate
  |events|guests|hosts|archive|team|our team|press|careers|advertise|advertise with us|faq|videos|topics|categories
  |tags|account|cart|support us|youtube|apple podcasts|spotify|google podcasts|android|stitcher|overcast
  |about us|contact us|read more|learn more|listen now|play|pause|close|back|next|previous|ok|yes|no thanks|0:00`
    .split('|')
    .map((line) => line.trim()),
)

const known = new Map([
  ...within,
  ...[...weak].map((line): [string, Debris] => [line, { what: 'page navigation', weak: true }]),
  ...phrases.flatMap(([what, lines]) =>
    lines.split('|').map((line): [string, Debris] => {
      const phrase = line.trim()
      return [phrase, { what, weak: weak.has(phrase) }]
    }),
  ),
])

/** A phrase has no more words. */
const longestPhrase = Math.max(...[...known.keys()].map((phrase) => phrase.split(' ').length))

/** A row of phrases starts with one of these, as hardly any other line does. */
const firstWords = new Set([...known.keys()].map((phrase) => phrase.split(' ', 1)[0] ?? ''))

/** Longer lines are talk, whatever they begin with; rows of links have even fewer words. */
const longestDebris = 60
const longestRow = 24

/** Whether a known line may stand in a menu: a button to share or to play stands below the title, and ends one. */
export function isMenuWord(line: string): boolean {
  const said = foldedWords(line).join(' ')
  const debris = known.get(said)
  return debris !== undefined && debris.what !== 'a share or print button' && !buttons.has(said)
}

const buttons = new Set(
  `share|tweet|print|email|pin|facebook|twitter|linkedin|instagram|reddit|whatsapp|pocket|tumblr|pinterest|telegram|play|pause
  |download|listen now|reply|comments|0:00|1x|playback speed`
    .split('|')
    .map((line) => line.trim()),
)

/** What a line of a page or mail is, if it is a known phrase of theirs as a whole, or nothing but such phrases. */
export function debrisIn(line: string): Debris | undefined {
  if (isMergeTag(line)) return { what: 'an unfilled field of a mail', weak: false }
  // Of plain talk, as most lines are, no word need be spelled out: it has at least as many as are counted.
  if (isAscii(line) && wordCount(line) > longestDebris) return undefined
  const words = foldedWords(line)
  if (words.length > longestDebris) return undefined
  const said = words.join(' ')
  const phrase = words.length <= longestPhrase ? known.get(said) : undefined
  return phrase?.weak
    ? (debrisForm(line, said) ?? phrase)
    : (phrase ?? debrisForm(line, said) ?? debrisRow(words))
}

/**
 * Links side by side, `Unsubscribe | Update your preferences` or `Facebook Twitter Email`: debris if the line is
 * nothing but known phrases. Two weak ones are weak.
 */
function debrisRow(words: readonly string[]): Debris | undefined {
  if (words.length < 2 || words.length > longestRow || !firstWords.has(words[0] ?? '')) return undefined
  /** The phrases that end at each word, from the start on; undefined where none do. */
  const rows: (readonly Debris[] | undefined)[] = [[]]
  let reached = 0
  for (let end = 1; end <= words.length && end - reached <= longestPhrase; end++) {
    for (let start = Math.max(0, end - longestPhrase); start < end && rows[end] === undefined; start++) {
      const phrase = rows[start] && known.get(words.slice(start, end).join(' '))
      if (phrase) rows[end] = [...(rows[start] ?? []), phrase]
    }
    if (rows[end]) reached = end
  }
  const row = rows[words.length]
  const [first] = row ?? []
  if (!row || !first) return undefined
  return { what: first.what, weak: row.length < 3 && row.every(({ weak }) => weak) }
}

/** Whether a line is only a mail program's field that nothing was put into: `*|MC:SUBJECT|*`, `{{first_name}}`. */
export function isMergeTag(line: string): boolean {
  if (!line.includes('*|') && !/^\s*(?:\{\{|%%|\[\[)/.test(line)) return false
  const rest = line.replace(/\*\|[A-Z0-9_:+ -]{1,40}\|\*/g, '')
  if (rest !== line) return /^[\s,.!|-]*$/.test(rest)
  return /^\s*(?:\{\{|%%|\[\[)\s*\|?(?:(?:contact|subscriber|user|recipient|campaign)\.)?(?:first_?name|last_?name|full_?name|name|email|email_?address|subject|preheader|preview_?text|unsubscribe(?:_?(?:link|url))?|view_?in_?browser(?:_?url)?)\|?\s*(?:\}\}|%%|\]\])[\s,]*$/i.test(
    line,
  )
}
