import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { loadSettings } from '../content/load-settings.ts'
import type { Show } from '../model/show.ts'
import { openStore, type Store } from '../store/open-store.ts'
import { type Call, UsageError } from './command.ts'
import { contentFolder, fromRoot } from './open-show.ts'
import { messageLines } from './report.ts'

/** Where the subscribers of a show and its ledger are, from its root. */
const storeFile = '.copydesk/subscribers.db'

/** Opens the store of a show, making it where there is none. */
export function storeOf(root: string): Store {
  return openStore(join(root, storeFile))
}

/** Opens the store of a show that has one; a look at a list makes no file. */
export function existingStore(root: string): Store {
  if (existsSync(join(root, storeFile))) return storeOf(root)
  throw new UsageError(
    'There are no subscribers yet; "copydesk subscribers import" brings some, "copydesk serve" lets people subscribe.',
  )
}

/** The show's settings; what is wrong with them is said, and without them nothing can be done. */
export function showOf({ root, terminal }: Call): Show {
  const { show, messages } = loadSettings(join(root, contentFolder))
  const errors = messages.filter(({ severity }) => severity === 'error').map(fromRoot)
  for (const line of messageLines(errors, terminal.paint)) terminal.err(line)
  if (show) return show
  throw new UsageError('The show’s settings (content/show.md) cannot be used; see above.')
}
