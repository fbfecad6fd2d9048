/// <reference lib="dom" />
// What can be done a moment later is done while nobody presses keys, so that no key waits for it.

/** Milliseconds after a key in which another may follow. */
const rest = 2000

let pressed = Number.NEGATIVE_INFINITY
document.addEventListener(
  'keydown',
  () => {
    pressed = performance.now()
  },
  { capture: true },
)

/**
 * Does some of a work at a time, while nobody presses keys and the browser has nothing else to do, for as long as `some`
 * says that there is more.
 */
export function atRest(some: () => boolean): void {
  const left = rest - (performance.now() - pressed)
  const turn = (): void => {
    if (performance.now() - pressed < rest || some()) atRest(some)
  }
  if (left > 0) setTimeout(() => atRest(some), left)
  else if ('requestIdleCallback' in window) requestIdleCallback(turn)
  else setTimeout(turn)
}
