import { type Content, loadContent } from '../content/load.ts'
import { loadSettings, type Settings } from '../content/load-settings.ts'
import { contentFolder, type ShowFolder } from '../content/show-folder.ts'
import type { Decision } from '../model/decision.ts'
import type { Lexicon } from '../model/entity.ts'
import type { Message } from '../model/message.ts'
import type { PartMemory } from '../model/part-memory.ts'
import type { Show } from '../model/show.ts'
import { type Desk, pipeline } from '../pipeline.ts'
import { gazetteer } from '../tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../tag/lexicon.ts'
import { withPatternEntities } from '../tag/pattern-entities.ts'

export { contentFolder } from '../content/show-folder.ts'

/** What taking in transcripts needs of a show: its settings, and all names that tagging may use. */
export interface OpenSettings {
  readonly root: string
  readonly folder: ShowFolder
  readonly content: Settings
  /** Absent where `show.md` is missing or has an error. */
  readonly show?: Show
  readonly lexicon: Lexicon
  /** About the files of the show; their paths start at the root. */
  readonly messages: readonly Message[]
}

/** A show's folder, read whole but for its transcripts. */
export interface OpenShow extends OpenSettings {
  readonly content: Content
}

/**
 * Reads all of a show but its transcripts. Never throws for what is in the files: that is in `messages`. `memory` is what
 * is remembered of episodes as they were read.
 */
export function openShow(root: string, memory?: PartMemory): OpenShow {
  const content = loadContent(`${root}/${contentFolder}`, memory)
  return { ...settingsOf(root, content), content }
}

/** Reads what `openShow` reads but for episodes and editions. Never throws for what is in the files. */
export function openSettings(root: string): OpenSettings {
  return settingsOf(root, loadSettings(`${root}/${contentFolder}`))
}

function settingsOf(root: string, content: Settings): OpenSettings {
  const { lexicon, messages } = lexiconOf(content.registry, gazetteer, content.registryLineOf)
  return {
    root,
    folder: content.folder,
    content,
    ...(content.show && { show: content.show }),
    lexicon,
    messages: [...content.messages, ...messages.map((one) => ({ file: 'entities.yml', ...one }))].map(
      fromRoot,
    ),
  }
}

/** All that episodes may list: the lexicon, and the laws and CVE numbers that their text names by form. */
export function publishedLexicon({ lexicon, content }: OpenShow): Lexicon {
  return withPatternEntities(lexicon, content.episodes)
}

/** A message whose file is named from the root, as a person would type it. */
export function fromRoot(message: Message): Message {
  return message.file === undefined ? message : { ...message, file: `${contentFolder}/${message.file}` }
}

/** What the pipeline needs for the transcript with this slug, and what is wrong with its decisions. */
export function deskFor(
  { content, show, lexicon }: OpenSettings,
  slug: string,
): { readonly desk: Desk; readonly messages: readonly Message[] } {
  const { decisions, messages } = content.decisions(slug, knownRules)
  return { desk: { show: show ?? { people: [], markers: [] }, lexicon, decisions }, messages }
}

/** All rules, and the verbs that a decision for each may have. */
export const knownRules = new Map<string, Decision['do'][]>(
  pipeline.map(({ id, decisions }) => [id, [...decisions]]),
)
