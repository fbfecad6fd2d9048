import { onTestFinished } from 'vitest'
import { startService } from '../../src/commands/subscriber-service.ts'
import { readShow } from '../../src/content/show.ts'
import type { Handover, Mail } from '../../src/model/mail.ts'
import type { Show } from '../../src/model/show.ts'
import { openStore, type Store } from '../../src/store/open-store.ts'
import { trustedProxies } from '../../src/subscribers/web/client-address.ts'
import type { ServerLimits } from '../../src/subscribers/web/listen.ts'
import { storePlace } from './made-store.ts'

export const address = 'https://news.show.example/'

export const showText = `---
title: The Test <Desk>
url: https://show.example/desk/
edition:
  name: The Desk & its week
  sender-address: desk@show.example
  reply-to: host@show.example
  postal-address: 1 Some Street
subscribers:
  service: ${address}
  topics:
    - {name: All about Kaseya, follows: kaseya}
    - {name: Law, follows: law}
---
`

/** The show that the tests serve. */
export function testShow(text = showText): Show {
  const { show, messages } = readShow(text, 'show.md')
  if (!show) throw new Error(JSON.stringify(messages))
  return show
}

/** A running service, and what a test does with it. */
export interface StartedService {
  readonly store: Store
  /** What was handed over, in order. */
  readonly letters: readonly Mail[]
  readonly complaints: readonly string[]
  /** Moves the service's clock on. */
  readonly later: (seconds: number) => void
  readonly port: number
  readonly get: (path: string, init?: RequestInit) => Promise<Response>
  /** Sends a form as a page of the service does, unless `headers` say otherwise. */
  readonly post: (
    path: string,
    fields: Record<string, string> | [string, string][] | string,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  /** The next letter's link, as a path. */
  readonly linkOf: (letter: number) => Promise<string>
  readonly stop: () => Promise<void>
}

/** Starts the real service on a free port of this machine; it ends with the test. */
export async function startedService({
  handOver,
  limits,
  show = testShow(),
  address: at = address,
  port = 0,
  eventsKey,
}: {
  readonly handOver?: (mail: Mail) => Promise<Handover>
  readonly limits?: ServerLimits
  readonly show?: Show
  readonly address?: string
  readonly port?: number
  readonly eventsKey?: string
} = {}): Promise<StartedService> {
  const store = openStore(storePlace())
  const letters: Mail[] = []
  const complaints: string[] = []
  let clock = Date.parse('2026-03-02T09:00:00Z')
  const service = await startService({
    ...{ show, store, address: at, host: '127.0.0.1', port, proxies: trustedProxies(['127.0.0.1']) },
    handOver:
      handOver ??
      (async (mail) => {
        letters.push(mail)
        return { outcome: 'sent', response: '250 ok' }
      }),
    failed: (sentence) => complaints.push(sentence),
    now: () => new Date(clock),
    ...(limits && { limits }),
    ...(eventsKey !== undefined && { eventsKey }),
  })
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= service.stop(2000).then(() => store[Symbol.dispose]())
    return stopped
  }
  onTestFinished(stop)
  const base = `http://127.0.0.1:${service.port}`
  const get: StartedService['get'] = (path, init = {}) => fetch(base + path, { redirect: 'manual', ...init })
  return {
    ...{ store, letters, complaints, port: service.port, stop, get },
    later: (seconds) => {
      clock += seconds * 1000
    },
    post: (path, fields, headers = { origin: new URL(at).origin }) =>
      get(path, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
      }),
    linkOf: async (letter) => {
      // A letter is dealt with when it is written down that it left, which is a moment after it did.
      const inHand = `SELECT 1 FROM letter WHERE state = 'queued' AND attempts > 0`
      const waiting = () => letters.length <= letter || store.database.prepare(inHand).get() !== undefined
      for (let tries = 0; waiting(); tries++) {
        if (tries > 400) throw new Error('No letter came.')
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      const [, path] = /https?:\/\/[^/]+(\/\S*confirm\/\S+)/.exec(letters[letter]?.text ?? '') ?? []
      return path ?? ''
    },
  }
}
