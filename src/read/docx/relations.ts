import { readXml } from './xml.ts'

/** What a part of the document refers to. */
export interface Relation {
  /** The last word of its type: `hyperlink`, `styles`, `footnotes`. */
  readonly type: string
  readonly target: string
  readonly external: boolean
}

/** The relations of a part by their ids. */
export function readRelations(bytes: Uint8Array): ReadonlyMap<string, Relation> {
  const found = new Map<string, Relation>()
  readXml(bytes, {
    open(name, attribute) {
      if (name !== 'rels:Relationship') return
      const type = attribute('Type')?.split('/').at(-1) ?? ''
      const target = attribute('Target') ?? ''
      found.set(attribute('Id') ?? '', { type, target, external: attribute('TargetMode') === 'External' })
    },
    close() {},
  })
  return found
}

/** Where a relation's target lies in the archive: targets count from the folder of the part, or from the top. */
export function partName(folder: string, target: string): string {
  const steps = target.startsWith('/') ? [] : folder.split('/').filter(Boolean)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
