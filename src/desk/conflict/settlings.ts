import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readText, writeIfChanged } from '../../content/files.ts'
import { showFolder } from '../../content/show-folder.ts'
import type { Settled } from './two-texts.ts'

const settlings = z.record(
  z.string(),
  z.object({ how: z.enum(['mine', 'theirs', 'both', 'own']), text: z.string() }),
)

/** What was chosen of two texts and is not saved yet, by passage; nothing where nothing is, or where it cannot be read. */
export function readSettlings(own: string, address: string): ReadonlyMap<string, Settled> {
  const { text } = readText(showFolder(own), pathOf(address))
  if (text === undefined) return new Map()
  try {
    return new Map(Object.entries(settlings.safeParse(JSON.parse(text)).data ?? {}))
  } catch {
    return new Map()
  }
}

/** Keeps what was chosen in `.copydesk/conflicts`, whole or not at all. */
export function keepSettlings(own: string, address: string, chosen: ReadonlyMap<string, Settled>): void {
  writeIfChanged(showFolder(own), pathOf(address), JSON.stringify(Object.fromEntries(chosen)))
}

/** Takes it away; nothing where there is none. */
export function dropSettlings(own: string, address: string): void {
  rmSync(join(own, pathOf(address)), { force: true })
}

/** An address is a word and an id, as the desk makes them: whatever is no letter, digit, dot or dash is left out. */
function pathOf(address: string): string {
  return `conflicts/${address.replace('/', '.').replace(/[^\w.-]/g, '')}.json`
}
