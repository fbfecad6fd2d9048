import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, it } from 'vitest'
import { withReload } from '../../src/commands/reload.ts'
import { program, showFolder, transcript } from './show-folder.ts'

it('serves the site with a script that is not in it, builds again on a change and tells open pages', async () => {
  const show = showFolder({ 'content/transcripts/2021-07-06-acme.txt': transcript('Acme', '1,500') })
  const child = spawn(process.execPath, [program, '--root', show.root, 'dev', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', NO_COLOR: '1' },
  })
  try {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    await expect.poll(() => said, { timeout: 30_000 }).toContain('Ctrl+C')
    const [address = ''] = /http:\/\/localhost:\d+\//.exec(said) ?? []
    const page = await (await fetch(address)).text()
    expect(page).toContain('new EventSource')
    expect(page).toContain('The Test Desk')
    expect(show.read('_site/index.html')).not.toContain('EventSource')
    expect((await fetch(`${address}style.css`)).headers.get('content-type')).toContain('text/css')
    const missing = await fetch(`${address}never/`)
    expect([missing.status, await missing.text()]).toEqual([
      404,
      expect.stringContaining('There is no page here'),
    ])

    const waiting = await fetch(`${address}_copydesk/reload`)
    const reader = waiting.body?.getReader()
    show.write('content/show.md', '---\ntitle: Another Desk\nurl: https://show.example/\n---\n\nAbout.\n')
    let news = ''
    while (!news.includes('data: new')) news += new TextDecoder().decode((await reader?.read())?.value)
    expect(await (await fetch(address)).text()).toContain('Another Desk')
    await reader?.cancel()
  } finally {
    child.kill('SIGINT')
    await once(child, 'exit')
  }
})

it('lets the script run on a page with any policy, and changes nothing else', () => {
  const page = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'">\n<body>$& </body>`
  expect(withReload(page)).toBe(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; connect-src 'self'">\n<body>$& <script>new EventSource('/_copydesk/reload').onmessage=()=>location.reload()</script></body>`,
  )
})
