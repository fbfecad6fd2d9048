import { spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { accountOf } from '../../src/mail/ledger/account.ts'
import { freeze } from '../../src/mail/ledger/freeze.ts'
import { openStore } from '../../src/store/open-store.ts'
import { approvedFolder, edition } from '../commands/approved-folder.ts'
import { program } from '../commands/show-folder.ts'
import { listmonkServer } from './listmonk-server.ts'
import { addSubscribers, asked, body, ownFolder } from './made-list.ts'

const run = join(import.meta.dirname, 'listmonk-run.ts')

interface Ended {
  readonly out: string
  readonly err: string
}

/** Runs Node while this process goes on answering; no file that it writes may grow beyond so many bytes. */
async function node(args: readonly string[], most?: number, env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const limit = most === undefined ? '' : `trap '' XFSZ; ulimit -f ${Math.ceil(most / 512)}; `
  const child = spawn('sh', ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args], {
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...env },
  })
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { out, err }
}

/** Bytes that the ledger may grow before the disk is full: from its first write to its last. */
const rooms = process.env.COPYDESK_PROOF
  ? Array.from({ length: 48 }, (_, at) => at * 8_192)
  : [0, 64_000, 128_000, 192_000, 256_000, 288_000, 320_000]

it('loses and doubles nothing when the disk is full at any moment of a run by listmonk', async () => {
  const ends = new Set<string>()
  for (const room of rooms) {
    const server = await listmonkServer()
    const path = join(ownFolder(), 'subscribers.db')
    {
      using store = openStore(path)
      addSubscribers(store, 200)
      freeze(store.database, { ...asked, ...body, transport: 'listmonk', at: '2026-07-09T07:00:00.000Z' })
    }
    const { out } = await node([run, path, server.url], statSync(path).size + room)
    ends.add(out)
    {
      using store = openStore(path)
      // Throws where the parts do not add up to all of them.
      const { sent, pending, uncertain } = accountOf(store.database, 1)
      expect(sent + pending + uncertain, `${room}`).toBe(200)
      expect(sent, `${room}`).toBeLessThanOrEqual(server.mailed.length)
    }
    expect(await node([run, path, server.url]), `${room}`).toEqual({ out: 'done', err: '' })
    using store = openStore(path)
    expect(accountOf(store.database, 1), `${room}`).toMatchObject({ sent: 200, pending: 0, uncertain: 0 })
    expect(server.mailed, `${room}`).toHaveLength(200)
    expect(new Set(server.mailed.map(({ email }) => email)).size, `${room}`).toBe(200)
    expect(server.campaigns, `${room}`).toHaveLength(1)
  }
  expect(ends).toEqual(new Set(['ERR_SQLITE_ERROR', 'done']))
}, 600_000)

it('says in a sentence that the disk is full, and goes on later', async () => {
  const server = await listmonkServer()
  server.step = 300
  const show = approvedFolder(
    300,
    `sending:\n  transport: listmonk\n  listmonk: { url: '${server.url}', user: copydesk }`,
  )
  const command = [program, '--root', show.root, 'send', edition, '--yes']
  const token = { COPYDESK_LISTMONK_TOKEN: 'secret' }
  // Enough to freeze the audience and to hand it over, and not for the account of it.
  const full = await node(command, 165_000, token)
  expect(full.err).toMatch(
    /^The ledger could not be written \(.*\), and what listmonk has begun .* nobody gets two\.\n$/,
  )
  const later = await node(command, undefined, token)
  expect(later.err).toBe('')
  expect(later.out).toMatch(/300 {2}sent/)
  expect(server.mailed).toHaveLength(300)
}, 120_000)
