import { z } from 'zod'
import { isSlug } from '../words/slug.ts'

/** Text that is not empty. */
export const words = z.string().refine((text) => text.trim() !== '', 'must not be empty')

/** A day that there is: `2021-07-06`. */
export const date = z.string().refine(isDay, 'must be a real date written as in `2021-07-06`')

/** An address that a browser can open. */
export const webAddress = z
  .string()
  .refine(isWebAddress, 'must be a whole address such as `https://example.com/page`')

/** A slug: it becomes part of an address. */
export const slug = z
  .string()
  .refine(isSlug, 'must be a slug: lower-case letters, digits and single dashes, as in `white-house`')

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined || Number(year) < 1000) return false
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return time.toISOString().startsWith(text)
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && !/\s/.test(text)
}
