import { isDeepStrictEqual } from 'node:util'
import type { LineOf } from '../markdown/yaml-lines.ts'
import type { Edition } from '../model/edition.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { noMemory, type PartMemory } from '../model/part-memory.ts'
import { emptyRegistry, type Registry } from '../model/registry.ts'
import type { Show } from '../model/show.ts'
import { textPrint } from '../words/text-print.ts'
import { type KnownRules, readDecisions } from './decisions.ts'
import { doublesIn } from './doubles.ts'
import { readEdition } from './edition.ts'
import { type EpisodeOptions, readEpisode } from './episode.ts'
import { inside, listFiles, OutsideFolderError, readStanding, type TextFile } from './files.ts'
import { finishAll } from './interrupted.ts'
import { readLogo } from './logo.ts'
import { readRegistry } from './registry.ts'
import { readShow } from './show.ts'
import { places, type ShowFolder, showFolder } from './show-folder.ts'

/** What stands in a show's folder besides episodes and editions, read and checked. */
export interface Settings {
  readonly folder: ShowFolder
  /** Absent where `show.md` is missing or has an error; a message says so. */
  readonly show?: Show
  /** The text of the show's logo, an SVG drawing. */
  readonly logo?: string
  readonly registry: Registry
  /** Where the registry's keys stand, for messages about it. */
  readonly registryLineOf: LineOf
  /** Paths of the raw files, relative to the folder, sorted. */
  readonly transcripts: readonly string[]
  /** An editor's calls on the transcript with this slug; a file of unknown rules gives messages instead. */
  readonly decisions: (slug: string, rules: KnownRules) => ReturnType<typeof readDecisions>
  /** Slugs of all files in `decisions/`, also of those that no transcript has. */
  readonly decided: ReadonlySet<string>
  readonly messages: readonly Message[]
}

/** All that stands in a show's folder, read and checked. */
export interface Content extends Settings {
  /** By slug, which is by date where slugs begin with one. Those with errors are left out. */
  readonly episodes: readonly Episode[]
  /** By the slug of an episode: a print of all that it was read from. */
  readonly prints: ReadonlyMap<string, string>
  readonly editions: readonly Edition[]
}

/**
 * Reads a show's folder without its episodes and editions, which take the most time. Saves that a killed run left
 * half done are finished first.
 */
export function loadSettings(root: string): Settings {
  const folder = showFolder(root)
  finishAll(folder)
  const shown = oneFile(folder, places.show)
  const about = shown.text === undefined ? { messages: shown.messages } : readShow(shown.text, places.show)
  const show = 'show' in about ? about.show : undefined
  const logo = show?.logo === undefined ? undefined : readLogo(folder, show.logo)
  const listed = readStanding(folder, places.entities)
  const decided = new Set(
    listFiles(folder, places.decisions, ['.yml']).map((file) => file.slice(places.decisions.length + 1, -4)),
  )
  const registry = readRegistry(listed.text ?? '', places.entities)
  return {
    folder,
    ...(show && { show }),
    ...(logo?.text !== undefined && { logo: logo.text }),
    registry: listed.text === undefined ? emptyRegistry : registry.registry,
    registryLineOf: registry.lineOf,
    transcripts: listFiles(folder, places.transcripts),
    decisions: (slug, rules) =>
      decided.has(slug) ? decisionsFor(folder, slug, rules) : { decisions: [], agreements: [], messages: [] },
    decided,
    messages: [
      ...foldersOutside(folder),
      ...strays(folder),
      ...about.messages,
      ...(logo?.messages ?? []),
      ...listed.messages,
      ...registry.messages,
    ],
  }
}

/**
 * Reads a show's folder. A file that cannot be read or has an error is left out with a message and never
 * stops the others. Saves that a killed run left half done are finished first. Episodes whose files did not change are
 * taken from what is remembered.
 */
export function loadContent(root: string, memory: PartMemory = noMemory): Content {
  const settings = loadSettings(root)
  const { folder, show } = settings
  const options: EpisodeOptions = { markers: show?.markers ?? [] }
  const prints = new Map<string, string>()
  const episodes = allFiles(folder, places.episodes, (text, file) => {
    const print = textPrint(JSON.stringify([options, text]))
    const { episode, messages } = rememberedEpisode(text, file, options, print, memory)
    if (episode) prints.set(episode.slug, print)
    return { value: episode, messages }
  })
  const editions = allFiles(folder, places.editions, (text, file) => {
    const { edition, messages } = readEdition(text, file, options)
    return { value: edition, messages }
  })
  return {
    ...settings,
    episodes: episodes.values,
    prints,
    editions: editions.values,
    messages: [
      ...settings.messages,
      ...episodes.messages,
      ...editions.messages,
      ...doublesIn(episodes.values, editions.values),
    ],
  }
}

/** Reading takes most of the time of a show with thousands of episodes, and most of them never change again. */
function rememberedEpisode(
  text: string,
  file: string,
  options: EpisodeOptions,
  print: string,
  memory: PartMemory,
): ReturnType<typeof readEpisode> {
  const known = memory.recall(file, print)
  if (known !== undefined) return JSON.parse(known) as ReturnType<typeof readEpisode>
  const read = readEpisode(text, file, options)
  const json = JSON.stringify(read)
  // An editor's own key may hold what JSON cannot say, as `.nan`.
  if (isDeepStrictEqual(JSON.parse(json), read)) memory.keep(file, print, json)
  return read
}

function oneFile(folder: ShowFolder, path: string): TextFile {
  const read = readStanding(folder, path)
  if (read.text !== undefined || read.messages.length > 0) return read
  const reason = `There is no ${path} in ${folder.root}; write one with at least a \`title:\` in its front matter.`
  return { messages: [{ rule: 'content:show', severity: 'error', reason, file: path }] }
}

function foldersOutside(folder: ShowFolder): readonly Message[] {
  const paths = [
    places.transcripts,
    places.episodes,
    places.editions,
    places.decisions,
    places.approved,
    '.proposals',
  ]
  return paths.flatMap((file) => {
    try {
      inside(folder, file)
      return []
    } catch (error) {
      if (!(error instanceof OutsideFolderError)) throw error
      const reason = 'This is a link that leads out of the show\u2019s folder; nothing in it was read.'
      return [{ rule: 'content:files', severity: 'error' as const, reason, file }]
    }
  })
}

/** Files that lie where they are never read; an editor who saved one there would wait in vain. */
function strays(folder: ShowFolder): readonly Message[] {
  const kinds = { [places.episodes]: '.md', [places.editions]: '.md', [places.decisions]: '.yml' }
  return Object.entries(kinds).flatMap(([path, extension]) =>
    listFiles(folder, path)
      .filter((file) => !file.toLowerCase().endsWith(extension))
      .map((file): Message => {
        const reason = `Only ${extension} files are read in this folder; this one was left alone.`
        return { rule: 'content:files', severity: 'warning', reason, file }
      }),
  )
}

interface Values<Value> {
  readonly values: readonly Value[]
  readonly messages: readonly Message[]
}

function allFiles<Value>(
  folder: ShowFolder,
  path: string,
  read: (
    text: string,
    file: string,
  ) => { readonly value: Value | undefined; readonly messages: readonly Message[] },
): Values<Value> {
  const results = listFiles(folder, path, ['.md']).map((file) => {
    const { text, messages } = readStanding(folder, file)
    return text === undefined ? { value: undefined, messages } : read(text, file)
  })
  return {
    values: results.flatMap(({ value }) => (value === undefined ? [] : [value])),
    messages: results.flatMap(({ messages }) => messages),
  }
}

function decisionsFor(folder: ShowFolder, slug: string, rules: KnownRules): ReturnType<typeof readDecisions> {
  const file = `${places.decisions}/${slug}.yml`
  const { text, messages } = readStanding(folder, file)
  if (text === undefined) return { decisions: [], agreements: [], messages }
  return readDecisions(text, file, rules)
}
