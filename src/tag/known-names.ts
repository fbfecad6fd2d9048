import type { Lexicon, Tag } from '../model/entity.ts'
import { rule, type Stage } from '../rule.ts'
import { type EditorCall, editorCalls, ignoredKeys } from './editor-calls.ts'
import { evidenceFor } from './evidence.ts'
import { type FoundName, foundName } from './found-name.ts'
import { learnedNames } from './learned-names.ts'
import { aliasesOf, namesOf } from './lexicon.ts'
import { type Hit, type Matcher, matcherOf } from './matcher.ts'
import { nameKey } from './name-key.ts'
import { type Prose, proseOf } from './prose.ts'
import { withTags } from './tags.ts'

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
  transform: (tree, stage) => {
    const prose = proseOf(tree)
    const calls = editorCalls(stage)
    const first = findAll(prose, matcherFor(stage.lexicon), stage)
    const learned = learnedNames(first, prose)
    const second = findAll(prose, matcherOf(learned), stage)
    const called = findCalled(prose, calls)
    const found = obey(withoutOverlap([...called, ...first, ...second]), calls, stage)
    return withTags(tree, tagsOf(found, learned))
  },
})

const matchers = new WeakMap<Lexicon, Matcher>()

/** The matcher for a lexicon; built once for each. */
function matcherFor(lexicon: Lexicon): Matcher {
  const known = matchers.get(lexicon)
  if (known) return known
  const names = [...lexicon.entities.values()].flatMap((entity) =>
    aliasesOf(entity).map((alias) => ({ ...alias, id: entity.id })),
  )
  const matcher = matcherOf(names)
  matchers.set(lexicon, matcher)
  return matcher
}

function findAll(prose: readonly Prose[], matcher: Matcher, stage: Stage): readonly FoundName[] {
  const refused = new Set([...ignoredKeys(stage), ...stage.lexicon.concepts.map(nameKey)])
  const sure: FoundName[] = []
  const weak: FoundName[] = []
  const shared = new Map<string, Hit>()
  prose.forEach((block, at) => {
    for (const passage of block.passages)
      for (const hit of matcher.find(passage.text)) {
        if (refused.has(nameKey(hit.text))) continue
        const entity = stage.lexicon.entities.get(hit.ids[0] ?? '')
        if (hit.ids.length > 1) shared.set(hit.text, hit)
        if (hit.ids.length > 1 || !entity) continue
        const evidence = evidenceFor(entity, passage.text, hit.start, hit.end)
        const found = foundName(entity, block, at, passage, hit)
        if (evidence === 'sure' && !(block.heading && entity.type === 'CONCEPT')) sure.push(found)
        else if (evidence === 'weak') weak.push(found)
      }
  })
  reportShared(shared, stage)
  const surely = new Set(sure.map(keyOf))
  return [...sure, ...weak.filter((found) => surely.has(keyOf(found)))]
}

const keyOf = ({ entity, mention }: FoundName): string => `${entity.id} ${mention.text}`

function reportShared(shared: ReadonlyMap<string, Hit>, stage: Stage): void {
  for (const [text, { ids }] of shared)
    stage.report(
      `"${text}" could be ${ids.join(' or ')}, so it was not tagged; a \`tag\` decision at "${text}" says which is meant.`,
      undefined,
      { severity: 'warning' },
    )
}

/** The places of the names that an editor wants tagged. */
function findCalled(prose: readonly Prose[], calls: readonly EditorCall[]): readonly FoundName[] {
  const wanted = new Map(calls.flatMap((call) => (call.entity ? [[call.surface, call.entity] as const] : [])))
  if (wanted.size === 0) return []
  const matcher = matcherOf([...wanted.keys()].map((text) => ({ text, case: 'exact', id: text })))
  return prose.flatMap((block, at) =>
    block.passages.flatMap((passage) =>
      matcher.find(passage.text).flatMap((hit) => {
        const entity = wanted.get(hit.ids[0] ?? '')
        return entity ? [foundName(entity, block, at, passage, { ...hit, called: true })] : []
      }),
    ),
  )
}

/** In reading order; where two share a place, the editor's wins, then the longer, then the first of the list. */
function withoutOverlap(found: readonly FoundName[]): readonly FoundName[] {
  const length = ({ mention }: FoundName) => mention.end - mention.start
  const ranked = found
    .map((name, rank) => ({ name, rank }))
    .sort(
      (a, b) =>
        a.name.block - b.name.block ||
        Number(b.name.called) - Number(a.name.called) ||
        length(b.name) - length(a.name) ||
        a.rank - b.rank,
    )
  const kept: FoundName[] = []
  let taken = new Uint8Array(0)
  let block = -1
  for (const { name } of ranked) {
    const { start, end } = name.mention
    if (name.block !== block) taken = new Uint8Array(0)
    block = name.block
    if (taken.length < end) taken = grown(taken, end)
    if (taken.subarray(start, end).includes(1)) continue
    taken.fill(1, start, end)
    kept.push(name)
  }
  return kept.sort((a, b) => a.block - b.block || a.mention.start - b.mention.start)
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2))
  larger.set(bytes)
  return larger
}

/** Applies the editor's calls in order, and marks the decisions that had an effect. */
function obey(found: readonly FoundName[], calls: readonly EditorCall[], stage: Stage): readonly FoundName[] {
  let kept = found
  for (const call of calls) {
    const key = nameKey(call.surface)
    const at = kept.filter(
      ({ entity, mention }) => nameKey(mention.text) === key || entity.id === call.surface,
    )
    const meant = new Set(call.nth === undefined ? at : at.slice(call.nth - 1, call.nth))
    if (call.decision && meant.size > 0) stage.obeyed(call.decision)
    if (call.entity === undefined) kept = kept.filter((name) => !meant.has(name))
    else if (call.nth !== undefined)
      kept = kept.filter((name) => !name.called || !at.includes(name) || meant.has(name))
  }
  return kept
}

function tagsOf(
  found: readonly FoundName[],
  learned: readonly { readonly text: string; readonly id: string }[],
) {
  const groups = Map.groupBy(found, ({ entity }) => entity.id)
  return [...groups.values()].flatMap((names): readonly Tag[] => {
    const [first] = names
    if (!first) return []
    const { entity } = first
    const own = learned.filter(({ id }) => id === entity.id).map(({ text }) => text)
    const surfaces = names.filter(({ heading }) => !heading).map(({ mention }) => mention.text)
    const aliases = new Set([...namesOf(entity), ...own, ...surfaces])
    aliases.delete(entity.name)
    return [
      {
        id: entity.id,
        name: entity.name,
        type: entity.type,
        aliases: [...aliases],
        role: 'mentions',
        from: first.called ? 'editor' : entity.origin,
        reviewed: true,
        mentions: names.filter(({ heading }) => !heading).map(({ mention }) => mention),
      },
    ]
  })
}
