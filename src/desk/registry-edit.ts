import { YAMLException } from 'js-yaml'
import { decidedRegistry } from '../content/decided-registry.ts'
import { readRegistry } from '../content/registry.ts'
import { withoutName } from '../content/review-lines.ts'
import type { ReviewCall } from '../content/review-list.ts'
import { places } from '../content/show-folder.ts'
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
