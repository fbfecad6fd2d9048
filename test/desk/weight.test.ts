import { readdirSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { deskStyles } from '../../src/desk/page.ts'

it('is light: all scripts of all screens, and the one style sheet', () => {
  const folder = join(import.meta.dirname, '../../src/desk/browser')
  const scripts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  // Each is served as a file of its own, so each is packed by itself.
  const bytes = scripts.map((text) => gzipSync(stripTypeScriptTypes(text)).length)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(20_000)
  expect(gzipSync(deskStyles).length).toBeLessThan(12_000)
  // There is no bundler: whatever is imported is a file of the same folder.
  for (const text of scripts) expect(text).not.toMatch(/^import .* from '(?!\.\/[\w-]+\.ts')/m)
})
