import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'

/**
 * Another program that saves a decisions file as fast as it can, by a new file that it renames into place, or in place.
 * Before each save it reads the file: the version that it saved before must still be in it, whatever else is. A version
 * that is not is reported as missing; the race then looks for it in the history. What it reads half written is torn.
 */
export interface EditorTask {
  readonly path: string
  readonly how: 'rename' | 'in place'
  readonly saves: number
}

/** What a version looks like: a first and a last line, and something between them that takes a while to write. */
export function versionText(nth: number): string {
  const entry = `- rule: clean:loops\n  at: external-${nth}\n  do: keep\n`
  return `# version ${nth} begins\n${entry}${`# ${'filler '.repeat(12)}\n`.repeat(20)}# version ${nth} ends\n`
}

function read(path: string): string {
  for (;;)
    try {
      const text = readFileSync(path, 'utf8')
      if (text !== '') return text
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
    }
}

function run({ path, how, saves }: EditorTask): void {
  const missing: number[] = []
  let torn = 0
  for (let nth = 1; nth <= saves; nth++) {
    if (nth > 1) {
      const text = read(path)
      const begins = Number(/# version (\d+) begins/.exec(text)?.[1])
      const ends = Number(/# version (\d+) ends/.exec(text)?.[1])
      if (begins !== ends) torn++
      if (begins !== nth - 1) missing.push(nth - 1)
    }
    if (how === 'rename') {
      writeFileSync(`${path}~`, versionText(nth))
      renameSync(`${path}~`, path)
    } else writeFileSync(path, versionText(nth))
  }
  parentPort?.postMessage({ missing, torn })
}

if (parentPort) run(workerData as EditorTask)
