import { nameKinds } from './name-kinds.ts'

/** A single key, and what it does on the pages that have it. */
export interface KnownKey {
  readonly key: string
  readonly does: string
}

const rows: readonly (readonly [key: string, does: string])[] = [
  ['a', 'Agree'],
  ['x', 'Overrule; keep what was taken out'],
  [' ', 'Later'],
  ['j', 'The next one'],
  ['k', 'The one before'],
  ['z', 'Undo the last one'],
  ['Z', 'Do it again'],
  ['/', 'To the field that finds something'],
  ['q', 'To the queue'],
  ['t', 'To the twin; keep theirs'],
  ['d', 'Differences on and off'],
  ['e', 'Edit the words; write another headline'],
  ['E', 'The whole text'],
  ['p', 'As readers see it'],
  ['c', 'Take a passage out'],
  ['u', 'The next cut'],
  ['[', 'Begin one paragraph earlier'],
  [']', 'Begin one paragraph later'],
  ['J', 'Join'],
  ['s', 'A story begins here'],
  ['y', 'Why we care begins here'],
  ['h', 'Another headline'],
  ['w', 'To the names of a passage; write it yourself'],
  ['n', 'A new name, from what is selected'],
  ['m', 'The same as another; keep mine'],
  ['M', 'The same, the other way round'],
  ['b', 'Keep both'],
  ['o', 'One passage after the other'],
  ['i', 'Not a name in this episode'],
  ['I', 'Nowhere a name'],
  ...nameKinds.map(([, label], at) => [String(at + 1), `Of a name: ${label.toLowerCase()}`] as const),
  ['?', 'The keys of this page'],
]

/** All single keys of the desk, for the screen on which they are changed. */
export const knownKeys: readonly KnownKey[] = rows.map(([key, does]) => ({ key, does }))
