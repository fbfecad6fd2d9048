import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { program, type ShowFolder, showFolder, transcript } from './show-folder.ts'

/** Moments of a build, in milliseconds, at which the machine loses power. `npm run proof` tries many more. */
const moments = process.env.COPYDESK_PROOF
  ? Array.from({ length: 60 }, (_, at) => 100 + at * 60)
  : [400, 900, 1_500, 2_200]

const names = ['Acme', 'Borealis', 'Cobalt', 'Dunlin']

function newShow(): ShowFolder {
  return showFolder(
    Object.fromEntries(
      names.map((name, at) => [
        `content/transcripts/2021-07-0${at + 1}-${name.toLowerCase()}.txt`,
        transcript(name, `${at + 2},500`),
      ]),
    ),
  )
}

/** Starts a build in a process group of its own and kills the whole group after a while. */
function killedBuild({ root }: ShowFolder, after: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, '--root', root, 'build'], {
      detached: true,
      stdio: 'ignore',
    })
    const timer = setTimeout(() => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL')
      } catch (error) {
        // A build that was done just now has nothing left to kill.
        expect(error).toMatchObject({ code: 'ESRCH' })
      }
    }, after)
    child.on('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}

it('puts everything right after a kill at any moment of the build', async () => {
  const whole = newShow()
  expect(whole.run('build').status).toBe(0)
  const killed = newShow()
  for (const moment of moments) {
    await killedBuild(killed, moment)
    // Whatever is shown is a whole site, never a half one.
    if (existsSync(join(killed.root, '_site'))) expect(killed.read('_site/feed.xml')).toContain('</feed>')
  }
  expect(killed.run('build').status).toBe(0)
  expect(killed.hashes('content')).toEqual(whole.hashes('content'))
  expect(existsSync(join(killed.root, '_site/index.html'))).toBe(true)
}, 300_000)
