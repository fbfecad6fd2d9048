import { hash } from 'node:crypto'
import type { Show } from '../model/show.ts'
import type { RenderedEdition } from './render-editions.ts'

/** Where an edition's preview and its parts stand, from the root. */
export function previewFolder({ edition }: RenderedEdition): string {
  return `.copydesk/previews/${edition.slug}`
}

/** Names what a preview is made from; it stands beside it. */
export function previewPrint(show: Show, { rendered, messages }: RenderedEdition): string {
  return hash('sha256', JSON.stringify([rendered, messages, show.edition, show.subscribers ?? null]))
}
