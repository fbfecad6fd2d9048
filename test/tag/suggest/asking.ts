import { emptyRegistry } from '../../../src/model/registry.ts'
import type { ModelSettings } from '../../../src/model/suggestion.ts'
import { gazetteer } from '../../../src/tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../../../src/tag/lexicon.ts'
import { type Asker, askerOf } from '../../../src/tag/suggest/asker.ts'
import { endpointOf } from '../../../src/tag/suggest/endpoint.ts'
import type { StoryText } from '../../../src/tag/suggest/story-text.ts'

export const { lexicon } = lexiconOf(emptyRegistry, gazetteer)

/** A story of paragraphs that stand at 0, 1000, 2000 … of a transcript. */
export function storyOf(...paragraphs: readonly string[]): StoryText {
  return {
    start: 0,
    needsHeadline: true,
    needsCare: true,
    paragraphs: paragraphs.map((text, at) => ({ start: at * 1000, text })),
  }
}

/** The news of most tests, long enough to want a summary. */
export const story = storyOf(
  'The provider Kaseya said on Friday that the REvil gang had walked through its update server and into 1,500 customers, most of them small firms with one provider and nobody else to call.',
  'Fred Voccola, who runs Kaseya, asked for three days, and the gang asked for $70 million. The White House has asked both of them to be patient, which neither of them was, and the FBI has opened an office in the hall downstairs.',
  'So what does it mean for you? Somebody you look after has the same server, and you want to find it before they do, because a provider is a door to every customer it has, and I would rather know who holds my keys before the weekend begins.',
)

export const settings: ModelSettings = {
  name: 'tiny',
  url: 'http://127.0.0.1:9/v1/',
  maxTokens: 100_000,
  maxTokensPerEpisode: 50_000,
  timeout: 5,
}

/** An asker over real HTTP whose answers are kept in memory. */
export function asker(
  given: Partial<ModelSettings>,
  kept = new Map<string, string>(),
  key: string | null = 'sk-secret',
): Asker {
  const all = { ...settings, ...given }
  const answers = {
    get: (name: string) => kept.get(name),
    put: (name: string, text: string) => void kept.set(name, text),
  }
  return askerOf({
    settings: all,
    lexicon,
    answers,
    ...(key !== null && { endpoint: endpointOf(all, key) }),
  })
}
