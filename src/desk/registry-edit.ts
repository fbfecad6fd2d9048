import { YAMLException } from 'js-yaml'
import { decidedRegistry } from '../content/decided-registry.ts'
import { readRegistry } from '../content/registry.ts'
import { withoutName } from '../content/review-lines.ts'
import type { ReviewCall } from '../content/review-list.ts'
import { places } from '../content/show-folder.ts'
import { UnchangeableError } from '../content/yaml-change.ts'
import { withItem } from '../content/yaml-insert.ts'
import { gazetteer } from '../tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../tag/lexicon.ts'
import { type FileEdit, StoppedError } from './save-change.ts'

/**
 * Takes answers about names into `entities.yml`, as `copydesk review` does, and the names out of `review.yml`. Stops
 * with the reason where an answer cannot be followed or a file cannot be read.
 */
export function nameEdits(...calls: readonly ReviewCall[]): readonly FileEdit[] {
  return [
    { path: places.entities, to: (text = '') => readable(places.entities, () => withAnswers(text, calls)) },
    answeredEdit(calls.map(({ name }) => name)),
  ]
}

/** Takes names that need no answer any more out of `review.yml`. */
export function answeredEdit(names: readonly string[]): FileEdit {
  return {
    path: places.review,
    to: (text) =>
      text === undefined
        ? undefined
        : readable(places.review, () => names.reduce((all, name) => withoutName(all, name) ?? all, text)),
  }
}

/**
 * A change of `entities.yml` itself. Stops with the reason where the file has an error, where only its one line cannot be
 * changed, and where the file would have a new error then: a merge that leads in a circle, say.
 */
export function registryEdit(change: (text: string) => string): FileEdit {
  return {
    path: places.entities,
    to: (before = '') =>
      readable(places.entities, () => {
        const faults = faultsIn(before, 'has')
        const after = change(before)
        const fault = faultsIn(after, 'would have').find((one) => !faults.includes(one))
        if (fault !== undefined) throw new StoppedError(`Nothing was written: ${fault}`)
        return after
      }),
  }
}

/** The errors that merges and names of a registry have; one that cannot be read at all stops the change. */
function faultsIn(text: string, has: 'has' | 'would have'): readonly string[] {
  const { registry, lineOf, messages } = readRegistry(text, places.entities)
  const wrong = messages.find(({ severity }) => severity === 'error')
  if (wrong) throw new StoppedError(`content/${places.entities} ${has} an error: ${wrong.reason}`)
  return lexiconOf(registry, gazetteer, lineOf)
    .messages.filter(({ severity }) => severity === 'error')
    .map(({ reason }) => reason)
}

/**
 * Says in `entities.yml` what a name is in one episode and nowhere else: another kind, another entity, or no name. What
 * the file says of that name there already is an editor's word, and stops the change.
 */
export function overrideEdit(slug: string, text: string, call: Override): FileEdit {
  return {
    path: places.entities,
    to: (registry = '') => readable(places.entities, () => withOverride(registry, slug, text, call)),
  }
}

type Override = Readonly<Record<string, string | boolean>>

function withOverride(text: string, slug: string, name: string, call: Override): string {
  const { registry, messages } = readRegistry(text, places.entities)
  const wrong = messages.find(({ severity }) => severity === 'error')
  if (wrong) throw new StoppedError(`content/${places.entities} has an error: ${wrong.reason}`)
  if (registry.overrides[slug]?.some((one) => one.text === name))
    throw new StoppedError(
      `content/${places.entities} says already what “${name}” is in this episode, under overrides; change it there.`,
    )
  return withItem(text, ['overrides', slug], { text: name, ...call })
}

function withAnswers(text: string, calls: readonly ReviewCall[]): string {
  const { registry, lineOf, messages } = readRegistry(text, places.entities)
  const wrong = messages.find(({ severity }) => severity === 'error')
  if (wrong) throw new StoppedError(`content/${places.entities} has an error: ${wrong.reason}`)
  const { lexicon } = lexiconOf(registry, gazetteer, lineOf)
  const decided = decidedRegistry(text, calls, lexicon)
  const [refused] = decided.messages
  if (refused) throw new StoppedError(refused.reason)
  return decided.text
}

function readable(path: string, work: () => string): string {
  try {
    return work()
  } catch (error) {
    if (error instanceof UnchangeableError) throw new StoppedError(error.message)
    if (!(error instanceof YAMLException)) throw error
    const line = (error.mark?.line ?? 0) + 1
    throw new StoppedError(
      `content/${path} is not valid YAML (line ${line}: ${error.reason}); nothing is written to it until that is put right.`,
    )
  }
}
