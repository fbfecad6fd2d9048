import { type EpisodeParagraph, episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import type { Lexicon } from '../../model/entity.ts'
import type { Episode, Story } from '../../model/episode.ts'
import { fingerprint } from '../../words/fingerprint.ts'
import { type Answer, isNameType } from './answer.ts'
import { type Checked, checkedAnswer } from './checked.ts'
import { type StoryAsk, type StoryText, wholeAsk } from './story-text.ts'
import { isVerbatim, startsWithSpan } from './verbatim.ts'

/**
 * What a model wrote into an earlier proposal about the stories that still begin with the same words, by where they
 * start. It is checked like any other answer: a story that was changed since may no longer bear it out.
 */
export function earlierAnswers(
  episode: Episode,
  stories: readonly StoryText[],
  lexicon: Lexicon,
): ReadonlyMap<number, Checked> {
  const paragraphs = Map.groupBy(episodeParagraphs(episode), ({ story }) => story)
  const said = (story: Story): readonly EpisodeParagraph[] => paragraphs.get(story.slug) ?? []
  const byFirst = new Map(episode.stories.map((story) => [fingerprint(said(story)[0]?.text ?? ''), story]))
  return new Map(
    stories.flatMap((story): (readonly [number, Checked])[] => {
      const before = byFirst.get(fingerprint(story.paragraphs[0]?.text ?? ''))
      if (!before) return []
      const ask = wholeAsk(story)
      return [[story.start, checkedAnswer(answerOf(episode, before, said(before), ask), ask, lexicon)]]
    }),
  )
}

function answerOf(
  { modelWrote, entities }: Episode,
  { slug, headline, summary }: Story,
  said: readonly EpisodeParagraph[],
  { sentences }: StoryAsk,
): Answer {
  const care = said.find(({ section }) => section === 'why-we-care')
  const begins =
    care && sentences.find(({ opens, text }) => opens !== undefined && startsWithSpan(text, care.text))
  return {
    headline: modelWrote?.headlines.includes(slug) ? headline : null,
    summary: (modelWrote?.summaries.includes(slug) && summary) || null,
    care:
      begins && modelWrote?.sections.includes(slug) ? { sentence: begins.id, opening: begins.text } : null,
    names: entities.unreviewed.flatMap(({ name, type, from }) => {
      const sentence = from === 'model' ? sentences.find(({ text }) => isVerbatim(name, text)) : undefined
      return sentence && isNameType(type) ? [{ name, type, sentence: sentence.id }] : []
    }),
  }
}
