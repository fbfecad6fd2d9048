import type { Edition, Item } from '../model/edition.ts'
import { isBlank } from '../words/tidy.ts'
import type { EditionContext } from './edition-context.ts'
import type { Checked, Finding } from './finding.ts'
import { named } from './named.ts'
import { resolvedLink } from './resolved-link.ts'

/** Items: that there are any, that each says something, and that its story exists and is told once. */
export function checkStories({ edition, context }: Checked): readonly Finding[] {
  return [...topic(edition, context), ...ofItems(edition, context)]
}

/** Who gets it: nobody does where its topic is none of the show's. */
function topic({ topic, lines }: Edition, { show }: EditionContext): readonly Finding[] {
  if (topic === undefined || show.subscribers?.topics.some(({ id }) => id === topic)) return []
  const reason = `The topic ${named(topic)} is not among those in show.md, so nobody could have chosen it.`
  return [{ name: 'topic', severity: 'error', reason, line: lines?.topic }]
}

function ofItems({ items }: Edition, context: EditionContext): readonly Finding[] {
  if (items.length === 0)
    return [
      { name: 'items', severity: 'error', reason: 'The edition has no item, so there is nothing to send.' },
    ]
  const told = new Set<string>()
  return items.flatMap((item, at) => {
    const findings = [...words(item, at)]
    const { story } = item
    if (story === undefined) return findings.map((finding) => ({ ...finding, line: item.line }))
    if (resolvedLink(`story:${story}`, context) === undefined) findings.push(unknown(item, story))
    if (context.modelHeadline?.(story) === item.headline) findings.push(unchecked(item))
    if (told.has(story)) findings.push(twice(story))
    told.add(story)
    return findings.map((finding) => ({ ...finding, line: item.line }))
  })
}

function words({ headline, summary, care }: Item, at: number): readonly Finding[] {
  if (isBlank(headline))
    return [{ name: 'headline', severity: 'error', reason: `Item ${at + 1} has no headline.` }]
  if (summary.length + care.length > 0) return []
  return [
    {
      name: 'item',
      severity: 'warning',
      reason: `The item ${named(headline)} has a headline and nothing else.`,
    },
  ]
}

function unknown({ headline }: Item, story: string): Finding {
  const reason = `The item ${named(headline)} tells the story ${named(story)}, which no episode has, so its link would lead nowhere.`
  return { name: 'story', severity: 'error', reason }
}

function unchecked({ headline }: Item): Finding {
  const reason = `The headline ${named(headline)} was written by a language model and nobody has checked it; change it here, or take it over in the episode.`
  return { name: 'model-headline', severity: 'warning', reason }
}

function twice(story: string): Finding {
  const reason = `The story ${named(story)} stands in two items of this edition.`
  return { name: 'story-twice', severity: 'warning', reason }
}
