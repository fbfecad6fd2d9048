#!/usr/bin/env node
// Plain JavaScript on purpose: it must start on any Node, and hands over to the Node that the project brings.
import { spawnSync } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const pathOf = (place) => fileURLToPath(new URL(`../${place}`, import.meta.url))
const own = pathOf(`node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`)

if (!existsSync(own)) {
  process.stderr.write('Copydesk is not set up yet: run "npm start" once in its folder.\n')
  process.exit(2)
}
if (realpathSync.native(process.execPath) === realpathSync.native(own)) {
  // What is compiled once, its types taken out, is kept for the next start. A folder that cannot be written is no fault.
  module.enableCompileCache(pathOf('node_modules/.cache/copydesk'))
  await import('../src/cli.ts')
} else {
  const words = [fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const { status, signal, error } = spawnSync(own, words, { stdio: 'inherit' })
  if (error) throw error
  process.exit(status ?? 128 + (constants.signals[signal] ?? 0))
}
