import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

/** 0: all is well. 1: errors in the input, or warnings under `--strict`. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2

/** What every command is given. */
export interface Call {
  /** The folder that holds `content/`, absolute. */
  readonly root: string
  readonly terminal: Terminal
  /** Warnings count as errors. */
  readonly strict: boolean
}

/** Lets a command of the command line do its work; what it says is the program's exit code. */
export type Run = (command: Command, work: (call: Call) => ExitCode | Promise<ExitCode>) => Promise<void>

/** A command was called in a way that cannot work; the sentence says what to do instead. */
export class UsageError extends Error {}
