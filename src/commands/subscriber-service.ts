import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBounceEvents } from '../mail/bounces/read-bounce-events.ts'
import { takeIn } from '../mail/bounces/take-in.ts'
import type { Handover, Mail } from '../model/mail.ts'
import type { Show } from '../model/show.ts'
import { dayWriter } from '../site/day.ts'
import { program } from '../site/program-files.ts'
import { themeCss } from '../site/theme-css.ts'
import { voiceOf } from '../site/voice.ts'
import { backgroundCheckpoints } from '../store/background-checkpoints.ts'
import type { Store } from '../store/open-store.ts'
import { letterFor } from '../subscribers/letter.ts'
import { sendLetters } from '../subscribers/send-letters.ts'
import { tidyUp } from '../subscribers/tidy-up.ts'
import type { TrustedProxies } from '../subscribers/web/client-address.ts'
import type { EventsHook } from '../subscribers/web/events-hook.ts'
import { groupCommit } from '../subscribers/web/group-commit.ts'
import { letterWords } from '../subscribers/web/letter-words.ts'
import { type Listening, listen, type ServerLimits } from '../subscribers/web/listen.ts'
import { servicePages } from '../subscribers/web/pages.ts'
import { subscriberApp } from '../subscribers/web/subscriber-app.ts'
import { counted } from './report.ts'

/** What the service of a show is made of. */
export interface ServiceParts {
  readonly show: Show
  readonly store: Store
  /** Public address of the service, with a final slash. */
  readonly address: string
  readonly host: string
  /** 0: any that is free. */
  readonly port: number
  readonly proxies: TrustedProxies
  readonly handOver: (mail: Mail) => Promise<Handover>
  readonly failed: (sentence: string) => void
  readonly now: () => Date
  readonly limits?: ServerLimits
  /** The key of the address at which a sender's service tells what came back; without it there is none. */
  readonly eventsKey?: string
}

/** Milliseconds between two times of tidying up. */
const day = 86_400_000

const styles = [
  ...['paper', 'page', 'subscribe'].map((name) => `site/styles/${name}.css`),
  'templates/subscribe/desk.css',
]

/**
 * Starts the service of a show's subscribers: pages, and letters that ask for confirmation. `stop` lets what runs end
 * first: requests, then what they write, then the letter in hand. The store stays open.
 */
export async function startService(parts: ServiceParts): Promise<Listening> {
  const { show, store, address, host, port, failed, now, limits } = parts
  const { say, list } = voiceOf(show)
  const { write, drained } = groupCommit(store)
  const checkpoints = backgroundCheckpoints(store.database)
  const style = [...styles.map(styleSheet), themeCss(show.theme)].join('\n')
  const pages = servicePages(show, { say, style, base: new URL(address).pathname })
  const app = subscriberApp(
    { ...parts, write, pages, say, list },
    (error) => failed(error.stack ?? error.message),
    eventsOf(parts),
  )
  const server = await listen(app, { host, port, ...(limits && { limits }) })
  const dayOf = dayWriter(show.language)
  const words = letterWords({ show, say, list, day: (iso) => dayOf(iso).words, pages })
  const letters = sendLetters({
    ...{ store, write, now, failed, handOver: parts.handOver },
    letterFor: (letter, at) => letterFor(letter, { show, secret: store.secret, address, words }, at),
  })
  const tidy = () => void write(() => tidyUp(store, now())).catch((error: Error) => failed(error.message))
  tidy()
  const timer = setInterval(tidy, day)
  return {
    port: server.port,
    stop: async (patience) => {
      clearInterval(timer)
      await server.stop(patience)
      await letters.stop()
      await drained()
      await checkpoints.stop()
    },
  }
}

function eventsOf({ eventsKey: key, store, now, failed }: ServiceParts): EventsHook | undefined {
  if (key === undefined) return undefined
  return {
    key,
    takeIn: (json) => {
      const { events, unknown } = readBounceEvents(json)
      const { suppressed } = takeIn(store, events, now())
      if (suppressed > 0)
        failed(`${counted(suppressed, 'address', 'addresses')} came back and will get nothing.`)
      if (unknown > 0) failed(`${counted(unknown, 'event')} of a sender's service could not be read.`)
    },
    toOpen: (address) =>
      failed(`Amazon asks whether it may tell of bounces; open ${address} if you asked it to.`),
  }
}

function styleSheet(name: string): string {
  return readFileSync(join(program, name), 'utf8')
}
