import { setTimeout } from 'node:timers/promises'
import type { Handover, Mail } from '../model/mail.ts'
import type { Store } from '../store/open-store.ts'
import { confirmSeconds } from './letter.ts'
import { claimLetter, nextLetter, settleLetter, type WaitingLetter } from './letter-queue.ts'

/** What the letters of a queue are sent with. */
export interface LetterPost {
  readonly store: Store
  readonly write: <Result>(work: () => Result) => Promise<Result>
  readonly letterFor: (letter: WaitingLetter, now: Date) => Mail
  readonly handOver: (mail: Mail) => Promise<Handover>
  readonly now: () => Date
  /** Hears of each letter that could not be handed over. */
  readonly failed: (sentence: string) => void
}

/** The longest pause between two letters, and between two looks at an empty queue, in milliseconds. */
const gap = 200
const idle = 500
/** Who has taken a letter and died gives it back after this many seconds; before, no address gets a second one. */
const claimed = 3700
/** The pauses after each refusal, in seconds. After the last the letter is given up. */
const pauses = [60, 300, 1800, 7200, 21_600]

/** Sends letters as they become due, one at a time, until it is stopped; what it has in hand it ends first. */
export function sendLetters(post: LetterPost): { readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const found = await sendNext(post)
      await setTimeout(found ? gap : idle, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const running = run()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}

/** Sends the next letter that is due. Says whether there was one. */
export async function sendNext(post: LetterPost): Promise<boolean> {
  const { store, write, now, failed } = post
  try {
    const letter = nextLetter(store, now())
    if (!letter) return false
    const mine = await write(() => claimLetter(store, letter, later(now(), claimed)))
    if (!mine) return true
    const end = await endOf(letter, post)
    await write(() => settleLetter(store, letter.id, end))
  } catch (error) {
    failed(`A letter could not be dealt with: ${error instanceof Error ? error.message : String(error)}`)
  }
  return true
}

async function endOf(
  letter: WaitingLetter,
  { letterFor, handOver, now, failed }: LetterPost,
): Promise<Parameters<typeof settleLetter>[2]> {
  if (letter.barred) return { state: 'dropped', response: 'The show bars this address.' }
  if (now().getTime() > Date.parse(letter.asked) + confirmSeconds * 1000)
    return { state: 'dropped', response: 'Its link is too old.' }
  const { outcome, response } = await handedOver(() => handOver(letterFor(letter, now())))
  // Where nobody knows whether it arrived it is not sent a second time: who misses it can ask for another.
  if (outcome === 'sent' || outcome === 'uncertain') return { state: 'sent', response }
  failed(`A letter was not taken (${outcome}): ${response}`)
  const wait = pauses[letter.attempts]
  return outcome === 'rejected' || wait === undefined
    ? { state: 'dropped', response }
    : { due: later(now(), wait) }
}

/** A transport that throws has a fault of its own; the letter keeps its place. */
async function handedOver(work: () => Promise<Handover>): Promise<Handover> {
  try {
    return await work()
  } catch (error) {
    return { outcome: 'retry', response: error instanceof Error ? error.message : String(error) }
  }
}

function later(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000)
}
