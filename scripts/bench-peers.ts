/** Other programs' ways to compare texts, for `bench.ts --peers FOLDER`. They are taken from FOLDER, never installed. */
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { talk } from './bench-text.ts'

type Show = (name: string, bytes: number, run: () => void) => void

/** How a peer is asked to compare two texts. What it exports is not known before it is there. */
interface Peer {
  readonly name: string
  readonly module: string
  /** Paragraphs of each side: the slow ones get few. */
  readonly paragraphs: number
  readonly compare: (exported: Exported, one: string, other: string) => unknown
}

type Exported = Readonly<Record<string, (...values: readonly unknown[]) => unknown>>

const natural = 'natural/lib/natural/distance/index.js'

/** Two bodies that are one but for a word in each paragraph: where they stand must be known to a peer beforehand. */
const peers: readonly Peer[] = [
  {
    name: 'natural, Levenshtein',
    module: natural,
    paragraphs: 4,
    compare: (natural, one, other) => natural.LevenshteinDistance?.(one, other),
  },
  {
    name: 'natural, Jaro-Winkler',
    module: natural,
    paragraphs: 4,
    compare: (natural, one, other) => natural.JaroWinklerDistance?.(one, other, {}),
  },
  {
    name: 'natural, Dice',
    module: natural,
    paragraphs: 40,
    compare: (natural, one, other) => natural.DiceCoefficient?.(one, other),
  },
  {
    name: 'diff, words as arrays',
    module: 'diff',
    paragraphs: 400,
    compare: (diff, one, other) => diff.diffArrays?.(one.split(/\s+/), other.split(/\s+/)),
  },
  {
    name: 'fastest-levenshtein',
    module: 'fastest-levenshtein',
    paragraphs: 40,
    compare: (levenshtein, one, other) => levenshtein.distance?.(one, other),
  },
]

/** Measures those peers that a folder's `node_modules` has, and names those that it has not. */
export async function benchPeers(folder: string, show: Show): Promise<void> {
  const require = createRequire(join(pathToFileURL(folder).href, 'node_modules', 'peers.js'))
  for (const { name, module, paragraphs, compare } of peers) {
    const exported = await exportsOf(require, module)
    if (!exported) {
      console.log(`${name.padEnd(36)} not found in ${folder}`)
      continue
    }
    const one = talk(paragraphs)
    const other = one.replace(/^\S+/gm, 'Another')
    show(name, one.length + other.length, () => void compare(exported, one, other))
  }
}

async function exportsOf(require: NodeJS.Require, module: string): Promise<Exported | undefined> {
  try {
    const loaded = await import(pathToFileURL(require.resolve(module)).href)
    return loaded.default ?? loaded
  } catch {
    return undefined
  }
}
