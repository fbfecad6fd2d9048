import type { Root } from 'mdast'
import { type Block, blocksOf } from '../model/tree.ts'
import { positionOf, rule, type Stage } from '../rule.ts'
import type { Span } from '../words/sentences.ts'
import { retargeted } from './duplicates/retarget.ts'
import { type Removal, remove, withKeptTwins } from './remove.ts'
import { rollsOf } from './rolls.ts'
import { type Screen, screensOf, type WordPlace, wordPlaces } from './screens.ts'

const id = 'clean:rolling-captions'

/** Undoes captions that roll: each word stays once, where it is first shown. */
export const rollingCaptions = rule({
  id,
  summary: 'Undoes captions that roll up the screen: each word stays once, where it is first shown.',
  keeps:
    'Words said twice ("again and again", "No. No. No."): a cue loses words only where the cues around it, too, take up what the last one showed.',
  decisions: ['keep'],
  example: {
    before: [
      'WEBVTT',
      '00:00:01.000 --> 00:00:02.500\nthe help desk closes',
      '00:00:02.500 --> 00:00:04.000\nthe help desk closes\nat noon on Fridays and',
      '00:00:04.000 --> 00:00:05.500\nat noon on Fridays and\nnobody told the shops',
      '00:00:05.500 --> 00:00:07.000\nnobody told the shops\nwhich open at one',
    ],
    after: ['the help desk closes', 'at noon on Fridays and', 'nobody told the shops', 'which open at one'],
    says: [
      'line 7: This cue shows again what the one before has shown, as captions do that roll; the words were taken out here.',
      'line 11: This cue shows again what the one before has shown, as captions do that roll; the words were taken out here.',
      'line 15: This cue shows again what the one before has shown, as captions do that roll; the words were taken out here.',
    ],
    overrule: { at: 'nobody-told-the-shops-2f2354', do: 'keep', why: 'He does say it twice.' },
  },
  transform(tree, stage) {
    const runs = screensOf(blocksOf(tree), stage.source)
    const wanted = withKeptTwins(
      tree,
      runs.flatMap((screens) => removalsOf(screens, stage.source)),
    ).filter(({ start, end }) => !stage.decided(stage.source.slice(start, end)))
    return wanted.length === 0 ? tree : without(tree, wanted, stage)
  },
})

function without(tree: Root, wanted: readonly Removal[], stage: Stage): Root {
  const ends = new Map(wanted.map(({ start, end }) => [start, end]))
  const children = blocksOf(tree).map((block) => goingOn(block, ends))
  return remove(retargeted({ ...tree, children }, wanted, stage), id, wanted, stage)
}

/** A turn whose first words were shown before begins there and not where its other words come. */
function goingOn(block: Block, ends: ReadonlyMap<number, number>): Block {
  if (block.type !== 'paragraph' || !block.data?.turn) return block
  const { start, end } = positionOf(block)
  if ((ends.get(start.offset) ?? end.offset) >= end.offset) return block
  const { turn: _, ...data } = block.data
  return { ...block, data }
}

/** Walks through one run of cues and remembers where each word on the screen was first shown. */
function removalsOf(screens: readonly Screen[], source: string): readonly Removal[] {
  const rolls = rollsOf(screens)
  const removals: Removal[] = []
  let homes: readonly Span[] = []
  for (const [at, screen] of screens.entries()) {
    const roll = rolls[at]
    if (!roll && !rolls[at + 1]) continue
    const places = wordPlaces(screen, source)
    const twins = roll ? homes.slice(homes.length - roll.words) : []
    if (roll) for (const removal of cutsIn(screen, places, twins)) removals.push(removal)
    homes = [...twins, ...places.slice(twins.length)]
  }
  return removals
}

/** The first words of a screen, which have twins, block by block, up to the first word that is new. */
function cutsIn(
  { blocks }: Screen,
  places: readonly WordPlace[],
  twins: readonly Span[],
): readonly Removal[] {
  const reason =
    'This cue shows again what the one before has shown, as captions do that roll; the words were taken out here.'
  const removals: Removal[] = []
  let first = 0
  for (const { start, end, count } of blocks) {
    const taken = Math.min(twins.length - first, count)
    if (taken <= 0) break
    const to = taken === count ? end : (places[first + taken]?.opening ?? end)
    const [head, tail] = [twins[first], twins[first + taken - 1]]
    const twin = head && tail && tail.end > head.start ? { twin: { start: head.start, end: tail.end } } : {}
    removals.push({ start, end: to, ...twin, kind: 'overlap', similarity: 1, reason })
    first += count
  }
  return removals
}
