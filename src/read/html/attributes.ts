import type { PageElement, PageNode } from './parse-page.ts'

/** Whether a node is an element and no text, comment or document. */
export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

/** An attribute's value; undefined where an element has none of that name. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value
}

/** Whether an element holds the whole page. */
export function isRoot({ tagName }: PageElement): boolean {
  return tagName === 'html' || tagName === 'body'
}

/** What a page's makers call an element: its classes and id, in lower case, parted by spaces. */
export function namesOf(element: PageElement): string {
  const names = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`
  return names.slice(0, 500).toLowerCase()
}

/** Whether an element calls itself a speaker's name or the time of a turn, as transcripts' makers mark them. */
export function turnPartOf(element: PageElement): 'speaker' | 'time' | undefined {
  const names = namesOf(element)
  if (/(?:^|[\s_-])speaker(?:-?(?:name|label))?(?=$|\s)/.test(names)) return 'speaker'
  return /(?:^|[\s_-])time-?(?:stamp|code)(?=$|\s)/.test(names) ? 'time' : undefined
}
