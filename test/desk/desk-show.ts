import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A copy of the sample show in a folder of its own; it goes when the test is done. */
export function sampleCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-desk-'))
  cpSync(join(import.meta.dirname, '../../content'), join(root, 'content'), { recursive: true })
  onTestFinished(() => rmSync(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }))
  return root
}

/** The sample show with more settings, and the file of one of its editions, `2021-07-09`. */
export function showWithEdition(sending = ''): { readonly root: string; readonly file: string } {
  const root = sampleCopy()
  const settings = join(root, 'content/show.md')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^licence:/m, `${sending}licence:`))
  return { root, file: join(root, 'content/editions/2021-07-09.md') }
}
