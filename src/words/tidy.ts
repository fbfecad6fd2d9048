import { invisible } from './fold.ts'

/**
 * A text with its white space in order: every run of spaces of any kind (no-break, thin, tabs, line ends)
 * is one space, nothing invisible is left, no space at either end. Letters are never touched.
 */
export function tidy(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim()
}

/** Whether a text has no letter, digit or other visible mark in it. */
export function isBlank(text: string): boolean {
  return !/[^\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/.test(text)
}
