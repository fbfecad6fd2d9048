import { YAMLException } from 'js-yaml'
import { decidedRegistry } from '../content/decided-registry.ts'
import { readRegistry } from '../content/registry.ts'
import { withoutName } from '../content/review-lines.ts'
import type { ReviewCall } from '../content/review-list.ts'
import { places } from '../content/show-folder.ts'
import { withItem } from '../content/yaml-insert.ts'
import { gazetteer } from '../tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../tag/lexicon.ts'
import { type FileEdit, StoppedError } from './save-change.ts'

/**
 * Takes the answer about a name into `entities.yml`, as `copydesk review` does, and the name out of `review.yml`. Stops
 * with the reason where the answer cannot be followed or a file cannot be read.
 */
export function nameEdits(call: ReviewCall): readonly FileEdit[] {
  return [
    { path: places.entities, to: (text = '') => readable(places.entities, () => withAnswer(text, call)) },
    {
      path: places.review,
      to: (text) =>
        text === undefined ? undefined : readable(places.review, () => withoutName(text, call.name) ?? text),
    },
  ]
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

function withAnswer(text: string, call: ReviewCall): string {
  const { registry, lineOf, messages } = readRegistry(text, places.entities)
  const wrong = messages.find(({ severity }) => severity === 'error')
  if (wrong) throw new StoppedError(`content/${places.entities} has an error: ${wrong.reason}`)
  const { lexicon } = lexiconOf(registry, gazetteer, lineOf)
  const decided = decidedRegistry(text, [call], lexicon)
  const [refused] = decided.messages
  if (refused) throw new StoppedError(refused.reason)
  return decided.text
}

function readable(path: string, work: () => string): string {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = (error.mark?.line ?? 0) + 1
    throw new StoppedError(
      `content/${path} is not valid YAML (line ${line}: ${error.reason}); nothing is written to it until that is put right.`,
    )
  }
}
