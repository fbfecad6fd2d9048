import { plainText } from '../markdown/plain-text.ts'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule } from '../rule.ts'
import { type Removal, remove } from './remove.ts'

const id = 'clean:label-lines'

/** Takes out lines that hold only a speaker's name or a sound cue. */
export const labelLines = rule({
  id,
  summary:
    'Takes out lines that hold only a speaker’s label, whose name stays on what is said, or only a cue for a break.',
  keeps:
    'A label with nothing said after it, and a label before words. Where a cue for a break stood, a break stays.',
  decisions: ['keep'],
  example: {
    before: [
      'Jo Marsh: Welcome back. The old portal goes dark in October.',
      'Gwen Abara:',
      'Gwen Abara: And nobody will miss it.',
      'Break:',
      'Jo Marsh: I know one who will.',
      'Gwen Abara: Then call him.',
    ],
    after: [
      '**Jo Marsh:** Welcome back. The old portal goes dark in October.',
      '**Gwen Abara:** And nobody will miss it.',
      '---',
      '**Jo Marsh:** I know one who will.',
      '**Gwen Abara:** Then call him.',
    ],
    says: [
      'line 3: This line held only the speaker\'s label "Gwen Abara"; the name stays on the words after it.',
      'line 7: This line held only the cue "Break"; a break stands in its place.',
    ],
    overrule: { at: 'break-14ebe5', do: 'keep', why: 'We want to see where the break was.' },
  },
  transform(tree, stage) {
    const removals: Removal[] = []
    const blocks = blocksOf(tree).flatMap((block, at, all) => {
      const kind = kindOf(block, all[at + 1])
      const { start, end } = positionOf(block)
      if (!kind || stage.decided(stage.source.slice(start.offset, end.offset))) return [block]
      removals.push({
        start: start.offset,
        end: end.offset,
        kind: 'boilerplate',
        reason: reasonFor(block, kind),
      })
      return kind === 'cue'
        ? [{ type: 'thematicBreak' as const, position: { start, end: start } }, block]
        : [block]
    })
    return remove(removals.length === 0 ? tree : { ...tree, children: blocks }, id, removals, stage)
  },
})

function kindOf(block: Block, next: Block | undefined): 'label' | 'cue' | undefined {
  if (block.type !== 'paragraph') return undefined
  const { start, end } = positionOf(block)
  if (end.offset - start.offset > 200) return undefined
  const text = plainText(block)
  const name = text.replace(/[*_]+|:[*_\s]*$/g, '')
  if (/^(?:(?:ad|commercial|music|sponsor) )?break$/i.test(name) && /:[*_\s]*$/.test(text)) return 'cue'
  const speaker = block.data?.speaker
  if (speaker === undefined || next?.type !== 'paragraph' || next.data?.speaker !== speaker) return undefined
  const withoutTime = name.replace(/\s*[([][\d:.]+[)\]]$/, '')
  return withoutTime === speaker && /:[*_\s]*$/.test(text) ? 'label' : undefined
}

function reasonFor(block: Block, kind: 'label' | 'cue'): string {
  const text = plainText(block).replace(/[*_]+|:[*_\s]*$/g, '')
  return kind === 'cue'
    ? `This line held only the cue "${text}"; a break stands in its place.`
    : `This line held only the speaker's label "${text}"; the name stays on the words after it.`
}
