import type { EntityFields } from '../../content/registry-lines.ts'
import { type EntityType, entityTypes } from '../../model/entity.ts'

/** The fields of an entity as they stand in a form. */
export interface FormFields {
  readonly name: string
  readonly type: string
  readonly subtype: string
  /** One on a line. */
  readonly aliases: string
  /** One on a line. */
  readonly sameAs: string
  readonly description: string
  /** `yes`, `no`, or empty: the number of stories decides. */
  readonly page: string
}

/** What an alias is followed by in the form where the registry says how its case counts. */
const cases = { any: ' (any case)', exact: ' (this case only)' } as const

/** What a form shows of an entity. */
export function formFields(fields: EntityFields): FormFields {
  return {
    ...{ name: fields.name, type: fields.type, subtype: fields.subtype ?? '' },
    aliases: (fields.aliases ?? []).map(aliasLine).join('\n'),
    sameAs: (fields['same-as'] ?? []).join('\n'),
    description: fields.description ?? '',
    page: fields.page === undefined ? '' : fields.page ? 'yes' : 'no',
  }
}

/** What a form says; aliases that stand in the file already are written as they are there. */
export function fieldsFrom(form: FormFields, before: Partial<EntityFields> = {}): EntityFields {
  const known = new Map((before.aliases ?? []).map((one) => [aliasLine(one), one]))
  const aliases = linesOf(form.aliases).map((line) => known.get(line) ?? aliasFrom(line))
  const sameAs = linesOf(form.sameAs)
  const description = form.description.replaceAll('\r\n', '\n')
  return {
    name: form.name === before.name ? form.name : form.name.trim(),
    type: entityTypes.find((type) => type === form.type) ?? (form.type as EntityType),
    subtype: form.subtype.trim() || undefined,
    aliases: aliases.length === 0 ? undefined : aliases,
    'same-as': sameAs.length === 0 ? undefined : sameAs,
    description: description.trim() === '' ? undefined : description,
    page: form.page === 'yes' ? true : form.page === 'no' ? false : undefined,
  }
}

/** The text of an alias as the registry has it. */
export function aliasText(alias: unknown): string {
  return typeof alias === 'string' ? alias : String((alias as { readonly text?: unknown }).text ?? '')
}

function aliasLine(alias: unknown): string {
  if (typeof alias === 'string') return alias
  const { case: sort = 'exact' } = alias as { readonly case?: keyof typeof cases }
  return `${aliasText(alias)}${cases[sort]}`
}

function aliasFrom(line: string): unknown {
  for (const sort of ['any', 'exact'] as const)
    if (line.endsWith(cases[sort])) return { text: line.slice(0, -cases[sort].length), case: sort }
  return line
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}
