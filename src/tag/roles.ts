import type { Role, Tag } from '../model/entity.ts'
import { rule } from '../rule.ts'
import { type Matcher, matcherOf } from './matcher.ts'
import { nameKey } from './name-key.ts'
import { type Prose, proseOf } from './prose.ts'

/**
 * Tells what an episode is about from what it only mentions. It is about what stands in its title or a
 * headline, what the first paragraph of a story names, and what comes at least three times in at least two
 * paragraphs; amounts and dates are only mentioned, and so is the host, who names herself in every episode.
 */
export const roles = rule({
  id: 'tag:roles',
  summary: 'Tells what an episode is about from what it only mentions.',
  keeps: 'Every tag and its mentions; only the role is set.',
  decisions: [],
  example: {
    earlier: [
      'clean:spaces',
      'structure:title',
      'structure:care-sections',
      'structure:asides',
      'structure:stories',
      'tag:known-names',
    ],
    before: [
      'Microsoft mends the print queue',
      'Microsoft has put out a patch for the print queue, the third one this month, and says that this one is the last.',
      'A clinic in Leeds switched its printers off for the week, and the FBI told everybody else to do the same.',
    ],
    after: [
      '## Microsoft mends the print queue',
      'Microsoft has put out a patch for the print queue, the third one this month, and says that this one is the last.',
      'A clinic in Leeds switched its printers off for the week, and the FBI told everybody else to do the same.',
    ],
    finds: [
      'FBI: ORG, mentions, from gazetteer',
      'Leeds: PLACE, mentions, from gazetteer',
      'Microsoft: ORG, about, from gazetteer',
    ],
  },
  transform: (tree, stage) => {
    const tags = tree.data?.tags ?? []
    if (tags.length === 0) return tree
    const prose = proseOf(tree)
    const about = new Set([...idsInHeadings(prose, tags), ...idsInFirstParagraphs(prose, tags)])
    const hosts = new Set(
      stage.show.people.filter(({ role }) => role === 'host').map(({ name }) => nameKey(name)),
    )
    const withRoles = tags.map((tag): Tag => {
      return { ...tag, role: hosts.has(nameKey(tag.name)) ? 'mentions' : roleOf(tag, about) }
    })
    return { ...tree, data: { ...tree.data, tags: withRoles } }
  },
})

function roleOf(tag: Tag, about: ReadonlySet<string>): Role {
  if (tag.type === 'MONEY' || tag.type === 'DATE') return 'mentions'
  if (about.has(tag.id)) return 'about'
  const paragraphs = new Set(tag.mentions.map(({ paragraph }) => paragraph))
  return tag.mentions.length >= 3 && paragraphs.size >= 2 ? 'about' : 'mentions'
}

function idsInHeadings(prose: readonly Prose[], tags: readonly Tag[]): ReadonlySet<string> {
  const matcher = surfaceMatcher(tags)
  const headings = prose.filter(({ heading }) => heading)
  const hits = headings.flatMap(({ passages }) => passages.flatMap(({ text }) => matcher.find(text)))
  return new Set(hits.flatMap(({ ids }) => ids))
}

/** Finds what the text itself calls the tagged things; headlines may write it all in capitals. */
function surfaceMatcher(tags: readonly Tag[]): Matcher {
  return matcherOf(
    tags.flatMap((tag) => {
      const surfaces = new Set([tag.name, ...tag.mentions.map(({ text }) => text)])
      return [...surfaces].map((text) => ({ text, case: 'exact' as const, id: tag.id }))
    }),
  )
}

function idsInFirstParagraphs(prose: readonly Prose[], tags: readonly Tag[]): ReadonlySet<string> {
  const first = new Map<number, string>()
  for (const { heading, story, id, section } of prose)
    if (!heading && story !== null && (section ?? 'report') === 'report' && !first.has(story))
      first.set(story, id)
  const paragraphs = new Set(first.values())
  return new Set(
    tags
      .filter(({ mentions }) => mentions.some(({ paragraph }) => paragraphs.has(paragraph)))
      .map(({ id }) => id),
  )
}
