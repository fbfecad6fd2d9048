import { readText, writeIfChanged } from '../content/files.ts'
import { showFolder } from '../content/show-folder.ts'

const file = 'desk.port'

/**
 * The port on which a show's desk listened last, 0 where there was none: pages that stayed open while the desk was ended
 * and started again find it there.
 */
export function lastPort(own: string): number {
  const port = Number(readText(showFolder(own), file).text ?? 0)
  return Number.isInteger(port) && port > 0 && port <= 65_535 ? port : 0
}

/** Notes it for the next time. */
export function keepPort(own: string, port: number): void {
  writeIfChanged(showFolder(own), file, String(port))
}
