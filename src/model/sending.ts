/** The ways in which mail can leave this machine, and the one in which it stays: files in the outbox. */
export const transportNames = ['outbox', 'smtp', 'listmonk'] as const
export type TransportName = (typeof transportNames)[number]

/** A mail server that takes our mail. */
export interface SmtpSettings {
  readonly host: string
  readonly port: number
  /** TLS from the first byte, as on port 465; otherwise STARTTLS where the server offers it. */
  readonly secure: boolean
  readonly user?: string
  /** How many mails are on their way at a time, each on a connection of its own. */
  readonly connections: number
}

/** A listmonk that does the sending. */
export interface ListmonkSettings {
  /** With a final slash. */
  readonly url: string
  /** The name of the API user; its token comes from the environment. */
  readonly user: string
}

/** The most mails in a stretch of time; absent: no limit. */
export interface Rates {
  readonly second?: number
  readonly minute?: number
  readonly hour?: number
  readonly day?: number
}

/** A new sender begins with few mails a day: `first` on the first day on which it sends, then `growth` times as many. */
export interface WarmUp {
  readonly first: number
  readonly growth: number
}

/** How mail is signed. */
export interface DkimSettings {
  readonly domain: string
  readonly selector: string
  /** Path of the private key from the root; it never stands in `content/`. Absent: it comes from the environment. */
  readonly keyFile?: string
}

/** What a show says of how its newsletter is sent: `sending:` in `show.md`. */
export interface SendingSettings {
  readonly transport: TransportName
  readonly smtp?: SmtpSettings
  readonly listmonk?: ListmonkSettings
  readonly rates: Rates
  readonly warmUp?: WarmUp
  readonly dkim?: DkimSettings
  /** Where bounces go; each mail's own return path is made from it (`bounces+key@…`). Absent: the sender. */
  readonly bounceAddress?: string
  /** Names the list in the header `List-Id`: a domain name. */
  readonly listId?: string
  /** A sending for a set time does not start when it is more than so many hours late. */
  readonly latestHours: number
  /** Where tests may go from the desk, besides to the sender and to where replies go. */
  readonly testAddresses?: readonly string[]
}
