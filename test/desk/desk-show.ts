import { cpSync, mkdtempSync, rmSync } from 'node:fs'
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
