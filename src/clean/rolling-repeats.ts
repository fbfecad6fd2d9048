import type { Repeat } from './tandem-repeats.ts'

/** So many lines in a row, each given twice or more, come from captions and not from a person. */
const rolling = 8

/** The places of a row that are given twice or more, where many such stand side by side: captions that roll. */
export function rollingRepeats(row: Int32Array): readonly Repeat[] {
  const found: Repeat[] = []
  let run: Repeat[] = []
  for (const group of [...groupsOf(row), undefined]) {
    if (group && group.end - group.start >= 2) run.push(group)
    else {
      if (run.length >= rolling) for (const one of run) found.push(one)
      run = []
    }
  }
  return found
}

function groupsOf(row: Int32Array): readonly Repeat[] {
  const groups: Repeat[] = []
  for (let start = 0; start < row.length; ) {
    let end = start + 1
    while (end < row.length && row[end] === row[start]) end++
    groups.push({ start, end, period: 1 })
    start = end
  }
  return groups
}
