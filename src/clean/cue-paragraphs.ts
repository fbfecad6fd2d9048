import type { Root } from 'mdast'
import { type Block, blocksOf } from '../model/tree.ts'
import { rule } from '../rule.ts'
import { cueRuns } from './cue-runs.ts'
import { cueText } from './cue-text.ts'
import { paragraphEnds } from './paragraph-ends.ts'

/** Joins the cues of captions into paragraphs. */
export const cueParagraphs = rule({
  id: 'clean:cue-paragraphs',
  summary: 'Joins the cues of captions into paragraphs that end with a sentence, a pause or a turn.',
  keeps:
    'Every word, and the time at which each paragraph starts. A change of speaker always starts a paragraph; a sentence is parted only where captions go on without a full stop.',
  decisions: [],
  example: {
    before: [
      'WEBVTT',
      '00:00:01.000 --> 00:00:03.200\n<v Lena Brandt>The printer at the clinic',
      '00:00:03.200 --> 00:00:05.000\n<v Lena Brandt>prints in the next town.',
      '00:00:05.400 --> 00:00:07.000\n<v Omar Haddad>Both of them do.',
    ],
    after: [
      '**Lena Brandt:** The printer at the clinic\nprints in the next town.',
      '**Omar Haddad:** Both of them do.',
    ],
  },
  transform(tree, stage): Root {
    const blocks = blocksOf(tree)
    if (!blocks.some((block) => block.type === 'paragraph' && block.data?.cue)) return tree
    const { where } = stage
    const children = cueRuns(blocks).flatMap((run): readonly Block[] => {
      if (run.kind === 'other') return [run.block]
      const text = cueText(run.cues, stage.source)
      return text.paragraphs(paragraphEnds(text), where)
    })
    return { ...tree, children: [...children] }
  },
})
