import type { WordSink } from './scan-words.ts'

/** The columns of a stream of words, one entry for each word. */
export interface WordColumns {
  readonly count: number
  readonly hash: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
  readonly marks: Uint8Array
  readonly passage: Int32Array
}

/**
 * Collects words in columns of about 17 bytes a word. They have room for as many as are expected, and double
 * where there are more.
 */
export function wordList(expected: number): WordSink & { finish(): WordColumns } {
  let size = expected + 16
  let hash = new Int32Array(size)
  let start = new Int32Array(size)
  let end = new Int32Array(size)
  let marks = new Uint8Array(size)
  let passage = new Int32Array(size)
  let current = 0
  const grow = () => {
    size *= 2
    hash = grown(hash, size)
    start = grown(start, size)
    end = grown(end, size)
    passage = grown(passage, size)
    const wider = new Uint8Array(size)
    wider.set(marks)
    marks = wider
  }
  const list = {
    count: 0,
    open: (index: number) => {
      current = index
    },
    add: (wordHash: number, from: number, to: number, wordMarks: number) => {
      if (list.count === size) grow()
      const at = list.count++
      hash[at] = wordHash
      start[at] = from
      end[at] = to
      marks[at] = wordMarks
      passage[at] = current
    },
    finish: () => ({ count: list.count, hash, start, end, marks, passage }),
  }
  return list
}

function grown(column: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(size)
  wider.set(column)
  return wider
}
