import { lazyBrill } from './lazy-brill.ts'

/** Everyday words that are younger than the tagger's word list, or too rare for it. */
const younger = new Set(
  `alpine analytics app apps avatar backlog backend blog blogs blogger browser browsers chatbot codec crypto
  cursor cyber cyberattack cybersecurity data dataset devs docs download downloads email emails emoji exploit
  firewall freelancer frontend gamer gopher hack hacker hackers homepage internet laptop login malware meme
  metadata multiverse newsletter nomad offline online onboarding open-source outro intro password patch
  phishing playlist plugin podcast podcaster podcasters podcasting podcasts popup ransomware remix repo repos
  router screenshot server serverless servers signup smartphone spam spyware startup startups streaming
  subreddit tether timestamp toolchain trojan tweet tweets uptime username vlog voicemail wasabi webcam
  webinar website websites wiki workflow workflows yeah yep nope wow whoa ouch whew hmm uh um hey gosh okay ok
  haha lol thanks hello hi bye goodbye congrats kudos jeez geez yay oops huh ah oh ooh aha alright gotcha dude
  guys co non pre ex anti multi semi mid mom dad grandma grandpa kid kiddo mocha viper biome gecko llama ember
  caddy codex intel redux libra astro motherboard bootstrap decrypt elliptic
  recode megaphone superset intuit snowflake copilot selenium zero`.split(/\s+/),
)

function builtList() {
  const { Lexicon } = lazyBrill()
  return new Lexicon('EN', 'NN', 'NNP').lexicon
}

let words: ReturnType<typeof builtList> | undefined

/** The parts of speech that the tagger's word list gives to exactly this spelling. */
export function partsOfSpeech(word: string): readonly string[] {
  words ??= builtList()
  const known = Object.hasOwn(words, word) ? words[word] : undefined
  return Array.isArray(known) ? known : []
}

/**
 * Whether a word, written in lower case, is everyday English and no name. Plurals and verb forms count with
 * their stem.
 */
export function isEnglishWord(word: string): boolean {
  if (word.length > 64) return false
  if (younger.has(word) || isListed(word)) return true
  return stems(word).some((stem) => stem.length > 2 && (younger.has(stem) || isListed(stem)))
}

function isListed(word: string): boolean {
  return partsOfSpeech(word).some((tag) => !tag.startsWith('NNP') && tag !== 'FW' && tag !== 'SYM')
}

function stems(word: string): readonly string[] {
  const found: string[] = []
  if (word.endsWith('s')) found.push(word.slice(0, -1))
  if (word.endsWith('es')) found.push(word.slice(0, -2))
  if (word.endsWith('ies')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ed')) found.push(word.slice(0, -2), word.slice(0, -1))
  if (word.endsWith('ing')) found.push(word.slice(0, -3), `${word.slice(0, -3)}e`)
  if (word.endsWith('ly')) found.push(word.slice(0, -2))
  return found
}
