import type { InspectedParagraph, Inspection } from '../model/inspection.ts'
import type { Message } from '../model/message.ts'
import { fingerprint } from '../words/fingerprint.ts'
import { type Draft, ofParagraph, paragraphAt } from './item-draft.ts'

/**
 * Why-we-care sections that a model proposed, and stories that have none where others of the episode do: a show that
 * never says why it cares is not asked about it.
 */
export function careItems(messages: readonly Message[], inspection: Inspection): readonly Draft[] {
  return [...proposed(messages, inspection), ...missing(inspection)]
}

function proposed(messages: readonly Message[], { paragraphs }: Inspection): readonly Draft[] {
  return messages.flatMap(({ rule, reason, place, fingerprint: at }): readonly Draft[] => {
    const paragraph = paragraphAt(paragraphs, place)
    if (rule !== 'structure:suggested-care' || at === undefined || !paragraph) return []
    return [
      {
        ...{ kind: 'care', rule, at: [at], reason, passage: ofParagraph(paragraph) },
        question: 'Does the story say from here on why it matters?',
      },
    ]
  })
}

function missing({ stories, paragraphs }: Inspection): readonly Draft[] {
  if (!stories.some(({ whyWeCare }) => whyWeCare)) return []
  return stories.flatMap(({ headline, whyWeCare }, at): readonly Draft[] => {
    const [first, ...rest] = paragraphs.filter(({ story, section }) => story === at && section === 'report')
    if (whyWeCare || !first || rest.length === 0) return []
    return [
      {
        ...{ kind: 'care', rule: 'structure:care-sections', at: [], headline },
        agreeAt: fingerprint(first.text),
        question: 'This story has no “Why do we care?”. Does it say so somewhere?',
        reason: 'Other stories of the episode have that section. No marker for it was found in this one.',
        passage: ofParagraph(first),
        choices: rest.map(choiceOf),
      },
    ]
  })
}

function choiceOf({ text }: InspectedParagraph): { readonly at: string; readonly text: string } {
  return { at: fingerprint(text), text: text.length > 400 ? `${text.slice(0, 400)} …` : text }
}
