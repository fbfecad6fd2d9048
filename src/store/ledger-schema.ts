/**
 * Tables of the ledger. A `sending` is one edition's way to one frozen audience, with the body that everybody in it
 * gets; `delivery` has a row for each subscriber in it, and what became of that mail (`response` is the next machine's
 * answer, `reason` why it was skipped, `due_at` when it may be tried again, milliseconds since 1970). `bounce` is what came
 * back of mail that was taken. `lease` says which process is sending; `handed` how many mails were handed over in
 * each minute since 1970, which rates and warm-up are reckoned from.
 */
export const ledgerSchema = `
CREATE TABLE sending (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  slug TEXT NOT NULL,
  edition TEXT NOT NULL,
  topic TEXT NOT NULL,
  content TEXT NOT NULL,
  transport TEXT NOT NULL,
  subject TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  url TEXT NOT NULL,
  frozen_at TEXT NOT NULL,
  frozen INTEGER NOT NULL
) STRICT;
CREATE INDEX sending_of_edition ON sending (edition);
CREATE TABLE delivery (
  sending INTEGER NOT NULL REFERENCES sending,
  subscriber INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN
    ('pending', 'claimed', 'data', 'sent', 'rejected', 'retry', 'uncertain', 'skipped')),
  attempts INTEGER NOT NULL DEFAULT 0,
  due_at INTEGER NOT NULL DEFAULT 0,
  reason TEXT,
  response TEXT,
  at TEXT,
  PRIMARY KEY (sending, subscriber)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivery_due ON delivery (sending, due_at) WHERE state IN ('pending', 'retry');
CREATE INDEX delivery_open ON delivery (sending, state) WHERE state IN ('claimed', 'data', 'uncertain');
CREATE TABLE bounce (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  sending INTEGER NOT NULL,
  subscriber INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hard', 'soft', 'complaint')),
  at TEXT NOT NULL,
  detail TEXT NOT NULL,
  UNIQUE (subscriber, sending, kind)
) STRICT;
CREATE TABLE lease (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  holder TEXT NOT NULL,
  process INTEGER NOT NULL,
  host TEXT NOT NULL,
  beat INTEGER NOT NULL
) STRICT;
CREATE TABLE handed (
  minute INTEGER PRIMARY KEY,
  count INTEGER NOT NULL
) STRICT;
`
