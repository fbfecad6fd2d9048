import type { Message } from '../model/message.ts'
import { isoDateOf } from '../words/iso-date.ts'

/** Front matter in our keys: those of other programs have taken our names, what else there is stays as it is. */
export interface OurKeys {
  readonly data: Readonly<Record<string, unknown>>
  readonly messages: readonly Message[]
}

/** A key of ours, the keys by which other programs write the same, the surest first, and what proves a value. */
interface Known {
  readonly ours: string
  readonly theirs: readonly string[]
  readonly valueIn: (value: unknown) => unknown
}

const names = (text: string): readonly string[] => text.split(' ')

/**
 * Jekyll, Hugo, Astro, Eleventy, Obsidian, RSS and JSON Feed. Only what cannot be meant otherwise: `name` may be
 * the author's, and `published: true` is no date.
 */
const known: readonly Known[] = [
  { ours: 'title', theirs: names('episode_title episodeTitle'), valueIn: wordsIn },
  {
    ours: 'date',
    theirs: names(
      'pubDate pubdate pub_date publishDate publishdate publish_date published_at publishedAt published date_published datePublished release_date air_date',
    ),
    valueIn: (value) => (isoDateOf(value) === undefined ? undefined : value),
  },
  { ours: 'description', theirs: names('summary excerpt subtitle'), valueIn: wordsIn },
  { ours: 'audio', theirs: names('mp3 audio_url audioUrl audioURL enclosure url'), valueIn: audioIn },
  {
    ours: 'link',
    theirs: names('canonical_url canonicalUrl canonicalURL canonical url permalink'),
    valueIn: addressIn,
  },
]

/** Gives what other programs' keys say to ours, where ours are missing. `lineOf` is for messages. */
export function ourKeys(
  data: Readonly<Record<string, unknown>>,
  lineOf: (path: readonly string[]) => number,
): OurKeys {
  if (Object.keys(data).length === 0) return { data, messages: [] }
  const mapped: Record<string, unknown> = { ...data }
  const messages: Message[] = []
  for (const { ours, theirs, valueIn } of known) {
    if (mapped[ours] !== undefined && mapped[ours] !== null) continue
    const key = theirs.find((name) => Object.hasOwn(mapped, name) && valueIn(mapped[name]) !== undefined)
    if (key === undefined) continue
    mapped[ours] = valueIn(mapped[key])
    delete mapped[key]
    if (key === 'url' && ours === 'audio') messages.push(soundUnderUrl(lineOf([key])))
  }
  return { data: mapped, messages }
}

/** A key that mostly names a page names a sound file here: worth a word. */
function soundUnderUrl(line: number): Message {
  const reason =
    'The address in `url` is that of a sound file; it was read as `audio`, and the episode has no `link`.'
  return { rule: 'read:front-matter', severity: 'info', reason, place: { line, column: 1 } }
}

function wordsIn(value: unknown): unknown {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function addressIn(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.trim() : ''
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text) ? text : undefined
}

/** An address of a sound file, alone or as RSS has it, `{url: …}`. */
function audioIn(value: unknown): string | undefined {
  const inner = typeof value === 'object' && value !== null && 'url' in value ? value.url : value
  const address = addressIn(inner)
  return address && /\.(?:mp3|m4a|m4b|aac|ogg|oga|opus|wav|flac)$/i.test(new URL(address).pathname)
    ? address
    : undefined
}
