import type { LineOf } from '../markdown/yaml-lines.ts'
import type { Message } from '../model/message.ts'
import { emptyRegistry, type Registry } from '../model/registry.ts'
import type { Show } from '../model/show.ts'
import { type KnownRules, readDecisions } from './decisions.ts'
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

function decisionsFor(folder: ShowFolder, slug: string, rules: KnownRules): ReturnType<typeof readDecisions> {
  const file = `${places.decisions}/${slug}.yml`
  const { text, messages } = readStanding(folder, file)
  if (text === undefined) return { decisions: [], agreements: [], messages }
  return readDecisions(text, file, rules)
}
