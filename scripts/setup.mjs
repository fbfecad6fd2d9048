// Runs before `npm start` and `npm test` on whatever Node is there (18 or newer), so it is plain JavaScript
// with nothing but built-in modules. It installs what package-lock.json names, the project's own Node too,
// and does nothing at all when that is already done. The stamp is written last: a killed install is done again.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stamp = join(root, 'node_modules', '.setup-ok')
const lock = join(root, 'node_modules.lock')
const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
const wanted = `v${JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node}`
const fresh = `${createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')} ${process.platform} ${process.arch}\n`

/** Whether the last set-up was finished, was made from this lock file, and left the right Node. */
const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === fresh && existsSync(own)

const ownVersion = () => {
  try {
    return execFileSync(own, ['--version'], { encoding: 'utf8' }).trim()
  } catch {
    return 'none'
  }
}

const fail = (sentence) => {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const alive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Holds the lock folder while it works, so that two set-ups never install over each other. */
function underLock(work) {
  for (let waited = 0; ; waited++) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      if (isAbandoned()) rmSync(lock, { recursive: true, force: true })
      else if (waited > 600)
        fail('Another set-up has been running for ten minutes; delete node_modules.lock if it is gone.')
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000)
    }
  }
  writeFileSync(join(lock, 'pid'), String(process.pid))
  try {
    work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** A lock whose owner is gone; one without a name gets ten seconds to write it. */
function isAbandoned() {
  try {
    return !alive(Number(readFileSync(join(lock, 'pid'), 'utf8')))
  } catch {
    try {
      return Date.now() - statSync(lock).mtimeMs > 10_000
    } catch {
      return false
    }
  }
}

function install() {
  if (isFresh()) return
  process.stderr.write('Setting up (once, about half a minute) …\n')
  // npm's own script where it runs under npm, so that Windows needs no shell to find it.
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
        shell: process.platform === 'win32',
      })
  if (status !== 0) fail('The set-up failed: npm could not install the packages. Its own words are above.')
  if (ownVersion() !== wanted) {
    fail(
      `The set-up failed: Node ${wanted} was not installed (found: ${ownVersion()}). Does npm run with --ignore-scripts?`,
    )
  }
  writeFileSync(stamp, fresh)
}

if (!isFresh()) underLock(install)
