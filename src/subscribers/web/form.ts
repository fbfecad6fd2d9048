import type { Context } from 'hono'
import { z } from 'zod'

/** A form has so many bytes at the most: ten thousand would do for the longest. */
export const longestForm = 16 * 1024

const one = z.string().max(2000)
const several = z.union([one.transform((value) => [value]), z.array(one).max(100)])

const fields = z.object({
  email: one.default(''),
  /** The field that people do not see and programs fill in. */
  website: one.default(''),
  topic: several.default([]),
  frequency: z.enum(['every', 'monthly', 'paused']).default('every'),
  'List-Unsubscribe': one.default(''),
})

/** The fields of a form; undefined where it is none of ours. */
export async function formOf(context: Context): Promise<z.output<typeof fields> | undefined> {
  try {
    const body = await context.req.parseBody({ all: true })
    return fields.safeParse(body).data
  } catch {
    return undefined
  }
}
