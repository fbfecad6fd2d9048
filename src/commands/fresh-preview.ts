import { readText } from '../content/files.ts'
import { showFolder } from '../content/show-folder.ts'
import type { Show } from '../model/show.ts'
import { previewFolder, previewPrint } from './preview-print.ts'
import type { RenderedEdition } from './render-editions.ts'

/**
 * An edition's preview, written anew only where the mail or what the quick checks say of it changed: the close look at
 * a mail, and loading what it needs, take longer than a build in which nothing is new. Returns its path from the root.
 */
export async function freshPreview(root: string, show: Show, one: RenderedEdition): Promise<string> {
  const folder = showFolder(root)
  const path = `${previewFolder(one)}/index.html`
  const same = readText(folder, `${previewFolder(one)}/print`).text === previewPrint(show, one)
  if (same && readText(folder, path).text !== undefined) return path
  const { writePreview } = await import('./write-preview.ts')
  return (await writePreview(root, show, one)).path
}
