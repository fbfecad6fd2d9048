import type { Tag } from '../model/entity.ts'
import { rule, type Stage } from '../rule.ts'
import { datesIn } from './dates.ts'
import { isFreeOf } from './free-span.ts'
import { lawsIn, vulnerabilitiesIn } from './laws.ts'
import { moneyIn } from './money.ts'
import { nameKey } from './name-key.ts'
import type { PatternHit } from './pattern-hit.ts'
import { proseOf } from './prose.ts'
import { takenSpans, withTags } from './tags.ts'

/** Finds amounts of money, dates, laws and CVE numbers by their form, and says what amounts and dates mean. */
export const patterns = rule({
  id: 'tag:patterns',
  summary: 'Finds amounts of money, dates, laws and CVE numbers by their form.',
  keeps:
    'Plain counts (1,500 companies), a sign behind its figure, and dates whose meaning is not certain: those are tagged without a value.',
  decisions: ['untag'],
  example: {
    before: [
      'They want $70 million by October 20th, 2023. About 1,500 companies have to tell the regulator under Executive Order 14028, and CVE-2021-30116 is how it began.',
    ],
    finds: [
      'CVE-2021-30116: EVENT, mentions, from pattern',
      'October 20th, 2023: DATE, mentions, from pattern, 2023-10-20',
      'Executive Order 14028: LAW, mentions, from pattern',
      '$70 million: MONEY, mentions, from pattern, 70000000 USD',
    ],
    overrule: { at: '$70 million', do: 'untag', why: 'It is a quip, not an amount.' },
  },
  transform: (tree, stage) => {
    const taken = takenSpans(tree)
    const tags: Tag[] = []
    const prose = proseOf(tree).filter(({ heading }) => !heading)
    for (const { id, passages, text } of prose)
      for (const passage of passages)
        for (const hit of hitsIn(passage.text, stage)) {
          const start = passage.start + hit.start
          const end = passage.start + hit.end
          if (isFreeOf(taken.get(id) ?? [], start, end))
            tags.push(tagOf(hit, { text: text.slice(start, end), paragraph: id, start, end }))
        }
    return withTags(tree, withoutRefused(tags, stage), prose)
  },
})

/** What the patterns find in one sentence, the longest first; a date inside a law's name is the law's. */
function hitsIn(sentence: string, stage: Stage): readonly PatternHit[] {
  const all = [
    ...lawsIn(sentence),
    ...vulnerabilitiesIn(sentence),
    ...moneyIn(sentence),
    ...datesIn(sentence, stage.meta.date),
  ]
  const taken = new Uint8Array(sentence.length)
  return all
    .sort((a, b) => b.end - b.start - (a.end - a.start))
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false
      taken.fill(1, start, end)
      return true
    })
    .sort((a, b) => a.start - b.start)
}

function tagOf({ id, type, value }: PatternHit, mention: Tag['mentions'][number]): Tag {
  return {
    id,
    name: mention.text,
    type,
    aliases: [],
    role: 'mentions',
    from: 'pattern',
    reviewed: true,
    mentions: [mention],
    ...(value && { value }),
  }
}

function withoutRefused(tags: readonly Tag[], stage: Stage): readonly Tag[] {
  const refused = stage.decisions.filter(({ do: verb }) => verb === 'untag')
  if (refused.length === 0) return tags
  return tags.filter((tag) => {
    const decision = refused.find(({ at }) => at === tag.id || nameKey(at) === nameKey(tag.name))
    if (decision) stage.obeyed(decision)
    return decision === undefined
  })
}
