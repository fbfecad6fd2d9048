import { isDeepStrictEqual } from 'node:util'
import type { Edition } from '../model/edition.ts'
import type { Episode } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { noMemory, type PartMemory } from '../model/part-memory.ts'
import { textPrint } from '../words/text-print.ts'
import { doublesIn } from './doubles.ts'
import { readEdition } from './edition.ts'
import { type EpisodeOptions, readEpisode } from './episode.ts'
import { listFiles, readStanding } from './files.ts'
import { loadSettings, type Settings } from './load-settings.ts'
import { places, type ShowFolder } from './show-folder.ts'

/** All that stands in a show's folder, read and checked. */
export interface Content extends Settings {
  /** By slug, which is by date where slugs begin with one. Those with errors are left out. */
  readonly episodes: readonly Episode[]
  /** By the slug of an episode: a print of all that it was read from. */
  readonly prints: ReadonlyMap<string, string>
  readonly editions: readonly Edition[]
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
