// This file runs as a copy in a folder without packages, in a process of its own: no imports but Node's here.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Eleventy {
  readonly init: () => Promise<unknown>
  readonly write: () => Promise<unknown>
}

const [folder = ''] = process.argv.slice(2)
const { Eleventy } = (await import(pathToFileURL(join(folder, 'src/Eleventy.js')).href)) as {
  readonly Eleventy: new (input: undefined, output: string, options: object) => Eleventy
}

/** Makes the pages of the views that are there now. Eleventy itself says what is wrong with them. */
async function make(): Promise<void> {
  const one = new Eleventy(undefined, 'site-built', { configPath: '.eleventy.js', quietMode: true })
  await one.init()
  await one.write()
}

process.on('message', () => {
  make().then(
    () => process.send?.('made'),
    () => {
      process.exitCode = 1
      process.disconnect()
    },
  )
})
