/** Takes the time of the parts of some work, in milliseconds. */
export interface Phases {
  /** Does a part of the work; the time of parts with the same name is added up. */
  readonly during: <Result>(name: string, work: () => Result | Promise<Result>) => Promise<Result>
  readonly taken: Readonly<Record<string, number>>
}

/** Begins to take times. */
export function phases(): Phases {
  const taken: Record<string, number> = {}
  return {
    taken,
    during: async (name, work) => {
      const start = performance.now()
      const result = await work()
      taken[name] = (taken[name] ?? 0) + performance.now() - start
      return result
    },
  }
}
