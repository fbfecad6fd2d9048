import { setTimeout } from 'node:timers/promises'
import { styleText } from 'node:util'

/** Hears how many of so many things are done, half ones too, and which is at work; waited for, it lets the terminal draw. */
export type Progress = (done: number, of: number, name: string) => Promise<void> | void

/** What a command may tell a person. `out` is for results, all else goes to standard error. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Shows what is going on while `work` runs: a moving line on a terminal, one plain line elsewhere. */
  readonly during: <Result>(doing: string, work: (say: Progress) => Promise<Result>) => Promise<Result>
  /** Characters that fit on a line of standard output, as wide as it is now; undefined where that is no terminal. */
  readonly columns: number | undefined
  readonly paint: (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string
}

/** The line is drawn so often, in milliseconds; in between the work is not held up. */
const frame = 80
const barWidth = 20

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * barWidth)
  return `${'█'.repeat(full)}${'░'.repeat(barWidth - full)}`
}

/** The real terminal. Colours only where standard output is one and `NO_COLOR` is not set. */
export function processTerminal(): Terminal {
  // Who pipes the report into `head` has read enough: that is no fault, and the work goes on to its end.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    get columns() {
      return process.stdout.columns
    },
    paint: (style, text) => styleText(style, text, { stream: process.stdout }),
    async during(doing, work) {
      // A terminal without a width, as some programs make one, has no room for a line that moves.
      if (!process.stderr.isTTY || !process.stderr.columns) return work(() => {})
      // Only a terminal needs it, and it takes its time to load.
      const { default: ora } = await import('ora')
      const spinner = ora({ text: doing, stream: process.stderr }).start()
      try {
        let drawn = performance.now()
        return await work(async (done, of, name) => {
          if (performance.now() - drawn < frame && done < of) return
          spinner.text = `${doing}  ${bar(done / of)}  ${Math.floor(done).toLocaleString('en-US')} of ${of.toLocaleString('en-US')}  ${name}`
          await setTimeout(1)
          drawn = performance.now()
        })
      } finally {
        spinner.stop()
      }
    },
  }
}
