import type { Context } from 'hono'
import type { Change, ChangedFile } from './change.ts'
import { conflictList } from './conflict/conflict-list.ts'
import type { OpenDesk } from './open-desk.ts'
import { filledPage } from './page.ts'
import { type DeskEnv, page, type Screen, wantsJson } from './screen.ts'
import { undoStack } from './undo-stack.ts'

/** Changes on one page. */
const perPage = 50
/** Characters of a change's words that are shown; the file and git have the rest. */
const mostWords = 2000

/** History: all that was ever changed at this desk, found by a word, each with what it did and its undo. */
export const historyScreen: Screen = {
  routes(app, desk) {
    app.get('/history', (context) => shown(context, desk))
  },
}

function shown(context: Context<DeskEnv>, desk: OpenDesk): Response {
  const find = (context.req.query('find') ?? '').trim()
  const { done, undone } = undoStack(desk.journal.changes)
  const standing = new Set(done.map(({ id }) => id))
  const found = desk.journal.changes.filter((change) => speaksOf(change, find)).toReversed()
  const pages = Math.max(1, Math.ceil(found.length / perPage))
  const at = Math.min(pages, Math.max(1, Number.parseInt(context.req.query('page') ?? '1', 10) || 1))
  const address = (number: number): string => historyAddress(find, number)
  const view = {
    ...{ find, pages, page: at, total: found.length },
    changes: found.slice((at - 1) * perPage, at * perPage).map((change) => ({
      ...change,
      day: change.on.slice(0, 10),
      files: change.files.map(wordsOf),
      isUndo: change.undoes !== undefined,
      stands: standing.has(change.id),
    })),
    canRedo: undone.length > 0,
    both: conflictList(desk).length,
    back: address(at),
    ...(at > 1 && { newer: address(at - 1) }),
    ...(at < pages && { older: address(at + 1) }),
  }
  if (!wantsJson(context))
    return page(context, desk, { template: 'history.njk', title: 'History', here: '/history' }, view)
  const html = filledPage('history-list.njk', { ...view, token: context.get('session').token })
  return context.json({ html, url: address(at) })
}

/** The address of a page of the history. */
function historyAddress(find: string, number: number): string {
  const query = new URLSearchParams()
  if (find !== '') query.set('find', find)
  if (number > 1) query.set('page', String(number))
  return query.size === 0 ? '/history' : `/history?${query}`
}

function speaksOf({ what, files }: Change, find: string): boolean {
  if (find === '') return true
  const sought = find.toLowerCase()
  return [what, ...files.map(({ path }) => path)].some((text) => text.toLowerCase().includes(sought))
}

/** What went and what came, with the rest of its line. */
function wordsOf({ path, removed, inserted, lead, trail }: ChangedFile): object {
  const [before = '', after = ''] = [lead.split('\n').at(-1), trail.split('\n')[0]]
  return { path, before, after, removed: short(removed), inserted: short(inserted) }
}

function short(text: string): string {
  return text.length > mostWords ? `${text.slice(0, mostWords)} …` : text
}
