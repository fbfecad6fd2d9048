import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

const program = join(import.meta.dirname, '../../bin/copydesk.mjs')

/** A desk that runs as its own process, and a browser without a window that it has let in. */
export interface StartedDesk extends AsyncDisposable {
  readonly base: string
  readonly process: ChildProcess
  readonly cookie: string
  /** A link that lets another browser in; each is good once. */
  launchLink(): Promise<string>
  /** A page's text. */
  get(path: string): Promise<string>
  /** Sends a form as the desk's own pages do; answers with the status, and where it leads or what it says. */
  post(path: string, fields: Readonly<Record<string, string>>): Promise<{ status: number; text: string }>
  /** Ends it as a power cut would. */
  kill(): Promise<void>
}

/** Starts `copydesk desk` on a show's folder. */
export async function startedDesk(root: string): Promise<StartedDesk> {
  const child = spawn(process.execPath, [program, '--root', root, 'desk', '--no-open'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  let said = ''
  let used = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
  })
  const link = async (): Promise<string> => {
    for (;;) {
      const links = [...said.matchAll(/(http:\S+)#launch=([\w-]+)/g)]
      const found = links[used]
      if (found) {
        used++
        return `${found[1]}#launch=${found[2]}`
      }
      if (child.exitCode !== null) throw new Error(`The desk ended: ${said}`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const first = new URL(await link())
  const base = first.origin
  const own = { Origin: base, 'Sec-Fetch-Site': 'same-origin' }
  const signedIn = await fetch(`${base}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { ...own, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: `key=${first.hash.slice('#launch='.length)}`,
  })
  const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  const get = async (path: string): Promise<string> =>
    (await fetch(base + path, { headers: { Cookie: cookie, Accept: 'text/html' } })).text()
  const token = /name="token" content="([^"]+)"/.exec(await get('/queue'))?.[1] ?? ''
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const end = (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal)
    return ended
  }
  return {
    ...{ base, cookie, get, process: child },
    async launchLink() {
      child.stdin?.write('\n')
      return link()
    },
    async post(path, fields) {
      const response = await fetch(base + path, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...own, Cookie: cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ token, ...fields }).toString(),
      })
      return { status: response.status, text: response.headers.get('location') ?? (await response.text()) }
    },
    kill: () => end('SIGKILL'),
    [Symbol.asyncDispose]: () => end('SIGTERM'),
  }
}
