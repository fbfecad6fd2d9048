import { expect } from 'vitest'
import { editionFolder } from './edition-folder.ts'
import type { ShowFolder } from './show-folder.ts'

/** The edition that is approved. */
export const edition = '2021-07-09'

/** A show with an approved edition and so many subscribers; `sending` goes into its settings. */
export function approvedFolder(count: number, sending = ''): ShowFolder {
  const show = editionFolder()
  if (sending)
    show.write(
      'content/show.md',
      show.read('content/show.md').replace('subscribers:\n', `${sending}\nsubscribers:\n`),
    )
  show.write(
    'content/show.md',
    show.read('content/show.md').replace('  opening:', '  sender-address: desk@show.example\n  opening:'),
  )
  expect(show.run('edition', 'new', '--date', edition).status).toBe(0)
  approve(show)
  const rows = Array.from({ length: count }, (_, at) => `reader${at + 1}@example.org,Reader ${at + 1}`)
  show.write('list.csv', `email,name\n${rows.join('\n')}\n`)
  if (count > 0)
    expect(show.run('subscribers', 'import', 'list.csv', '--consent', 'They asked.', '--yes').status).toBe(0)
  return show
}

/** Approves the edition as it is now. */
export function approve(show: ShowFolder): void {
  const { status, out, err } = show.run('edition', 'approve', edition)
  expect(status, out + err).toBe(0)
}
