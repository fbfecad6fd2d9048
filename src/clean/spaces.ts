import type { PhrasingContent } from 'mdast'
import { blocksOf } from '../model/tree.ts'
import { rule } from '../rule.ts'
import { isTidy, singleSpaces, withoutInvisible } from '../words/tidy.ts'

/** Puts white space in order: one space between words, nothing invisible. */
export const spaces = rule({
  id: 'clean:spaces',
  summary: 'Puts white space in order: one space between words, nothing invisible.',
  keeps:
    'Every letter, digit and sign, and the joiners that emoji and some scripts need. A full stop that lost its sentence at the start of a paragraph goes.',
  decisions: [],
  example: {
    before: ['The  old\u00a0portal \u200bgoes dark\tin October.'],
    after: ['The old portal goes dark in October.'],
  },
  transform(tree) {
    const children = blocksOf(tree).map((block) => {
      if (block.type === 'thematicBreak' || isInOrder(block.children)) return block
      const tidied = trimmedEnd(tidyLeaves(block.children, { spaced: true, first: true }))
      return { ...block, children: tidied }
    })
    return { ...tree, children }
  },
})

/** Whether a block is one text of everyday signs in which each word is parted from the next by one space, as most are. */
function isInOrder(nodes: readonly PhrasingContent[]): boolean {
  const [node] = nodes
  if (node?.type !== 'text' || nodes.length > 1) return false
  return isTidy(node.value) && /^[^.,;:]/.test(node.value)
}

/** Where the walk through a block's leaves has come to. */
interface Walk {
  /** What came before ends with a space, or is nothing. */
  spaced: boolean
  /** No words have come yet. */
  first: boolean
}

function tidyLeaves(nodes: readonly PhrasingContent[], walk: Walk): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if ('children' in node) {
      const children = tidyLeaves(node.children, walk)
      return children.length === 0 ? [] : [{ ...node, children } as PhrasingContent]
    }
    if (node.type !== 'text' && node.type !== 'inlineCode') {
      Object.assign(walk, { spaced: false, first: false })
      return [node]
    }
    const value = tidyValue(node.value, walk)
    return value === '' ? [] : [{ ...node, value }]
  })
}

const control = /[\x00-\x08\x0e-\x1f\x7f]/
const controls = /[\x00-\x08\x0e-\x1f\x7f]/g

function tidyValue(raw: string, walk: Walk): string {
  const seen = withoutInvisible(raw)
  let value = singleSpaces(control.test(seen) ? seen.replace(controls, '') : seen)
  if (walk.first) value = value.replace(/^ ?[.,;:] (?=.)/, '')
  if (walk.spaced && value.startsWith(' ')) value = value.slice(1)
  if (value === '') return value
  Object.assign(walk, { spaced: value.endsWith(' '), first: false })
  return value
}

/** Without the space at the very end, however deep it lies. */
function trimmedEnd(nodes: PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1)
  if (!last) return nodes
  if ('children' in last) {
    const children = trimmedEnd(last.children)
    const rest = nodes.slice(0, -1)
    return children.length === 0 ? trimmedEnd(rest) : [...rest, { ...last, children } as PhrasingContent]
  }
  if (last.type !== 'text' || !last.value.endsWith(' ')) return nodes
  const value = last.value.slice(0, -1)
  const rest = nodes.slice(0, -1)
  return value === '' ? trimmedEnd(rest) : [...rest, { ...last, value }]
}
