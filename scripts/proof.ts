// `npm run proof`: the same tests as `npm test`, longer: twenty times as many generated cases for every
// property, ten thousand damaged files for every reader, and a kill at sixty moments of a build. Takes many minutes.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const vitest = fileURLToPath(new URL('../node_modules/vitest/vitest.mjs', import.meta.url))
const { status } = spawnSync(process.execPath, [vitest, 'run', '--test-timeout=3600000'], {
  stdio: 'inherit',
  env: { ...process.env, COPYDESK_PROOF: '1' },
})
process.exitCode = status ?? 1
