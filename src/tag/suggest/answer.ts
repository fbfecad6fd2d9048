import { z } from 'zod'
import type { EntityType } from '../../model/entity.ts'

/** The kinds of names that a model may propose. */
const nameTypes = ['PERSON', 'ORG', 'PRODUCT', 'PLACE', 'EVENT', 'LAW', 'WORK'] as const

/** Whether a model may propose names of a type: amounts, dates and terms of the trade are found by their form. */
export function isNameType(type: EntityType): type is (typeof nameTypes)[number] {
  return nameTypes.some((one) => one === type)
}

/** The form of an answer. Nothing in it may be missing: the strict form of servers knows no optional keys. */
export const answerForm = z.object({
  headline: z.string().nullable(),
  summary: z.string().nullable(),
  care: z.object({ sentence: z.string(), opening: z.string() }).nullable(),
  names: z.array(z.object({ name: z.string(), type: z.enum(nameTypes), sentence: z.string() })),
})

/** What a model answered, in the right form; nothing in it has been checked against the text yet. */
export type Answer = z.output<typeof answerForm>

/** Longer answers are none: a whole one has a few thousand characters. */
const longest = 100_000

/**
 * The answer in what a model wrote: one JSON object, which small models put behind their thoughts (`<think>`) and
 * between fences. Undefined where it is not JSON or has another form.
 */
export function answerIn(written: string): Answer | undefined {
  if (written.length > longest) return undefined
  const close = written.lastIndexOf('</think>')
  const said = (
    /^\s*<think>/.test(written) && close > 0 ? written.slice(close + '</think>'.length) : written
  ).trim()
  const fenced = /^```(?:json)?[ \t]*\n([\s\S]*?)\n?```$/i.exec(said)?.[1] ?? said
  try {
    return answerForm.safeParse(JSON.parse(fenced)).data
  } catch {
    return undefined
  }
}
