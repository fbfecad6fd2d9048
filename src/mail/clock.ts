/** The clock of a run: milliseconds since 1970, and waiting, which `signal` ends early. */
export interface Clock {
  readonly now: () => number
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}
