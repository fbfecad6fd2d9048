import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openInBrowser } from '../commands/open-in-browser.ts'

/** Milliseconds after which the page that leads to the desk is taken away; its key is good for no longer anyway. */
const pageLife = 60_000

/**
 * Opens an address in the browser. The address has a key in it, and arguments of programs can be read by all users of
 * a machine: the browser gets a page that only its owner may read, and that leads on. Where there is no browser nothing
 * happens; the terminal tells the address too.
 */
export function openBrowser(root: string, address: string): void {
  const path = join(root, '.copydesk', `desk-${process.pid}.html`)
  writeFileSync(
    path,
    `<!doctype html><meta charset="utf-8"><title>Copydesk</title><meta http-equiv="refresh" content="0;url=${address}">`,
    { mode: 0o600 },
  )
  setTimeout(() => rmSync(path, { force: true }), pageLife).unref()
  process.once('exit', () => rmSync(path, { force: true }))
  openInBrowser(pathToFileURL(path).href)
}
