import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, realpath, rename, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { allDone } from './all-done.ts'
import type { PlacedTemplates } from './placed-templates.ts'
import { eleventy, modules, program, siteFiles } from './program-files.ts'

/**
 * So many processes work at a time: one core is left to ours, which says what they are to make and takes as long for it.
 * More than two would wait for it.
 */
const atOnce = Math.max(1, Math.min(2, availableParallelism() - 1))

/** Eleventy could not build the site; the message is its own. */
export class SiteBuildError extends Error {}

/**
 * Builds from views (JSON, in pieces) into the folder `site-built` of a folder. Templates, a show's own in the place
 * of built-in ones, and views are copied into that folder, and Eleventy runs there, anew for each part, in one process or
 * two under Node's permission model: they read this folder and installed packages, write into `site-built`, start
 * nothing, and get no environment but `PATH` and where their views are.
 */
export async function runEleventy(
  parts: readonly Iterable<string>[],
  folder: string,
  templates: PlacedTemplates,
): Promise<void> {
  // Real paths, because the permission model knows no others. Eleventy's own folder must be around the
  // output: for one elsewhere it would search the whole disk for templates.
  const cwd = await realpath(folder)
  for (const file of siteFiles) await cp(join(program, file), join(cwd, file), { recursive: true })
  for (const [file, text] of templates) await writeFile(join(cwd, file), text)
  const flags = permissions([cwd, await realpath(modules)], join(cwd, 'site-built'))
  // Each takes the next part that no other has.
  const waiting = parts.entries()
  let stopped = false
  const prepare = async (): Promise<string | undefined> => {
    const { value, done } = waiting.next()
    if (done || stopped) return undefined
    const views = join(cwd, `views-${value[0]}.json`)
    await writeFile(views, gathered(value[1]))
    return views
  }
  const runs = Array.from({ length: Math.min(atOnce, parts.length) }, (_, at) =>
    makeParts(startMaker(flags, cwd, join(cwd, `views-of-${at}.json`)), prepare).catch((error: unknown) => {
      stopped = true
      throw error
    }),
  )
  await allDone(...runs)
}

/** Lets one process make parts until there are none left. The next one is prepared while it makes one. */
async function makeParts(maker: Maker, prepare: () => Promise<string | undefined>): Promise<void> {
  try {
    for (let next = prepare(), views = await next; views !== undefined; views = await next) {
      const made = maker.make(views)
      next = prepare()
      await allDone(made, next)
    }
  } finally {
    await maker.end()
  }
}

interface Maker {
  /** Makes the pages of one file of views, which is moved away. Throws a SiteBuildError with Eleventy's words. */
  readonly make: (views: string) => Promise<void>
  readonly end: () => Promise<void>
}

/** Starts a process that makes what stands in one file, each time it is told to. */
function startMaker(flags: readonly string[], cwd: string, given: string): Maker {
  const command = [...flags, ...lean, join(cwd, 'src/site/eleventy-process.ts'), eleventy]
  const child = spawn(process.execPath, command, {
    cwd,
    env: {
      ...{ PATH: process.env.PATH ?? '', COPYDESK_VIEWS: given },
      COPYDESK_ELEVENTY: join(eleventy, 'cmd.cjs'),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const said = Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')))
  const ended = once(child, 'exit')
  const failed = async (): Promise<never> => {
    const [code, signal] = await ended
    const words = messageIn((await said).join('\n'))
    throw new SiteBuildError(words || `Eleventy ended with ${code ?? signal}.`)
  }
  return {
    make: async (views) => {
      await rename(views, given)
      // What goes wrong with this shows in its end.
      child.send('make', () => undefined)
      await Promise.race([once(child, 'message'), failed()])
    },
    end: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}

/**
 * Node's flags for a process that makes parts: with the usual room for what is new, its memory would grow for things that
 * are gone when the page is made.
 */
const lean = ['--max-semi-space-size=8']

/** Small pieces as fewer large ones: each is a call to the system. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < 2 ** 20) continue
    yield text
    text = ''
  }
  yield text
}

/** Node's flags for a process that may read these folders, write into one, and do nothing else. */
export function permissions(readable: readonly string[], writable: string): readonly string[] {
  return [
    '--permission',
    ...readable.map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-write=${writable}`,
  ]
}

/** Eleventy's own words, without its label and the stack behind them. */
function messageIn(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^\[11ty\] ?/, '').trimEnd())
  const stack = lines.findIndex((line) => line.startsWith('Original error stack trace'))
  return (stack < 0 ? lines : lines.slice(0, stack)).filter((line) => line !== '').join('\n')
}
