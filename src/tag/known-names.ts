import type { Tag } from '../model/entity.ts'
import { rule, type Stage } from '../rule.ts'
import { type EditorCall, editorCalls, ignoredKeys, obeyCalls } from './editor-calls.ts'
import { entityTag } from './entity-tag.ts'
import { findCalled, findNames } from './find-names.ts'
import type { FoundName } from './found-name.ts'
import { learnedNames } from './learned-names.ts'
import { lexiconMatcher } from './lexicon-matcher.ts'
import { type Hit, matcherOf, type Name } from './matcher.ts'
import { nameKey } from './name-key.ts'
import { proseOf } from './prose.ts'
import { withTags } from './tags.ts'
import { withoutOverlap } from './without-overlap.ts'

/**
 * Finds the names of the registry and the gazetteer: whole words, the longest name first, in the case that the
 * name demands. Short forms that the text itself explains (a surname, an acronym in brackets) count too.
 */
export const knownNames = rule({
  id: 'tag:known-names',
  summary: 'Finds the names of the registry and the gazetteer.',
  keeps:
    'Names in sponsor reads, ignored names, trade terms, names that two entities share, and common words (Apple, Edge) that only begin a sentence or a headline.',
  decisions: ['tag', 'untag'],
  example: {
    before: ['Microsoft and the FBI looked into it. Apple pie was served.'],
    finds: ['FBI: ORG, mentions, from gazetteer', 'Microsoft: ORG, mentions, from gazetteer'],
    overrule: { at: 'FBI', do: 'untag', why: 'Here it is the name of a quiz team.' },
  },
  transform: (tree, stage) => {
    const { lexicon, meta } = stage
    const prose = proseOf(tree)
    const calls = editorCalls(lexicon, meta.slug, stage.decisions)
    const called = findCalled(prose, calls)
    const refused = new Set([...ignoredKeys(lexicon, meta.slug), ...lexicon.concepts.map(nameKey)])
    const known = findNames(prose, lexiconMatcher(lexicon), lexicon.entities, refused)
    const learned = learnedNames([...called, ...known.names], prose)
    const short = findNames(prose, matcherOf(learned), lexicon.entities, refused)
    const { kept, obeyed } = obeyCalls(withoutOverlap([...called, ...known.names, ...short.names]), calls)
    obeyed.forEach(stage.obeyed)
    reportShared(known.shared, kept, stage)
    reportNew(kept, calls, stage)
    return withTags(tree, tagsOf(kept, learned), prose)
  },
})

function tagsOf(found: readonly FoundName[], learned: readonly Name[]): readonly Tag[] {
  const forms = Map.groupBy(learned, ({ id }) => id)
  return [...Map.groupBy(found, ({ entity }) => entity.id)].flatMap(([id, names]) => {
    const own = (forms.get(id) ?? []).map(({ text }) => text)
    return names[0] ? [entityTag(names[0].entity, names, own)] : []
  })
}

function reportShared(shared: readonly Hit[], kept: readonly FoundName[], stage: Stage): void {
  const settled = new Set(kept.map(({ mention }) => mention.text))
  for (const { text, ids } of shared) {
    if (settled.has(text)) continue
    const reason = `"${text}" could be ${ids.join(' or ')}, so it was not tagged; a \`tag\` decision at "${text}" says which is meant.`
    stage.report(reason, undefined, { severity: 'warning' })
  }
}

function reportNew(kept: readonly FoundName[], calls: readonly EditorCall[], stage: Stage): void {
  for (const { surface, entity } of calls) {
    if (!entity || stage.lexicon.entities.has(entity.id)) continue
    if (!kept.some((name) => name.entity === entity)) continue
    stage.report(
      `"${surface}" was tagged as ${entity.id}, which is not in the registry yet; add it to entities.yml to give it a page.`,
    )
  }
}
