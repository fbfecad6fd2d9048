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

export interface WordList extends WordSink {
  /** Adds words that another stream has, from one place to another. */
  copy(from: WordColumns, first: number, end: number): void
  finish(): WordColumns
}

/**
 * Collects words in columns of about 17 bytes a word. They have room for as many as are expected, and double
 * where there are more.
 */
export function wordList(expected: number): WordList {
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
    copy: (from: WordColumns, first: number, last: number) => {
      while (list.count + last - first > size) grow()
      const at = list.count
      hash.set(from.hash.subarray(first, last), at)
      start.set(from.start.subarray(first, last), at)
      end.set(from.end.subarray(first, last), at)
      marks.set(from.marks.subarray(first, last), at)
      list.count += last - first
      passage.fill(current, at, list.count)
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
