import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/store/open-store.ts'
import { groupCommit } from '../../src/subscribers/web/group-commit.ts'
import { madeStore, storePlace } from './made-store.ts'

describe('writing together', () => {
  it('does each piece whole or not at all, without a say in the others', async () => {
    const store = madeStore()
    const { write } = groupCommit(store)
    const add = store.database.prepare(
      `INSERT INTO suppression (email_hash, reason, at) VALUES (?, 'by-hand', 'now')`,
    )
    const ended = await Promise.allSettled(
      Array.from({ length: 50 }, (_, at) =>
        write(() => {
          add.run(`a${at}`)
          if (at % 3 === 0) throw new RangeError(`no ${at}`)
          add.run(`b${at}`)
          return at
        }),
      ),
    )
    expect(ended.map(({ status }) => status)).toEqual(
      Array.from({ length: 50 }, (_, at) => (at % 3 === 0 ? 'rejected' : 'fulfilled')),
    )
    expect(store.database.prepare('SELECT count(*) AS n FROM suppression').get()?.n).toBe(66)
  })

  it('has written what it says is written', async () => {
    const place = storePlace()
    using store = openStore(place)
    const { write } = groupCommit(store)
    await write(() =>
      store.database.exec(`INSERT INTO suppression (email_hash, reason, at) VALUES ('a', 'left', 'now')`),
    )
    using other = openStore(place)
    expect(other.database.prepare('SELECT count(*) AS n FROM suppression').get()?.n).toBe(1)
  })

  it('waits for another process without standing still', async () => {
    const place = storePlace()
    using store = openStore(place)
    using other = openStore(place)
    const { write, drained } = groupCommit(store)
    other.database.exec('BEGIN IMMEDIATE')
    let done = false
    const waiting = write(() =>
      store.database.exec(`INSERT INTO suppression (email_hash, reason, at) VALUES ('a', 'left', 'now')`),
    ).then(() => {
      done = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(done).toBe(false)
    other.database.exec('COMMIT')
    await waiting
    await drained()
    expect(done).toBe(true)
  })
})
