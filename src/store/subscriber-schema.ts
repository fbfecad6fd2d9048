/**
 * Tables of subscribers. Ids are never used twice, so a token of somebody who was erased means nobody. `choice` holds
 * the topics that a subscriber wants (`main` is the general edition). A row of `consent` that was `asked` is open until
 * it is confirmed or overtaken; its topics are what was asked for. `letter` is the queue of letters that ask for
 * confirmation, and what is remembered of them, so that nobody gets many. `suppression` outlives its subscriber and
 * holds no address, only a keyed hash of it; `beneath` is the reason that there is besides `by-hand`. `may_receive` is who may get mail now.
 */
export const subscriberSchema = `
CREATE TABLE subscriber (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email TEXT NOT NULL COLLATE NOCASE UNIQUE,
  email_hash TEXT NOT NULL UNIQUE,
  name TEXT,
  standing TEXT NOT NULL CHECK (standing IN ('pending', 'confirmed', 'left')),
  frequency TEXT NOT NULL DEFAULT 'every' CHECK (frequency IN ('every', 'monthly', 'paused')),
  since TEXT NOT NULL
) STRICT;
CREATE TABLE choice (
  subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
  topic TEXT NOT NULL,
  PRIMARY KEY (topic, subscriber)
) STRICT, WITHOUT ROWID;
CREATE INDEX choice_of_subscriber ON choice (subscriber);
CREATE TABLE consent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  subscriber INTEGER NOT NULL REFERENCES subscriber ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('asked', 'confirmed', 'imported', 'changed', 'left')),
  at TEXT NOT NULL,
  source TEXT NOT NULL,
  wording TEXT,
  evidence TEXT,
  topics TEXT,
  open INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX consent_of_subscriber ON consent (subscriber);
CREATE TABLE wording (
  version TEXT PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;
CREATE TABLE letter (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  email_hash TEXT NOT NULL,
  consent INTEGER REFERENCES consent ON DELETE SET NULL,
  state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'dropped')),
  at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  response TEXT
) STRICT;
CREATE INDEX letter_to_address ON letter (email_hash, at);
CREATE INDEX letter_due ON letter (due_at) WHERE state = 'queued';
CREATE INDEX letter_of_consent ON letter (consent);
CREATE TABLE suppression (
  email_hash TEXT PRIMARY KEY,
  reason TEXT NOT NULL CHECK (reason IN ('left', 'bounced', 'complained', 'erased', 'imported', 'by-hand')),
  at TEXT NOT NULL,
  beneath TEXT
) STRICT, WITHOUT ROWID;
CREATE VIEW may_receive AS
  SELECT id, email, email_hash, name, frequency FROM subscriber
  WHERE standing = 'confirmed'
    AND NOT EXISTS (SELECT 1 FROM suppression WHERE suppression.email_hash = subscriber.email_hash);
`
