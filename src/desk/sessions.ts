import { randomBytes, timingSafeEqual } from 'node:crypto'

/** One browser that was let in. */
export interface Session {
  /** In a cookie that no script can read. */
  readonly cookie: string
  /** In every form and in the header of every request of the scripts: who only has the cookie can do nothing. */
  readonly token: string
}

/** Who may use the desk. All of it is in memory: a desk that is started anew knows nobody. */
export interface Sessions {
  /** A key that opens the desk once, within a minute. */
  launchKey(): string
  /** Lets in who has such a key. */
  exchange(key: string): Session | undefined
  find(cookie: string | undefined): Session | undefined
}

/** Milliseconds that a launch key is good for. */
const keyLife = 60_000

/** Begins with nobody let in. `now` in milliseconds. */
export function deskSessions(now: () => number): Sessions {
  const keys = new Map<string, number>()
  const sessions = new Map<string, Session>()
  return {
    launchKey() {
      const key = secret()
      keys.set(key, now() + keyLife)
      return key
    },
    exchange(key) {
      const until = keys.get(key)
      keys.delete(key)
      if (until === undefined || until < now()) return undefined
      const session = { cookie: secret(), token: secret() }
      sessions.set(session.cookie, session)
      return session
    },
    find: (cookie) => (cookie === undefined ? undefined : sessions.get(cookie)),
  }
}

/** Whether a token is the session's, in the same time whatever it is. */
export function isTokenOf(session: Session, token: unknown): boolean {
  if (typeof token !== 'string') return false
  const [one, other] = [Buffer.from(session.token), Buffer.from(token)]
  return one.length === other.length && timingSafeEqual(one, other)
}

/** 256 random bits. */
function secret(): string {
  return randomBytes(32).toString('base64url')
}
