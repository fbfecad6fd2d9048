import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { parse } from 'csv-parse/sync'
import { onTestFinished } from 'vitest'

/** A mail that the server's campaign sent. */
export interface Mailed {
  readonly email: string
  readonly attributes: Readonly<Record<string, string>>
}

interface Campaign {
  readonly id: number
  readonly name: string
  readonly body: Readonly<Record<string, unknown>>
  readonly lists: readonly { id: number }[]
  status: string
  sent: number
  to_send: number
}

/** What the server may do in place of answering as it should; `lost`: it does what was asked and breaks off. */
export type Mishap = 401 | 429 | 500 | 'half' | 'lost' | 'silent'

/** A server that speaks the part of listmonk's documented API that is used, and what happened there. */
export interface ListmonkServer {
  readonly url: string
  readonly mailed: readonly Mailed[]
  readonly campaigns: readonly Campaign[]
  readonly requests: readonly string[]
  /** The next request of that method and path (its beginning) meets with this. */
  readonly mishap: (request: string, what: Mishap) => void
  /** Looked at before each mail of a running campaign. */
  onMail: (sent: number) => void
  /** A running campaign ends like this, and after so many mails. */
  ending: { readonly status: string; readonly after: number }
  bounces: readonly object[]
  /** How many mails a running campaign sends between two looks. */
  step: number
  /** Addresses that the import does not take. */
  refused: readonly string[]
}

export const token = 'copydesk:secret'

/** Starts it; it ends with the test. */
export async function listmonkServer(): Promise<ListmonkServer> {
  const lists = new Map<number, { name: string; members: Map<string, Mailed> }>()
  const templates: { id: number; name: string; body: string }[] = []
  const campaigns: Campaign[] = []
  const mailed: Mailed[] = []
  const requests: string[] = []
  const mishaps: { request: string; what: Mishap }[] = []
  let last = 0
  let imported = { status: 'none', total: 0, imported: 0 }
  const server: ListmonkServer = {
    url: '',
    ...{ mailed, campaigns, requests, bounces: [], step: 5, refused: [] },
    mishap: (request, what) => void mishaps.push({ request, what }),
    onMail: () => {},
    ending: { status: 'finished', after: Number.POSITIVE_INFINITY },
  }

  const shown = ({ body: _, ...campaign }: Campaign): object => ({ ...campaign })
  const goOn = (campaign: Campaign): void => {
    const members = [...(lists.get(campaign.lists[0]?.id ?? 0)?.members.values() ?? [])]
    const waiting = members.filter(
      ({ email }) => !mailed.some((one) => one.email === email && campaign.sent > 0),
    )
    for (const one of waiting.slice(0, server.step)) {
      if (campaign.sent >= server.ending.after) break
      server.onMail(campaign.sent)
      mailed.push(one)
      campaign.sent += 1
    }
    campaign.to_send = Math.max(campaign.sent, members.length)
    if (campaign.sent >= members.length || campaign.sent >= server.ending.after)
      campaign.status = server.ending.status
  }
  const routes: Readonly<Record<string, (path: string, body: string, request: IncomingMessage) => unknown>> =
    {
      'GET campaigns/': (path) => {
        const found = campaigns.find(({ id }) => id === Number(path.split(/[/?]/)[1]))
        if (found?.status === 'running') goOn(found)
        return found && shown(found)
      },
      'GET campaigns': () => ({ results: campaigns.map(shown), total: campaigns.length }),
      'POST campaigns': (_, text) => {
        const body = JSON.parse(text) as { name: string; lists: number[] }
        const made = {
          id: ++last,
          name: body.name,
          body,
          status: 'draft',
          sent: 0,
          to_send: 0,
          lists: body.lists.map((id) => ({ id })),
        }
        campaigns.push(made)
        return shown(made)
      },
      'DELETE campaigns/': (path) => {
        campaigns.splice(
          campaigns.findIndex(({ id }) => id === Number(path.split('/')[1])),
          1,
        )
        return true
      },
      'PUT campaigns/': (path) => {
        const found = campaigns.find(({ id }) => id === Number(path.split('/')[1]))
        if (found) found.status = 'running'
        return found && shown(found)
      },
      'GET lists': () => ({ results: [...lists].map(([id, { name }]) => ({ id, name })) }),
      'POST lists': (_, text) => {
        const { name } = JSON.parse(text) as { name: string }
        lists.set(++last, { name, members: new Map() })
        return { id: last, name }
      },
      'DELETE lists/': (path) => lists.delete(Number(path.split('/')[1])),
      'GET templates': () => templates,
      'POST templates': (_, text) => {
        templates.push({ id: ++last, ...(JSON.parse(text) as { name: string; body: string }) })
        return templates
      },
      'GET import/subscribers': () => imported,
      'POST import/subscribers': (_, text) => {
        const params = JSON.parse(/name="params"\r\n\r\n(.*)\r\n/.exec(text)?.[1] ?? '{}') as {
          lists: number[]
        }
        const csv = /filename="copydesk\.csv".*?\r\n\r\n(.*?)\r\n--/s.exec(text)?.[1] ?? ''
        const rows = (parse(csv, { columns: true }) as { email: string; attributes: string }[]).filter(
          ({ email }) => !server.refused.includes(email),
        )
        for (const { email, attributes } of rows)
          lists.get(params.lists[0] ?? 0)?.members.set(email.toLowerCase(), {
            email: email.toLowerCase(),
            attributes: JSON.parse(attributes),
          })
        imported = { status: 'finished', total: rows.length, imported: rows.length }
        return params
      },
      'PUT subscribers/query/lists': (_, text) => {
        const { query, target_list_ids } = JSON.parse(text) as { query: string; target_list_ids: number[] }
        for (const [, email = ''] of query.matchAll(/'((?:[^']|'')*)'/g))
          lists.get(target_list_ids[0] ?? 0)?.members.delete(email.replaceAll("''", "'"))
        return true
      },
      'GET bounces': () => ({ results: server.bounces }),
    }

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const path = (request.url ?? '').replace('/api/', '')
    const line = `${request.method} ${path}`
    requests.push(line)
    const at = mishaps.findIndex((one) => line.startsWith(one.request))
    const what = at < 0 ? undefined : mishaps.splice(at, 1)[0]?.what
    const send = (status: number, json: unknown, headers = {}): void =>
      void response
        .writeHead(status, { 'content-type': 'application/json', ...headers })
        .end(JSON.stringify(json))
    if (request.headers.authorization !== `token ${token}` || what === 401)
      return send(403, { message: 'invalid' })
    if (what === 429) return send(429, { message: 'slow down' }, { 'retry-after': '0' })
    if (what === 500) return send(500, { message: 'broken' })
    if (what === 'silent') return
    const route = Object.entries(routes).find(([known]) => line.startsWith(known))
    const data = route?.[1](path, Buffer.concat(chunks).toString(), request)
    if (what === 'lost') return void request.socket.destroy()
    if (what === 'half') return void response.writeHead(200).end('{"data": {"id"')
    if (data === undefined) return send(404, { message: 'not found' })
    send(200, { data })
  }
  const http = createServer((request, response) => void answer(request, response))
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    http.closeAllConnections()
    http.close()
  })
  return Object.assign(server, { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/` })
}
