import { connect } from 'node:net'

/** Sends bytes as they are, so that headers can be what no client would send; answers with status and body. */
export function rawRequest(
  port: number,
  head: readonly string[],
  body = '',
  host = '127.0.0.1',
): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, host)
    let text = ''
    socket.setTimeout(10_000, () => socket.destroy(new Error('no answer')))
    // A server that has heard enough answers and closes while there is still something to send.
    socket.on('error', (error) => {
      if (text === '') reject(error)
    })
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8')
    })
    socket.on('close', () => resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }))
    const length = body === '' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
    socket.write([...head, ...length, 'Connection: close', '', body].join('\r\n'))
  })
}
