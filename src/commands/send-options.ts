/** What `copydesk send` was asked for; without any of it, it only says what it would do. */
export interface SendOptions {
  readonly yes?: boolean
  readonly test?: string
  readonly at?: string
  readonly again?: boolean
  readonly rest?: boolean
  readonly newcomers?: boolean
  readonly report?: boolean
  readonly records?: boolean
  readonly reconcile?: boolean
  readonly log?: string
  readonly sent?: boolean
  readonly unsent?: boolean
}

/** An edition by its slug; its guid also where its file is gone and only the ledger knows it. */
export interface AskedEdition {
  readonly slug: string
  readonly guid: string
}
