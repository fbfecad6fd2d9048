import { execFile } from 'node:child_process'
import { cp, mkdir, realpath, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlacedTemplates } from './placed-templates.ts'
import { eleventy, modules, program, siteFiles } from './program-files.ts'

/** Eleventy could not build the site; the message is its own. */
export class SiteBuildError extends Error {}

/**
 * Builds from views into the folder `site-built` of an empty folder and returns its path. Templates,
 * a show's own in the place of built-in ones, and views are copied into that folder, and Eleventy runs there in a process of its own under Node's permission
 * model: it reads this folder and installed packages, writes into `site-built`, starts nothing, and gets no
 * environment but `PATH` and where the views are.
 */
export async function runEleventy(json: string, folder: string, templates: PlacedTemplates): Promise<string> {
  // Real paths, because the permission model knows no others. Eleventy's own folder must be around the
  // output: for one elsewhere it would search the whole disk for templates.
  const cwd = await realpath(folder)
  const output = join(cwd, 'site-built')
  const views = join(cwd, 'views.json')
  await mkdir(output)
  await writeFile(views, json)
  for (const file of siteFiles) await cp(join(program, file), join(cwd, file), { recursive: true })
  for (const [file, text] of templates) await writeFile(join(cwd, file), text)
  const command = [join(eleventy, 'cmd.cjs'), '--config=.eleventy.js', '--output=site-built', '--quiet']
  const flags = permissions([cwd, await realpath(modules)], output)
  await run([...flags, ...command], { cwd, env: { PATH: process.env.PATH ?? '', COPYDESK_VIEWS: views } })
  return output
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
