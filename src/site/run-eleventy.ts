import { execFile } from 'node:child_process'
import { cp, realpath, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlacedTemplates } from './placed-templates.ts'
import { eleventy, modules, program, siteFiles } from './program-files.ts'

/** So many parts are made at a time: most machines have two cores or more, and each part takes half a gigabyte. */
const atOnce = 2

/** Eleventy could not build the site; the message is its own. */
export class SiteBuildError extends Error {}

/**
 * Builds from views (JSON, in pieces) into the folder `site-built` of a folder. Templates, a show's own in the place
 * of built-in ones, and views are copied into that folder, and Eleventy runs there in a process of its own for each
 * part, two at a time, under Node's permission model: it reads this folder and installed packages, writes into `site-built`, starts
 * nothing, and gets no environment but `PATH` and where its views are.
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
  const command = [join(eleventy, 'cmd.cjs'), '--config=.eleventy.js', '--output=site-built', '--quiet']
  const flags = permissions([cwd, await realpath(modules)], join(cwd, 'site-built'))
  const waiting = parts.entries()
  const runs = Array.from({ length: atOnce }, async () => {
    // Each takes the next part that no other has.
    for (const [part, json] of waiting) {
      const views = join(cwd, `views-${part}.json`)
      await writeFile(views, gathered(json))
      await run([...flags, ...command], { cwd, env: { PATH: process.env.PATH ?? '', COPYDESK_VIEWS: views } })
      await rm(views)
    }
  })
  for (const outcome of await Promise.allSettled(runs))
    if (outcome.status === 'rejected') throw outcome.reason
}

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

async function run(
  command: readonly string[],
  where: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<void> {
  await new Promise<void>((done, failed) => {
    execFile(process.execPath, command, { ...where, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (error) failed(new SiteBuildError(messageIn(`${stdout}\n${stderr}`) || error.message))
      else done()
    })
  })
}

/** Eleventy's own words, without its label and the stack behind them. */
function messageIn(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^\[11ty\] ?/, '').trimEnd())
  const stack = lines.findIndex((line) => line.startsWith('Original error stack trace'))
  return (stack < 0 ? lines : lines.slice(0, stack)).filter((line) => line !== '').join('\n')
}
