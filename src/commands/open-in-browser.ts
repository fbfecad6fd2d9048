import { spawn } from 'node:child_process'

/**
 * Opens an address in the browser of whoever sits at this machine. Where there is none, nothing happens. Arguments of
 * programs can be read by all users of a machine: no address with a key in it.
 */
export function openInBrowser(address: string): void {
  const [command = '', ...words] = opener()
  const child = spawn(command, [...words, address], { detached: true, stdio: 'ignore' })
  child.on('error', () => {})
  child.unref()
}

function opener(): readonly string[] {
  if (process.platform === 'darwin') return ['open']
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}
