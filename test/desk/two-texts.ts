import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { sampleCopy } from './desk-show.ts'
import type { StartedDesk } from './started-desk.ts'

/** The episode in which editor and machine change the same passages. */
export const slug = '2021-07-06-kaseya'
export const conflict = `/conflicts/episode/${slug}`

/** Words of three passages as the machine has them, and what an editor made of them. */
export const clashes = [
  ['Those servers are still off today.', 'Those servers are on again.'],
  ['As we record, it has not.', 'As we record, it *has*: "at last".'],
  ['I’ll see you tomorrow.', 'I’ll see you on Monday.'],
] as const

/** A show in which three passages clash, and the machine alone has changed a fourth (`fresh`). */
export function clashingShow(how: (text: string) => string = (text) => text) {
  const root = sampleCopy()
  const episode = join(root, `content/episodes/${slug}.md`)
  const proposal = join(root, `content/.proposals/episodes/${slug}.md`)
  // The editor has written a correction, of which the machine knows nothing.
  const [original, machine] = [readFileSync(episode, 'utf8'), readFileSync(proposal, 'utf8')]
  const fresh = 'None of my listeners was going to win JEDI.'
  const stale = 'Nobody who listens was going to win JEDI.'
  const mine = clashes.reduce((text, [old, own]) => text.replace(old, own), original.replace(fresh, stale))
  const base = clashes.reduce(
    (text, [old]) => text.replace(old, `${old} Once.`),
    machine.replace(fresh, stale),
  )
  writeFileSync(episode, how(mine))
  writeFileSync(proposal, base)
  const now = () => readFileSync(episode, 'utf8')
  return { root, original, episode, proposal, machine, mine: how(mine), base, fresh, stale, now }
}

/** The keys of the passages on a page, in their order, and which field shows what. */
export function passagesOn(html: string): readonly { key: string; was: string }[] {
  return [...html.matchAll(/name="text-([\w-]+)-was" value="(\w+)"/g)].map(([, key = '', was = '']) => ({
    key,
    was,
  }))
}

/** Waits until the desk has looked at all transcripts. */
export const looked = (desk: StartedDesk) =>
  expect.poll(() => desk.get('/queue'), { timeout: 30_000, interval: 100 }).toContain('data-looking hidden')
