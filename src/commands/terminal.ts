import { styleText } from 'node:util'
import ora from 'ora'

/** What a command may tell a person. `out` is for results, all else goes to standard error. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Shows what is going on while `work` runs: a moving line on a terminal, one plain line elsewhere. */
  readonly during: <Result>(
    doing: string,
    work: (say: (doing: string) => void) => Promise<Result>,
  ) => Promise<Result>
  /** Characters that fit on a line of standard output, as wide as it is now; undefined where that is no terminal. */
  readonly columns: number | undefined
  readonly paint: (style: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string
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
      if (!process.stderr.isTTY) return work(() => {})
      const spinner = ora({ text: doing, stream: process.stderr }).start()
      try {
        return await work((text) => {
          spinner.text = text
        })
      } finally {
        spinner.stop()
      }
    },
  }
}
