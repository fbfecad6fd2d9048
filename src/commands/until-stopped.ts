import type { Terminal } from './terminal.ts'

/**
 * Ends work in good order when somebody presses Ctrl-C or the system asks this process to end: the signal is aborted.
 * A second time ends it at once.
 */
export function untilStopped(terminal: Terminal): { readonly signal: AbortSignal } & Disposable {
  const controller = new AbortController()
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130)
    terminal.err('Stopping when the mails that are on their way have arrived.')
    controller.abort()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, stop)
  return {
    signal: controller.signal,
    [Symbol.dispose]() {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop)
    },
  }
}
