import type { TranscriptMeta } from '../../model/transcript.ts'
import { isoDateOf } from '../../words/iso-date.ts'
import { tidy } from '../../words/tidy.ts'
import { linkedRecord } from './linked-record.ts'
import type { PageFacts } from './page-facts.ts'

/** Names under which pages write the day of publication, the surest first. */
const dateNames =
  `article:published_time datepublished og:published_time published_time publish-date publishdate
  pubdate date dc.date dc.date.issued dcterms.created dcterms.date sailthru.date parsely-pub-date
  citation_publication_date citation_date`.split(/\s+/)

const authorNames = 'author article:author dc.creator parsely-author sailthru.author citation_author'.split(
  ' ',
)

/** A page's own particulars. What it does not say, or not in a form that is certain, is left out. */
export function pageMeta(
  facts: PageFacts,
  visibleDates: readonly string[],
): Partial<Omit<TranscriptMeta, 'slug'>> {
  const record = linkedRecord(facts.records)
  const { properties } = facts
  const given = (names: readonly string[]) => names.map((name) => properties.get(name))
  const meta = {
    title: titleOf(facts, record.headline),
    date: firstDate([record.date, ...given(dateNames), ...facts.times.slice(0, 1), ...visibleDates]),
    description: words(properties.get('og:description') ?? properties.get('description')),
    link: secure([facts.canonical, properties.get('og:url')]),
    audio: audioOf(facts, record.audio),
  }
  const author = authorOf([record.author, ...given(authorNames), facts.authors[0]])
  const known = Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined))
  return { ...known, extra: author === undefined ? {} : { author } }
}

function words(value: string | undefined): string | undefined {
  const text = tidy(value ?? '')
  return text === '' ? undefined : text.slice(0, 1000)
}

/**
 * The page's heading: its only one, or the longest that its other titles hold. Where there is none, the title of
 * its cards or of its window, less the site's name.
 */
function titleOf(facts: PageFacts, headline: string | undefined): string | undefined {
  const { properties, title, headings } = facts
  const site = siteOf(facts)
  const named = [properties.get('og:title'), headline, properties.get('twitter:title'), title].flatMap(
    (one) => words(one) ?? [],
  )
  const shown = [...new Set(headings.flatMap((one) => words(one) ?? []))].filter((one) => !site(one))
  const agreed = shown.filter((heading) => named.some((name) => holds(name, heading)))
  const [longest] = agreed.toSorted((a, b) => b.length - a.length)
  const only = shown.length === 1 ? shown[0] : undefined
  return longest ?? only ?? (named[0] === undefined ? shown[0] : withoutSite(named[0], site))
}

function holds(name: string, heading: string): boolean {
  return keyOf(heading) !== '' && ` ${keyOf(name)} `.includes(` ${keyOf(heading)} `)
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether words are the site's name: as the page says, or as its address does. */
function siteOf({ properties, canonical }: PageFacts): (words: string) => boolean {
  const name = properties.get('og:site_name')
  const address = canonical ?? properties.get('og:url') ?? ''
  const host = URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : ''
  return (words) => {
    const letters = keyOf(words).replaceAll(' ', '')
    const isHost = letters.length >= 5 && host.replace(/[^a-z0-9]/g, '').includes(letters)
    return isHost || (name !== undefined && keyOf(words) === keyOf(name))
  }
}

/** `The title | The site` without the site. */
function withoutSite(name: string, site: (words: string) => boolean): string {
  const parts = name.split(/(\s+[|–—·•»:-]\s+)/)
  return parts.length >= 3 && site(parts.at(-1) ?? '') ? parts.slice(0, -2).join('') : name
}

function firstDate(values: readonly (string | undefined)[]): string | undefined {
  return values
    .map((value) => (value === undefined ? undefined : isoDateOf(value)))
    .find((date) => date !== undefined)
}

/** The first of some addresses that is whole and safe to open. */
function secure(addresses: readonly (string | undefined)[]): string | undefined {
  return addresses.find(
    (one) => one !== undefined && one.length <= 2000 && /^https:\/\/\S+$/i.test(one) && URL.canParse(one),
  )
}

/** A page with several recordings does not say which is its own. */
function audioOf({ properties, audio }: PageFacts, recorded: string | undefined): string | undefined {
  const named = secure([properties.get('og:audio:secure_url'), properties.get('og:audio'), recorded])
  const played = [...new Set(audio)]
  return named ?? (played.length === 1 ? secure(played) : undefined)
}

function authorOf(values: readonly (string | undefined)[]): string | undefined {
  const names = values.flatMap((one) => words(one)?.replace(/^by:?\s+/i, '') ?? [])
  return names.find((name) => name.length <= 200 && !/^https?:/i.test(name) && !name.includes('@'))
}
