import { expect, it } from 'vitest'
import { careOfEach } from '../../src/words/shared-care.ts'

const said = (heading: string, opening = 'Because of the door.') => ({ heading, opening })

it.each([
  ['a section serves its own story', [said('Why do we care?'), undefined], [0, undefined]],
  ['or both', [undefined, undefined, said('Why do we care about both?')], [undefined, 2, 2]],
  ['both stories', [undefined, said('Why do we care about both of these stories?')], [1, 1]],
  [
    'the last three',
    [undefined, undefined, undefined, said('Why do we care about these three?')],
    [undefined, 3, 3, 3],
  ],
  ['all of them', [undefined, undefined, said('So why do we care about all of these?')], [2, 2, 2]],
  ['as its first words say', [undefined, said('Why do we care?', 'Both of these stories are one.')], [1, 1]],
  ['but not one that has its own', [said('Why do we care?'), said('Why do we care about both?')], [0, 1]],
  [
    'and not for a word inside',
    [undefined, said('Why do we care?', 'Because both firms failed.')],
    [undefined, 1],
  ],
])('%s', (_, cares, expected) => {
  expect(careOfEach(cares)).toEqual(expected)
})
