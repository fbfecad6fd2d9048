import { readRegistry } from '../../content/registry.ts'
import { type EntityFields, fieldsIn, withFields, withMerge } from '../../content/registry-lines.ts'
import { places } from '../../content/show-folder.ts'
import { gazetteer } from '../../tag/gazetteer/gazetteer.ts'
import { lexiconOf } from '../../tag/lexicon.ts'
import { nameKey } from '../../tag/name-key.ts'
import { answeredEdit, nameEdits, registryEdit } from '../registry-edit.ts'
import { type FileEdit, hashOf, StoppedError } from '../save-change.ts'
import { type NamesAtHand, pageOf, type SeenEntity } from './names-at-hand.ts'
import { type Reach, reachOf, reachWords } from './reached-episodes.ts'
import { aliasText } from './sent-fields.ts'
import { typeNames } from './type-names.ts'

/** A change of names, what it would do, and the edits that do it. */
export interface EntityPlan {
  /** What was done, as the history will say it. */
  readonly what: string
  readonly edits: readonly FileEdit[]
  /** What it does for those who read the site: full sentences, the weightiest first. */
  readonly sentences: readonly string[]
  readonly reach: Reach
  /** Whether readers see any of it, so that an editor is asked before it is made. */
  readonly asks: boolean
}

/** One that cannot be made, and why. */
export interface NoPlan {
  readonly why: string
}

/** Said where episodes are still being counted. */
function countingSentences({ left }: NamesAtHand): readonly string[] {
  return left > 0 ? ['Episodes are still being counted; it may reach more of them than are listed.'] : []
}

/** None of its names is a name anywhere: each comes into the registry's list of those that are none. */
export function ignorePlan(names: NamesAtHand, entity: SeenEntity): EntityPlan | NoPlan {
  const ignored = new Set(
    names.lexicon.ignore.filter((row) => row.in === undefined).map(({ text }) => nameKey(text)),
  )
  const own =
    fieldsIn(names.text, entity.id)?.aliases?.map(aliasText) ?? entity.aliases?.map(({ text }) => text) ?? []
  const open = [...new Map([entity.name, ...own].map((text) => [nameKey(text), text])).values()].filter(
    (text) => !ignored.has(nameKey(text)),
  )
  if (open.length === 0) return { why: `“${entity.name}” is ignored everywhere already.` }
  const reach = reachOf(names, entity.id)
  const calls = open.map((name) => ({ name, type: entity.type, decide: 'r' as const, line: 1 }))
  const page = pageOf(entity, names.counts.get(entity.id))
  const asWell = open.length > 1 ? `, nor is any of its other names (${open.slice(1).join(', ')})` : ''
  return {
    what: `Nowhere a name: ${open.join(', ')}`,
    edits: nameEdits(...calls),
    sentences: [
      `“${entity.name}” is no name anywhere from now on${asWell}. It stands ${reachWords(reach)}; the words stay, their links go.`,
      ...(entity.page === true && page !== undefined
        ? [`Its page ${page} stays, for the registry always gives it one.`]
        : goneSentences(page)),
      ...countingSentences(names),
    ],
    reach,
    asks: true,
  }
}

/** It is the same as another one, which takes over its names, its mentions and its place in all lists. */
export function mergePlan(names: NamesAtHand, entity: SeenEntity, into: SeenEntity): EntityPlan | NoPlan {
  if (entity.id === into.id) return { why: `“${into.name}” is this one.` }
  const apart = names.lexicon.neverMerge.some((group) => group.includes(entity.id) && group.includes(into.id))
  if (apart)
    return { why: `“${entity.name}” and “${into.name}” stand under never-merge; take that rule back first.` }
  const reach = reachOf(names, entity.id)
  const [page, other] = [entity, into].map((one) => pageOf(one, names.counts.get(one.id)))
  const now = page === undefined ? '' : other === undefined ? ', which gets a page' : ''
  return {
    what: `Merged ${entity.name} into ${into.name}`,
    edits: [registryEdit((text) => withMerge(text, entity.id, into.id))],
    sentences: [
      `“${entity.name}” is another name of “${into.name}” from now on. It stands ${reachWords(reach)}; that all leads to “${into.name}” then${now}.`,
      ...(entity.type === into.type
        ? []
        : [
            `They are of different kinds: “${entity.name}” is ${aKind(entity)}, “${into.name}” is ${aKind(into)}, and that stays.`,
          ]),
      ...goneSentences(page),
      ...countingSentences(names),
    ],
    reach,
    asks: true,
  }
}

/** Its fields say something else. `seen` is the print of what the form was made from (`fieldsPrint`). */
export function fieldsPlan(
  names: NamesAtHand,
  entity: SeenEntity,
  fields: EntityFields,
  seen: string,
): EntityPlan | NoPlan {
  const { id } = entity
  const edit = registryEdit((text) => {
    if (fieldsPrint(text, id) !== seen)
      throw new StoppedError(
        `“${entity.name}” was changed by somebody else since this page was shown; load it again and change it there.`,
      )
    return withFields(text, id, fields)
  })
  try {
    const after = edit.to(names.text) ?? ''
    const { registry } = readRegistry(after, places.entities)
    const changed = lexiconOf(registry, gazetteer).lexicon.entities.get(id)
    if (!changed) return { why: `“${entity.name}” would be merged into another one.` }
    const own = [fields.name, ...(fields.aliases ?? []).map(aliasText)]
    const { sentences, reach } = effectOf(names, entity, changed)
    return {
      what: whatOf(entity, changed, fieldsIn(names.text, id) === undefined),
      edits: [edit, answeredEdit(own)],
      ...{ sentences, reach, asks: sentences.length > 0 },
    }
  } catch (error) {
    if (error instanceof StoppedError) return { why: error.message }
    throw error
  }
}

/** Of what `entities.yml` says of an entity; a form carries it to say what it was made from. */
export function fieldsPrint(text: string, id: string): string {
  return hashOf(JSON.stringify(fieldsIn(text, id) ?? null)).slice(0, 16)
}

function whatOf(before: SeenEntity, after: SeenEntity, isNew: boolean): string {
  if (isNew) return `Into the registry: ${after.name}`
  if (before.name !== after.name) return `Renamed ${before.name}: ${after.name}`
  if (before.type !== after.type) return `${after.name} is ${aKind(after)}`
  return `Changed what is known of ${after.name}`
}

function effectOf(
  names: NamesAtHand,
  before: SeenEntity,
  after: SeenEntity & { readonly aliases: readonly { readonly text: string }[] },
): Pick<EntityPlan, 'sentences' | 'reach'> {
  const count = names.counts.get(before.id)
  const [was, is] = [pageOf(before, count), pageOf(after, count)]
  const keys = new Set([after.name, ...after.aliases.map(({ text }) => text)].map(nameKey))
  const oldKeys = new Set([before.name, ...(before.aliases ?? []).map(({ text }) => text)].map(nameKey))
  const isLost = (words: string) => oldKeys.has(nameKey(words)) && !keys.has(nameKey(words))
  const lost = reachOf(names, before.id, isLost)
  const renamed = before.name !== after.name
  const reach = reachOf(names, before.id)
  const gone = [...oldKeys].some((key) => !keys.has(key))
  const sentences = [
    ...(renamed
      ? [
          `“${before.name}” is called “${after.name}” from now on, ${reachWords(reach)}. Its address stays ${was ?? 'as it is'}.`,
        ]
      : []),
    ...(before.type !== after.type
      ? [
          `It is ${aKind(after)} and no ${kind(before)} from now on, ${reachWords(reach)}, and stands in the lists of that kind.`,
        ]
      : []),
    ...(gone
      ? [
          lost.mentions > 0
            ? `The names that you took out stand ${reachWords(lost)}; nothing leads from there to it any more.`
            : 'The names that you took out stand in no episode.',
        ]
      : []),
    ...(was !== undefined && is === undefined ? goneSentences(was) : []),
    ...(was === undefined && is !== undefined ? [`It gets a page on the site: ${is}.`] : []),
  ]
  return { sentences, reach: renamed || before.type !== after.type || was !== is ? reach : lost }
}

function goneSentences(page: string | undefined): readonly string[] {
  return page === undefined
    ? ['It has no page on the site, so no address changes.']
    : [`Its page ${page} and its feeds leave the site; links to them lead nowhere then.`]
}

function kind({ type }: SeenEntity): string {
  return typeNames[type].toLowerCase()
}

function aKind(entity: SeenEntity): string {
  return `${/^[aeiou]/.test(kind(entity)) ? 'an' : 'a'} ${kind(entity)}`
}
