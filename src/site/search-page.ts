import { escapeText } from 'entities'
import { yearOf } from './search-view.ts'
import { isStoryPart, type SectionView } from './section-view.ts'
import { careAnchor } from './story-view.ts'
import type { WholeStory } from './whole-episode.ts'

/**
 * A story as the search index reads it (Pagefind's attributes): its words, and what it can be filtered by. What
 * stands below the heading `#why` is found there.
 */
export function searchPage(story: WholeStory, language: string): string {
  const kinds = new Set(story.sections.map(({ kind }) => kind))
  const filters = [
    ['year', yearOf(story.day)],
    ...story.entities.map(({ words }) => ['entity', words] as const),
    ...(['report', 'why-we-care'] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ['section', kind]),
  ]
  const hidden = (what: string, name = '', words = ''): string =>
    `<p data-pagefind-ignore data-pagefind-${what}="${name}">${escapeText(words)}</p>`
  return [
    `<!DOCTYPE html><html lang="${escapeText(language)}"><body><main data-pagefind-body>`,
    `<h1 data-pagefind-meta="title" data-pagefind-weight="4">${escapeText(story.headline)}</h1>`,
    hidden('meta', 'day', story.day.short),
    hidden('meta', 'episode', story.episode.words),
    ...filters.map(([name, words]) => hidden('filter', name, words)),
    ...story.sections.filter(({ kind }) => isStoryPart(kind)).map(sectionOf),
    '</main></body></html>',
  ].join('\n')
}

function sectionOf({ kind, heading, anchor, html }: SectionView): string {
  if (kind === 'report' || heading === undefined) return html
  const id = anchor === careAnchor ? ` id="${careAnchor}"` : ''
  return `<h2${id}>${escapeText(heading)}</h2>${html}`
}
