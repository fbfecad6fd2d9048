/**
 * One build of a made show, in a process of its own so that nothing is warm: `node scripts/built-once.ts ROOT EPISODES
 * NAMES LEFT-OUT (search|unsearched)`, started by `bench-site.ts`, which is told when the show is there and waits for
 * the end. The newest LEFT-OUT of the episodes are not in the show.
 */
import { once } from 'node:events'
import { buildSite } from '../src/site/build-site.ts'
import { programPrint } from '../src/site/program-print.ts'
import { siteViews } from '../src/site/views.ts'
import { openParts } from '../src/store/open-parts.ts'
import { madeShow } from './made-show.ts'

/** What a build tells of itself; times in seconds. */
export interface Told {
  readonly views: number
  readonly whole: number
  readonly phases: Readonly<Record<string, number>>
  readonly made: number
  readonly folder: string
}

const [root = '', episodes, names, without, searched] = process.argv.slice(2)
const made = madeShow(Number(episodes), Number(names))
const input = { ...made, episodes: made.episodes.slice(0, made.episodes.length - Number(without)) }
process.send?.('ready')
await once(process, 'message')
const start = performance.now()
const parts = openParts(root, programPrint())
const views = siteViews(input, parts.of('site'))
parts[Symbol.dispose]()
const viewed = performance.now() - start
const built = await buildSite({
  root,
  views: searched === 'search' ? views : { ...views, search: { ...views.search, parts: [] } },
})
const told: Told = {
  views: viewed / 1000,
  whole: (performance.now() - start) / 1000,
  phases: built.phases,
  made: built.made,
  folder: built.folder,
}
process.send?.(told)
// Until it was looked at how much all this took.
await once(process, 'message')
process.disconnect()
