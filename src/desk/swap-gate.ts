/**
 * Keeps the thread that reads decisions from reading while the other one replaces a file, which is absent for the
 * fraction of a millisecond. One number of shared memory: 0 open, 1 taken.
 */
export interface SwapGate {
  /** Runs `work` while the other thread waits. Not to be nested. */
  readonly apart: <Result>(work: () => Result) => Result
}

/** The gate at a piece of memory that both threads have. */
export function swapGate(memory: SharedArrayBuffer): SwapGate {
  const cell = new Int32Array(memory)
  return {
    apart(work) {
      while (Atomics.compareExchange(cell, 0, 0, 1) !== 0) Atomics.wait(cell, 0, 1, 50)
      try {
        return work()
      } finally {
        Atomics.store(cell, 0, 0)
        Atomics.notify(cell, 0)
      }
    },
  }
}
