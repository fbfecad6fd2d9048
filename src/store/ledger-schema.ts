/**
 * Tables of the ledger. A `sending` is one edition's way to one frozen audience; `delivery` has a row for each
 * subscriber in it, and what became of that mail.
 */
export const ledgerSchema = `
CREATE TABLE sending (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  edition TEXT NOT NULL,
  content TEXT NOT NULL,
  transport TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  frozen INTEGER NOT NULL
) STRICT;
CREATE TABLE delivery (
  sending INTEGER NOT NULL REFERENCES sending,
  subscriber INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN
    ('pending', 'claimed', 'data', 'sent', 'rejected', 'retry', 'uncertain', 'skipped')),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL DEFAULT 0,
  response TEXT,
  at TEXT,
  PRIMARY KEY (sending, subscriber)
) STRICT, WITHOUT ROWID;
`
