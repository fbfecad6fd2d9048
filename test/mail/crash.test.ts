import { expect, it } from 'vitest'
import { crashTest } from '../../scripts/post/crash-test.ts'
import { ownFolder } from './made-list.ts'

/** `npm run bench:send` kills fifty, `npm run proof` twenty. */
const kills = process.env.COPYDESK_PROOF ? 20 : 4

it('sends to everybody once, whatever kills the sender and whatever the server does', async () => {
  const connections = 5
  const survived = await crashTest({
    ...{ folder: ownFolder(), subscribers: 50 * kills, kills, faults: 0.06, connections },
    ...{ longestLife: 800, fullDisk: 3 },
  })
  const { account, doubled, lost, falselySent, worstDoubt, taken } = survived
  expect({ doubled, lost, falselySent }).toEqual({ doubled: 0, lost: 0, falselySent: 0 })
  expect(worstDoubt).toBeLessThanOrEqual(connections)
  expect(account).toMatchObject({ sent: taken, uncertain: 0, pending: 0 })
  expect(account.sent + account.rejected).toBe(50 * kills)
}, 600_000)
