import type { Heading, Paragraph } from 'mdast'
import { rule } from '../rule.ts'
import { fold } from '../words/fold.ts'
import { isIntroCue } from './aside-cue.ts'
import type { Sight } from './sight.ts'
import { signalsOf, titlePlace } from './signals.ts'
import { isTitleLine } from './title-line.ts'

/** Makes a title over the transcript a depth-1 heading; `structure:stories` decides whether it heads one story. */
export const title = rule({
  id: 'structure:title',
  summary: 'Makes a title line over the transcript its title.',
  keeps:
    'A first line that reads like speech, is followed by no report, greeting or other headline, or belongs to a newsletter’s frame stays a paragraph.',
  decisions: [],
  example: {
    before: [
      'Letters, logs and a locked door',
      "Hello, I'm Jo Marsh, and it is Tuesday.",
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
    ],
    after: [
      '# Letters, logs and a locked door',
      "Hello, I'm Jo Marsh, and it is Tuesday.",
      'Harwell turns off the old portal',
      'Harwell will switch off its old customer portal at the end of October, and has told everybody who still signs in there by letter.',
    ],
  },
  transform(tree, stage) {
    const seen = signalsOf({ ...tree, children: tree.children.slice(0, 16) }, stage)
    const at = titlePlace(seen)
    const [sight] = seen.slice(at)
    if (sight?.block.type !== 'paragraph' || sight.block.data?.list !== undefined) return tree
    if (!isNamed(sight.text, stage.meta.title) && !isTitle(seen.slice(at))) return tree
    return { ...tree, children: tree.children.with(at, headingOf(sight.block)) }
  },
})

function isNamed(text: string, name: string | undefined): boolean {
  return name !== undefined && text !== '' && fold(name) === fold(text)
}

/** Whether the first block is a title: a headline, or a title line before a headline or a greeting. */
function isTitle(seen: readonly Sight[]): boolean {
  const [first, ...rest] = seen
  if (first?.block.type !== 'paragraph' || first.block.data?.speaker !== undefined) return false
  if (first.signal === 'headline') return true
  if (first.signal !== 'none' || !isTitleLine(first.text)) return false
  const next = rest.filter(({ signal }) => signal !== 'break').slice(0, 2)
  return (
    next[0]?.signal === 'headline' || next.some(({ text, signal }) => signal === 'none' && isIntroCue(text))
  )
}

function headingOf({ children, position }: Paragraph): Heading {
  return { type: 'heading', depth: 1, children, ...(position && { position }) }
}
