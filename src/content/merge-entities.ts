interface UnreviewedEntry {
  readonly name: string
  readonly type: string
  readonly from?: string
}

/** The entity lists of an episode's front matter. */
interface EntityLists {
  readonly about: readonly string[]
  readonly mentions: readonly string[]
  readonly unreviewed: readonly UnreviewedEntry[]
}

/**
 * Three-way merge of an episode's entity lists, by entity and not by list: what the editor did to an id (took
 * it out, moved it from `mentions` to `about`) stands, whatever the machine now says of it; what the editor
 * left alone follows the machine. Undefined if one of them does not have the form of entity lists.
 */
export function mergeEntities(base: unknown, ours: unknown, theirs: unknown): EntityLists | undefined {
  if (!isEntityLists(base) || !isEntityLists(ours) || !isEntityLists(theirs)) return undefined
  const roles = mergeMaps(rolesIn(base), rolesIn(ours), rolesIn(theirs))
  const types = mergeMaps(typesIn(base), typesIn(ours), typesIn(theirs))
  const withRole = (role: string) => [...roles].filter(([, has]) => has === role).map(([id]) => id)
  return {
    ...ours,
    about: withRole('about'),
    mentions: withRole('mentions'),
    unreviewed: [...types].map(([name, value]) => entryOf(name, value)),
  }
}

/** Ours in its order, less what theirs took out, then what is new in theirs. */
function mergeMaps(
  base: ReadonlyMap<string, string>,
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const merged = new Map<string, string>()
  for (const key of [...ours.keys(), ...theirs.keys()]) {
    const untouched = ours.get(key) === base.get(key)
    const value = untouched ? theirs.get(key) : ours.get(key)
    if (value !== undefined) merged.set(key, value)
  }
  return merged
}

function rolesIn({ about, mentions }: EntityLists): ReadonlyMap<string, string> {
  const pairs = (ids: readonly string[], role: string) => ids.map((id) => [id, role] as const)
  return new Map([...pairs(mentions, 'mentions'), ...pairs(about, 'about')])
}

function typesIn({ unreviewed }: EntityLists): ReadonlyMap<string, string> {
  return new Map(unreviewed.map(({ name, type, from = '' }) => [name, `${type} ${from}`]))
}

/** A name with what stands behind it: its type, and who proposes it where that is said. */
function entryOf(name: string, value: string): UnreviewedEntry {
  const [type = '', from = ''] = value.split(' ')
  return from === '' ? { name, type } : { name, type, from }
}

function isEntityLists(value: unknown): value is EntityLists {
  if (typeof value !== 'object' || value === null) return false
  const { about, mentions, unreviewed } = value as Partial<Record<keyof EntityLists, unknown>>
  return isTexts(about) && isTexts(mentions) && Array.isArray(unreviewed) && unreviewed.every(isName)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function isName(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return (
    'name' in value && typeof value.name === 'string' && 'type' in value && typeof value.type === 'string'
  )
}
