import { allowedFeatures } from './allowed-features.ts'
import type { Finding } from './finding.ts'

/** What a mail asks for that some clients do not have. */
export interface Lacking {
  /** As caniemail names it. */
  readonly feature: string
  /** The clients without it: `gmail.android`, `outlook.windows`. */
  readonly clients: readonly string[]
}

/**
 * Clients that people read newsletters in, by caniemail's names. Thunderbird, GMX, Web.de and some others are left
 * out: its data says too little of them to judge a mail by.
 */
const looked = [
  ...(['apple-mail.ios', 'apple-mail.macos'] as const),
  ...(['gmail.android', 'gmail.desktop-webmail', 'gmail.ios', 'gmail.mobile-webmail'] as const),
  ...(['outlook.android', 'outlook.ios', 'outlook.macos', 'outlook.outlook-com'] as const),
  ...(['outlook.windows', 'outlook.windows-mail'] as const),
  ...(['yahoo.android', 'yahoo.desktop-webmail', 'yahoo.ios'] as const),
  ...(['aol.android', 'aol.desktop-webmail', 'aol.ios'] as const),
  ...(['samsung-email.android', 'fastmail.desktop-webmail', 'hey.desktop-webmail'] as const),
  ...(['protonmail.android', 'protonmail.desktop-webmail', 'protonmail.ios'] as const),
]

const allowed: ReadonlySet<string> = new Set(allowedFeatures.map(({ feature }) => feature))

/**
 * Which features of a mail's HTML and CSS which clients do not have, from the data that comes with caniemail: no
 * network. The library is loaded when this is first asked. Partial support does not count.
 */
export async function lackingFeatures(html: string): Promise<readonly Lacking[]> {
  const { caniemail } = await import('caniemail')
  let clients = looked
  while (clients.length > 0) {
    try {
      return byFeature(caniemail({ clients, html }).issues.errors)
    } catch (error) {
      // It throws where its data says nothing of a feature in a client; such a client cannot be judged.
      const silent = /not found on "([^"]+)"/.exec(String(error))?.[1]
      if (!clients.some((client) => client === silent)) throw error
      clients = clients.filter((client) => client !== silent)
    }
  }
  return []
}

function byFeature(issues: ReadonlyMap<string, readonly { readonly title: string }[]>): readonly Lacking[] {
  const clients = new Map<string, Set<string>>()
  for (const [client, found] of issues)
    for (const { title } of found) clients.set(title, (clients.get(title) ?? new Set()).add(client))
  return [...clients].map(([feature, own]) => ({ feature, clients: [...own] }))
}

/** A warning for each feature that a client lacks and that nobody has allowed (`allowed-features.ts`). */
export function checkClients(lacking: readonly Lacking[]): readonly Finding[] {
  return lacking
    .filter(({ feature }) => !allowed.has(feature))
    .map(({ feature, clients }) => {
      const [first = '', second] = clients
      const who =
        clients.length > 2 ? `${first}, ${second} and ${clients.length - 2} more` : clients.join(' and ')
      const reason = `The mail uses ${feature}, which ${who} ${clients.length === 1 ? 'does' : 'do'} not have; see how it looks without.`
      return { name: 'clients', severity: 'warning', reason }
    })
}
