import { plainText } from '../markdown/plain-text.ts'
import { rule } from '../rule.ts'
import { paragraphIds as idsOf } from '../words/paragraph-ids.ts'

/** Gives each paragraph its id, after all rules that split or move paragraphs. */
export const paragraphIds = rule({
  id: 'structure:paragraph-ids',
  summary: 'Gives each paragraph an id made from its words.',
  keeps: 'Headings get none; an id never depends on where its paragraph stands.',
  decisions: [],
  example: {
    before: ['The old portal goes dark in October.', 'The new one is open already.'],
    finds: ['p-6cqvcad: The old portal goes dark in October.', 'p-mutgzbp: The new one is open already.'],
  },
  transform(tree) {
    const paragraphs = tree.children.filter((node) => node.type === 'paragraph')
    const ids = idsOf(paragraphs.map((node) => plainText(node)))
    let at = 0
    const children = tree.children.map((node) => {
      if (node.type !== 'paragraph') return node
      return { ...node, data: { ...node.data, id: ids[at++] ?? '' } }
    })
    return { ...tree, children }
  },
})
