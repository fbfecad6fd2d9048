import { type OpenShow, openShow } from '../commands/open-show.ts'
import { readEdition } from '../content/edition.ts'
import { listFiles, readText, stampOf } from '../content/files.ts'
import { places } from '../content/show-folder.ts'
import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import type { OpenDesk } from './open-desk.ts'

interface Held {
  readonly stamps: string
  readonly open: OpenShow
  /** Editions by file, with the stamp of the file that they were read from. */
  readonly editions: Map<
    string,
    { readonly stamp: string; readonly edition?: Edition; readonly messages: readonly Message[] }
  >
}

const held = new WeakMap<OpenDesk, Held>()

/**
 * The show as its files are now, with episodes and editions. Files that have not changed since the last time are not
 * read again, so that an editor who moves an item does not wait for ten thousand episodes.
 */
export function showAtHand(desk: OpenDesk): OpenShow {
  const files = [places.show, places.entities, ...listFiles(desk.folder, places.episodes, ['.md'])]
  const stamps = files.map((file) => `${file} ${stampOf(desk.folder, file)}`).join('\n')
  let own = held.get(desk)
  if (own?.stamps !== stamps) {
    own = { stamps, open: openShow(desk.root), editions: new Map() }
    held.set(desk, own)
  }
  const { open, editions } = own
  const markers = open.show?.markers ?? []
  const read = listFiles(desk.folder, places.editions, ['.md']).map((file) => {
    const stamp = stampOf(desk.folder, file) ?? ''
    const known = editions.get(file)
    if (known?.stamp === stamp) return known
    const { text, messages } = readText(desk.folder, file)
    const fresh = { stamp, messages, ...(text !== undefined && readEdition(text, file, { markers })) }
    editions.set(file, fresh)
    return fresh
  })
  return { ...open, content: { ...open.content, editions: read.flatMap(({ edition }) => edition ?? []) } }
}
