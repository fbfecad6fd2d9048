import { readXml } from './xml.ts'

/** The kind of a list by its number and level; undefined where it shows no mark. */
export type Lists = (list: string, level: string) => 'bullet' | 'ordered' | undefined

/** Reads the part with the numberings: a list points to its form, which says what marks each level has. */
export function readLists(bytes: Uint8Array): Lists {
  const forms = new Map<string, string>()
  const marks = new Map<string, string>()
  let form = ''
  let list = ''
  let level = ''
  readXml(bytes, {
    open(name, attribute) {
      if (name === 'w:abstractNum') form = attribute('w:abstractNumId') ?? ''
      else if (name === 'w:num') list = attribute('w:numId') ?? ''
      else if (name === 'w:abstractNumId') forms.set(list, attribute('w:val') ?? '')
      else if (name === 'w:lvl') level = attribute('w:ilvl') ?? '0'
      else if (name === 'w:numFmt' && list === '') marks.set(`${form} ${level}`, attribute('w:val') ?? '')
    },
    close() {},
  })
  return (number, at) => kindOf(marks.get(`${forms.get(number) ?? ''} ${at}`))
}

/** A document without that part has marks of an unknown kind. */
export const plainLists: Lists = () => 'bullet'

function kindOf(mark: string | undefined): 'bullet' | 'ordered' | undefined {
  if (mark === 'none') return undefined
  return mark === undefined || mark === 'bullet' ? 'bullet' : 'ordered'
}
