import { hash } from 'node:crypto'

/** Sixteen hex digits for a text. */
export function textPrint(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
