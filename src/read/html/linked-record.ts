/** What a page's JSON-LD says of the article or episode. */
export interface LinkedRecord {
  readonly headline?: string
  readonly date?: string
  readonly author?: string
  readonly audio?: string
}

type Fields = Readonly<Record<string, unknown>>

/** The things of schema.org that a page is about, when it is a page of a show or of a site with articles. */
const kinds =
  /(?:Article|BlogPosting|NewsArticle|Report|PodcastEpisode|RadioEpisode|Episode|WebPage|AudioObject|CreativeWork)$/

/** Bounds on a walk through what a stranger wrote. */
const deepest = 12
const most = 5_000

/** Reads the first article or episode among a page's JSON-LD scripts; what is no JSON counts for nothing. */
export function linkedRecord(scripts: readonly string[]): LinkedRecord {
  const things = scripts.flatMap((script) => thingsIn(parsed(script)))
  const about = things
    .filter((thing) => kindsOf(thing).some((kind) => kinds.test(kind)))
    .sort((a, b) => Number(isPage(a)) - Number(isPage(b)))
  const first = (read: (thing: Fields) => string | undefined) =>
    about.map(read).find((value) => value !== undefined)
  const named = (value: unknown) => nameIn(value, things)
  const record = {
    headline: first(({ headline, name }) => textOf(headline) ?? textOf(name)),
    date: first(({ datePublished }) => textOf(datePublished)),
    author: first(({ author }) => named(author)),
    audio: first(({ audio, associatedMedia }) => addressIn(audio) ?? addressIn(associatedMedia)),
  }
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))
}

function parsed(script: string): unknown {
  try {
    return JSON.parse(script.replace(/^\s*<!--|-->\s*$|^\s*\/\/.*$/gm, ''))
  } catch {
    return undefined
  }
}

/** All objects in a value, the outer before the inner. */
function thingsIn(value: unknown): readonly Fields[] {
  const things: Fields[] = []
  let level: readonly unknown[] = [value]
  for (let depth = 0; depth < deepest && level.length > 0 && things.length < most; depth++) {
    for (const one of level) if (isFields(one)) things.push(one)
    level = level.flatMap((one) => (typeof one === 'object' && one ? Object.values(one) : [])).slice(0, most)
  }
  return things
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function kindsOf(thing: Fields): readonly string[] {
  const kind = thing['@type']
  return (Array.isArray(kind) ? kind : [kind]).filter((one) => typeof one === 'string')
}

function isPage(thing: Fields): boolean {
  return kindsOf(thing).some((kind) => /WebPage$|CreativeWork$|AudioObject$/.test(kind))
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

/** The name of a person, or of several, or of the thing that an `@id` points at. */
function nameIn(value: unknown, things: readonly Fields[]): string | undefined {
  if (Array.isArray(value)) {
    const names = value
      .slice(0, 10)
      .map((one) => nameIn(one, things))
      .filter((name) => name !== undefined)
    return names.length > 0 ? names.join(', ') : undefined
  }
  if (!isFields(value)) return textOf(value)
  const name = textOf(value.name)
  if (name !== undefined || value['@id'] === undefined) return name
  return textOf(things.find((thing) => thing['@id'] === value['@id'] && thing.name !== undefined)?.name)
}

function addressIn(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value
  return isFields(one) ? (textOf(one.contentUrl) ?? textOf(one.url)) : textOf(one)
}
