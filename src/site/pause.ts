/** Lets whatever else waits have its turn. */
export const pause = (): Promise<void> => new Promise((done) => setImmediate(done))
