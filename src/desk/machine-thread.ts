import { readdirSync, readFileSync } from 'node:fs'
import { enableCompileCache, stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { MachineStart, MachineWord } from './machine-talk.ts'

/** The scripts of the browser as it understands them: TypeScript of which the types are taken out, nothing else. */
function browserScripts(): readonly (readonly [string, string])[] {
  const folder = join(import.meta.dirname, 'browser')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, stripTypeScriptTypes(readFileSync(join(folder, name), 'utf8'))] as const)
}

// The first page waits for its scripts, and the pipeline takes longer to load than they do.
parentPort?.postMessage({ kind: 'scripts', scripts: browserScripts() } satisfies MachineWord)
const { compiled } = workerData as MachineStart
if (compiled !== undefined) enableCompileCache(compiled)
await import('./machine-work.ts')
