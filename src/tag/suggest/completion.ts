import { z } from 'zod'
import type { Usage } from './budget.ts'

const count = z.number().int().positive()

/** What is read of a server's answer; compatible servers leave out or add what they like. */
const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish().catch(null),
})

/** What a model wrote. `whole`: it stopped of itself and did not refuse. */
export interface Written {
  readonly text: string
  readonly whole: boolean
  /** As the server counts; absent where it does not, or not believably. */
  readonly usage?: Usage
}

/** Reads a server's answer. One that is no chat completion is an empty text that is not whole. */
export function writtenIn(body: unknown): Written {
  const read = completion.safeParse(body).data
  const choice = read?.choices[0]
  const text = choice?.message.content ?? ''
  const { usage } = read ?? {}
  return {
    text,
    whole: text !== '' && !choice?.message.refusal && (choice?.finish_reason ?? 'stop') === 'stop',
    ...(usage && { usage: { input: usage.prompt_tokens, output: usage.completion_tokens } }),
  }
}
