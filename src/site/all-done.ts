/** Waits for all also where one fails: nothing may write into a folder that is about to be removed. */
export async function allDone(...work: readonly Promise<unknown>[]): Promise<void> {
  for (const outcome of await Promise.allSettled(work))
    if (outcome.status === 'rejected') throw outcome.reason
}
