#!/usr/bin/env node
// Plain JavaScript on purpose: it must start on any Node, and hands over to the Node that the project brings.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const own = fileURLToPath(
  new URL(`../node_modules/node/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
)
const program = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

if (!existsSync(own)) {
  process.stderr.write('Copydesk is not set up yet: run "npm start" once in its folder.\n')
  process.exit(2)
}
const { status, signal, error } = spawnSync(own, [program, ...process.argv.slice(2)], { stdio: 'inherit' })
if (error) throw error
process.exit(status ?? 128 + (constants.signals[signal] ?? 0))
