import { setTimeout } from 'node:timers/promises'
import { duration } from './account-lines.ts'
import { UsageError } from './command.ts'
import type { SendingDesk } from './sending-desk.ts'

/**
 * Waits for the time at which an edition shall go out. False, with the reason said, when that was too long ago: also
 * when this machine slept through it.
 */
export async function waitForTime(desk: SendingDesk, text: string): Promise<boolean> {
  const { terminal } = desk.call
  const at = timeOf(text, new Date())
  if (at === undefined) throw new UsageError(`"${text}" is no time; write it like 07:00 or 2021-07-09T07:00.`)
  if (at > Date.now())
    terminal.out(
      `Waiting until ${new Date(at).toString().slice(0, 21)}; Ctrl-C ends it, and nothing is sent.`,
    )
  while (at > Date.now()) await setTimeout(Math.min(30_000, at - Date.now()))
  const late = (Date.now() - at) / 1000
  if (late <= desk.settings.latestHours * 3600) return true
  terminal.err(
    `It is ${duration(late)} later than ${text}, more than the ${desk.settings.latestHours} hours that \`latest-hours\` allows: nothing was sent. Without --at it goes out now.`,
  )
  return false
}

/** Milliseconds since 1970 of a time today (`07:00`) or of a day and time, here or with an offset of its own. */
export function timeOf(text: string, now: Date): number | undefined {
  const clock = /^(\d{1,2}):(\d{2})$/.exec(text)
  if (clock) {
    const [hours, minutes] = [Number(clock[1]), Number(clock[2])]
    if (hours > 23 || minutes > 59) return undefined
    return new Date(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes).getTime()
  }
  const form = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?$/
  const time = form.test(text) ? Date.parse(text.replace(' ', 'T')) : Number.NaN
  return Number.isNaN(time) ? undefined : time
}
