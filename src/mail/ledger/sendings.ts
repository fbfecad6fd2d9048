import type { DatabaseSync } from 'node:sqlite'
import type { Sending } from '../../model/mail.ts'

const columns = 'id, slug, edition, topic, content, transport, subject, html, text, url, frozen_at, frozen'

/** A sending by its id. Throws where there is none. */
export function sendingById(database: DatabaseSync, id: number): Sending {
  const row = database.prepare(`SELECT ${columns} FROM sending WHERE id = ?`).get(id)
  if (!row) throw new RangeError(`There is no sending ${id}.`)
  return sendingOf(row)
}

/** All sendings of an edition, by its guid, the oldest first. */
export function sendingsOf(database: DatabaseSync, edition: string): readonly Sending[] {
  return database
    .prepare(`SELECT ${columns} FROM sending WHERE edition = ? ORDER BY id`)
    .all(edition)
    .map(sendingOf)
}

function sendingOf(row: Record<string, unknown>): Sending {
  const text = (name: string): string => String(row[name])
  return {
    id: Number(row.id),
    slug: text('slug'),
    edition: text('edition'),
    topic: text('topic'),
    content: text('content'),
    transport: text('transport'),
    subject: text('subject'),
    html: text('html'),
    text: text('text'),
    url: text('url'),
    frozenAt: text('frozen_at'),
    frozen: Number(row.frozen),
  }
}
